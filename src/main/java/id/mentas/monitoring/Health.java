package id.mentas.monitoring;

import java.util.Locale;

/** How a business fares. */
enum Health {
    GREEN("Hijau"),
    YELLOW("Kuning"),
    RED("Merah");

    private final String label;

    Health(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    String inSentence() {
        return label.toLowerCase(Locale.ROOT);
    }
}
