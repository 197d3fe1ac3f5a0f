package id.mentas.registry;

import java.util.Optional;

/** Number of a family card. It changes when a family splits or moves. */
public record Kk(String digits) {

    public Kk {
        if (!digits.matches("\\d{16}")) {
            throw new IllegalArgumentException("Not a family card number");
        }
    }

    /** The number in a text, spaces left out; empty when there are not just 16 digits. */
    public static Optional<Kk> of(String text) {
        String digits = text.replaceAll("\\s", "");
        return digits.matches("\\d{16}") ? Optional.of(new Kk(digits)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "KK";
    }
}
