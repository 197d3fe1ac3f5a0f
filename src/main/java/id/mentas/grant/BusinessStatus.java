package id.mentas.grant;

/** What became of the business that somebody had. */
public enum BusinessStatus {
    BERHENTI("berhenti"),
    JALAN("berjalan"),
    BELUM("belum pernah");

    private final String label;

    BusinessStatus(String label) {
        this.label = label;
    }

    /** Indonesian. */
    public String label() {
        return label;
    }
}
