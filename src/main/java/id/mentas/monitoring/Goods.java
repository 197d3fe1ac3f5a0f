package id.mentas.monitoring;

/** What became of the goods of the grant. */
enum Goods {
    COMPLETE("Lengkap dan terpakai"),
    PARTLY("Sebagian tidak ada"),
    BROKEN("Ada yang rusak"),
    SOLD("Dijual");

    private final String label;

    Goods(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
