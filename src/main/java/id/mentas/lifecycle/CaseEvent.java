package id.mentas.lifecycle;

import java.util.Locale;

/** What can happen to a person at any time and ends the case. */
enum CaseEvent {
    DIED("meninggal dunia"),
    MOVED("pindah"),
    WITHDRAWN("mengundurkan diri"),
    DUPLICATE("data ganda");

    private final String label;

    CaseEvent(String label) {
        this.label = label;
    }

    /** Name of the message that the map waits for, `case.died`. */
    String message() {
        return "case." + name().toLowerCase(Locale.ROOT);
    }

    /** Indonesian, as it stands within a sentence. */
    String label() {
        return label;
    }
}
