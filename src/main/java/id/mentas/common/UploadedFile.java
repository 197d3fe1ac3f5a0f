package id.mentas.common;

/**
 * A file that came with a form.
 *
 * @param name as its owner named it
 * @param contentType as the browser said; not to be trusted
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record UploadedFile(String name, String contentType, byte[] content) {

    @Override
    public String toString() {
        return "file of " + content.length + " bytes";
    }
}
