package id.mentas.documents;

import id.mentas.common.Declared;
import org.jspecify.annotations.Nullable;

/**
 * What a kept document is: a paper that Mentas sets, or a file that somebody brings.
 *
 * @param room that declares it; a paper's template is {@code templates/<room>/papers/<word>.html}
 * @param word kebab case, of no other kind
 * @param label Indonesian, what people read
 * @param fileStem how a downloaded file's name begins
 * @param upload which files are taken; null for a paper
 * @param readers who may open it besides those who may open any document of the case or the kabupaten/kota
 */
public record DocumentKind(
        String room, String word, String label, String fileStem, @Nullable UploadRule upload, DocumentReaders readers)
        implements Declared {

    public DocumentKind {
        Declared.requireWord(word, "document, which is like visit-report");
    }

    /** A paper that the usual readers may open. */
    public static DocumentKind paper(String room, String word, String label, String fileStem) {
        return paper(room, word, label, fileStem, DocumentReaders.USUAL);
    }

    /** A paper that others may open too. */
    public static DocumentKind paper(String room, String word, String label, String fileStem, DocumentReaders readers) {
        return new DocumentKind(room, word, label, fileStem, null, readers);
    }

    /** A file that somebody brings, for the usual readers. */
    public static DocumentKind upload(String room, String word, String label, String fileStem, UploadRule upload) {
        return new DocumentKind(room, word, label, fileStem, upload, DocumentReaders.USUAL);
    }

    boolean isPaper() {
        return upload == null;
    }

    /** The template of a paper. */
    public String template() {
        return room + "/papers/" + word;
    }

    @Override
    public String toString() {
        return name();
    }
}
