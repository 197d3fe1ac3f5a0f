package id.mentas.common;

import java.util.Locale;

/** An amount of whole rupiah. */
public record Money(long rupiah) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money of(long rupiah) {
        return new Money(rupiah);
    }

    /** Sum of both. @throws ArithmeticException past the range of a long */
    public Money plus(Money other) {
        return new Money(Math.addExact(rupiah, other.rupiah));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(rupiah, other.rupiah));
    }

    public Money times(long quantity) {
        return new Money(Math.multiplyExact(rupiah, quantity));
    }

    public boolean exceeds(Money other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(rupiah, other.rupiah);
    }

    /** As written in Indonesia: `Rp5.000.000`. */
    @Override
    public String toString() {
        return (rupiah < 0 ? "-Rp" : "Rp")
                + String.format(Locale.ROOT, "%,d", Math.abs(rupiah)).replace(',', '.');
    }
}
