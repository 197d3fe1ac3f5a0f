package id.mentas.grant;

import java.util.Locale;

/** The nine stages of a case, in their order. */
public enum Stage {
    NOMINATION("Usulan"),
    ASSESSMENT("Asesmen"),
    APPROVAL("Persetujuan"),
    PROCUREMENT("Pengadaan"),
    HANDOVER("Serah terima"),
    GUIDANCE("Bimbingan"),
    MONITORING("Monitoring"),
    REFERRAL("Rujukan"),
    OUTCOME("Hasil");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** The stage word: `nomination` … `outcome`. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Indonesian name. */
    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException when there is no such stage */
    public static Stage of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
