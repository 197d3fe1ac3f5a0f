package id.mentas.monitoring;

/** What stands in the way most. */
enum Obstacle {
    NONE("Tidak ada"),
    CAPITAL("Modal"),
    MATERIAL("Bahan baku"),
    TOOLS("Alat rusak atau kurang"),
    MARKET("Pembeli sepi"),
    SKILL("Keterampilan"),
    PLACE("Tempat usaha"),
    HEALTH("Sakit"),
    FAMILY("Urusan keluarga"),
    OTHER("Lainnya");

    private final String label;

    Obstacle(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
