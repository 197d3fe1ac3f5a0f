package id.mentas.monitoring;

/** Whether a month brought profit or loss. */
enum MonthResult {
    PROFIT(1),
    EVEN(0),
    LOSS(-1);

    private final int sign;

    MonthResult(int sign) {
        this.sign = sign;
    }

    /** The amount with its sign. */
    long of(long amount) {
        return sign * amount;
    }
}
