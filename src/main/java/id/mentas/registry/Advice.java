package id.mentas.registry;

/** The sentences that a faulty cell is answered with. */
final class Advice {

    private Advice() {}

    static String reason(CellError error) {
        return "Isi kolom " + error.column() + " tidak dapat dibaca.";
    }

    static String remedy(CellError error) {
        return "Perbaiki isi kolom " + error.column() + ".";
    }
}
