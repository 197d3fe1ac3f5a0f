package id.mentas.monitoring;

/** In what state a visitor finds the business. */
enum BusinessState {
    RUNNING("Berjalan"),
    STOPPED("Berhenti"),
    SOLD("Dijual"),
    MOVED("Pindah tempat");

    private final String label;

    BusinessState(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
