package id.mentas.engine.decision;

import id.mentas.engine.SaidToPersons;

/**
 * A decision table gave no answer that can be used: none, several where one must be, a word that nobody knows, or a cell that isn't
 * understood. Who asked must not go on as if it had said yes.
 */
public final class UnclearDecision extends RuntimeException implements SaidToPersons {

    private static final long serialVersionUID = 1L;

    private final String table;
    private final String sentence;

    UnclearDecision(String table, String sentence, Throwable cause) {
        super(message(table, sentence), cause);
        this.table = table;
        this.sentence = sentence;
    }

    UnclearDecision(String table, String sentence) {
        super(message(table, sentence));
        this.table = table;
        this.sentence = sentence;
    }

    private static String message(String table, String sentence) {
        return "Belum dapat diputuskan: tabel " + table + " " + sentence + ". Beri tahu analis, lalu coba lagi.";
    }

    /** Key and version of the table, {@code graduation:3}. */
    public String table() {
        return table;
    }

    /** What is wrong, in Indonesian, for whoever decides instead: "tabel graduation:3 tidak memberi jawaban". */
    public String sentence() {
        return "tabel " + table + " " + sentence;
    }
}
