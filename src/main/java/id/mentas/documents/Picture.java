package id.mentas.documents;

import java.util.Base64;

/** A photograph or a drawn signature, ready to stand in a paper; build it with {@link #of} or {@link Documents#picture}. */
public record Picture(String source) {

    /**
     * Turns it upright and makes it small enough for paper.
     *
     * @param contentType {@code image/jpeg} or {@code image/png}
     */
    public static Picture of(byte[] content, String contentType) {
        boolean png = contentType.equals("image/png");
        String type = png ? "image/png" : "image/jpeg";
        return new Picture(
                "data:" + type + ";base64," + Base64.getEncoder().encodeToString(Pictures.forPaper(content, png)));
    }

    @Override
    public String toString() {
        return "Picture[" + source.length() + " characters]";
    }
}
