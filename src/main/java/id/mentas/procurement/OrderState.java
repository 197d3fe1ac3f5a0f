package id.mentas.procurement;

/** Where an order stands. */
enum OrderState {
    COLLECTING,
    PLANNED,
    BUDGETED,
    PLACED,
    COMPLETE,
    CLOSED_SHORT,
    /** Nothing had to be ordered. */
    EMPTY;

    boolean isClosed() {
        return this == COMPLETE || this == CLOSED_SHORT;
    }
}
