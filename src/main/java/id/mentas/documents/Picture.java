package id.mentas.documents;

import java.util.Base64;

/** A photograph or a drawn signature, ready to stand in a paper; build it with {@link #of} or {@code Documents.picture}. */
public record Picture(String source) {

    /** @param contentType {@code image/jpeg} or {@code image/png} */
    public static Picture of(byte[] content, String contentType) {
        return new Picture(
                "data:" + contentType + ";base64," + Base64.getEncoder().encodeToString(content));
    }

    @Override
    public String toString() {
        return "Picture[" + source.length() + " characters]";
    }
}
