package id.mentas.documents;

import org.jspecify.annotations.Nullable;

/**
 * Who signs for the office.
 *
 * @param post as printed above the name, "Kepala Dinas Sosial Provinsi Kalimantan Timur"
 * @param rank "Pembina Utama Muda", where it is known
 */
public record Signatory(String name, String post, @Nullable String nip, @Nullable String rank) {

    public Signatory(String name, String post, @Nullable String nip) {
        this(name, post, nip, null);
    }
}
