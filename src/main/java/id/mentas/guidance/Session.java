package id.mentas.guidance;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One session for the recipients of one business type.
 *
 * @param number business key of its process, {@code UEP-2026-1/6411/session-1}
 * @param plan null until it is planned, and for good where it was called off before
 */
record Session(String number, String round, String kabupaten, String businessType, State state, @Nullable Plan plan) {

    /** Where a session stands. */
    enum State {
        OPEN,
        PLANNED,
        HELD,
        CALLED_OFF
    }

    /** When, where, what about, by whom. */
    record Plan(LocalDate heldOn, LocalTime begins, String place, String topic, String trainer) {

        /** As in letters, "09.00 WITA". */
        String time() {
            return begins.toString().replace(':', '.') + " WITA";
        }
    }

    /** @throws IllegalStateException before it is planned */
    Plan planned() {
        if (plan == null) {
            throw new IllegalStateException(number + " is not planned");
        }
        return plan;
    }

    Session plan(Plan with) {
        require(State.OPEN);
        return new Session(number, round, kabupaten, businessType, State.PLANNED, with);
    }

    Session held() {
        require(State.PLANNED);
        return new Session(number, round, kabupaten, businessType, State.HELD, plan);
    }

    Session move(Plan to) {
        require(State.PLANNED);
        return new Session(number, round, kabupaten, businessType, State.PLANNED, to);
    }

    /** @throws IllegalStateException when it was held or called off before */
    Session callOff() {
        if (state == State.HELD || state == State.CALLED_OFF) {
            throw new IllegalStateException(number + " is " + state);
        }
        return new Session(number, round, kabupaten, businessType, State.CALLED_OFF, plan);
    }

    private void require(State wanted) {
        if (state != wanted) {
            throw new IllegalStateException(number + " is " + state);
        }
    }
}
