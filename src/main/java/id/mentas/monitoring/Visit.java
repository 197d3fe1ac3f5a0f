package id.mentas.monitoring;

import java.time.LocalDate;

/**
 * One planned visit to a business.
 *
 * @param number from 1, in the order of the plan
 * @param month months after the handover
 */
record Visit(String caseNumber, int number, int month, LocalDate dueOn, State state) {

    enum State {
        PLANNED,
        OPEN,
        DONE,
        SKIPPED
    }

    /** @throws IllegalStateException when it is not planned any more */
    Visit open() {
        return from(State.PLANNED, State.OPEN);
    }

    /** @throws IllegalStateException when it is not open */
    Visit done() {
        return from(State.OPEN, State.DONE);
    }

    /** @throws IllegalStateException when it is not planned any more */
    Visit skip() {
        return from(State.PLANNED, State.SKIPPED);
    }

    boolean isPlanned() {
        return state == State.PLANNED;
    }

    /** Moment of the livelihood reading: `VISIT_2`. */
    String moment() {
        return "VISIT_" + number;
    }

    private Visit from(State expected, State next) {
        if (state != expected) {
            throw new IllegalStateException("Visit " + number + " of " + caseNumber + " is " + state);
        }
        return new Visit(caseNumber, number, month, dueOn, next);
    }
}
