package id.mentas.documents;

import org.jspecify.annotations.Nullable;

/**
 * Everything that one official paper says, as plain values: rupiah as {@code long}, dates as {@code LocalDate}, words in Indonesian. A
 * room has a record for each of its papers; the template knows it as {@code paper}.
 */
public interface Paper {

    DocumentKind kind();

    /** The paper's own number, from {@code Numbers}; some papers have none. */
    @Nullable String number();

    /** What stands in lists and in the PDF's metadata; never a name or an NIK. */
    default String title() {
        return number() == null ? kind().label() : kind().label() + " Nomor " + number();
    }
}
