package id.mentas.nomination;

/** What becomes of a nominated person; the later, the stronger. INVALID is the reader's, the others are the table's. */
public enum Verdict {
    ACCEPTED("Memenuhi syarat."),
    REVIEW("Perlu ditinjau."),
    REFUSED("Tidak memenuhi syarat."),
    INVALID("Data tidak dapat dinilai.");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** Indonesian, as a sentence. */
    public String label() {
        return label;
    }
}
