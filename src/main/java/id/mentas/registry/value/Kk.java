package id.mentas.registry.value;

import java.util.Optional;

/** Number of a family card. It changes when a family splits or moves. */
public record Kk(String digits) {

    public Kk {
        if (!Nik.isOne(digits)) {
            throw new IllegalArgumentException("Not a family card number");
        }
    }

    /** The number in a text, spaces left out; empty when there are not just 16 digits. */
    public static Optional<Kk> of(String text) {
        return Optional.ofNullable(Nik.digits(text)).map(Kk::new);
    }

    @Override
    public String toString() {
        return "KK";
    }
}
