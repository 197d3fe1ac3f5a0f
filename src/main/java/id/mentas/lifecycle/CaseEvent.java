package id.mentas.lifecycle;

/** What can happen to a person at any time and ends the case. */
enum CaseEvent {
    DIED("meninggal dunia", LifecycleProcess.DIED),
    MOVED("pindah", LifecycleProcess.MOVED),
    WITHDRAWN("mengundurkan diri", LifecycleProcess.WITHDRAWN),
    DUPLICATE("data ganda", LifecycleProcess.DUPLICATE);

    private final String label;
    private final String message;

    CaseEvent(String label, String message) {
        this.label = label;
        this.message = message;
    }

    /** Name of the message that the map waits for, `case.died`. */
    String message() {
        return message;
    }

    /** Indonesian, as it stands within a sentence. */
    String label() {
        return label;
    }
}
