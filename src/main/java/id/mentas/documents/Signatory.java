package id.mentas.documents;

import org.jspecify.annotations.Nullable;

/**
 * Who signs for the office.
 *
 * @param post as printed above the name, "Kepala Dinas Sosial Provinsi Kalimantan Timur"
 * @param rank "Pembina Utama Muda", where it is known
 * @param acting "Plt." or "Plh." for who stands in for the holder of the post
 */
public record Signatory(
        String name, String post, @Nullable String nip, @Nullable String rank, @Nullable String acting) {

    public Signatory(String name, String post, @Nullable String nip) {
        this(name, post, nip, null, null);
    }

    /** Somebody else under the same post. */
    public Signatory substitutedBy(String acting, String name, @Nullable String nip) {
        return new Signatory(name, post, nip, null, acting);
    }

    /** What stands above the name, "Plt. Kepala Dinas Sosial Provinsi Kalimantan Timur". */
    public String title() {
        return acting == null ? post : acting + " " + post;
    }
}
