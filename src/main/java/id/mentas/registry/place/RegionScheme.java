package id.mentas.registry.place;

/** Whose numbers of places a file uses: the two name different places with the same digits. */
public enum RegionScheme {
    KEMENDAGRI("Kemendagri"),
    BPS("BPS");

    private final String label;

    RegionScheme(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
