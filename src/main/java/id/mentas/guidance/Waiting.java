package id.mentas.guidance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Those of one business type in one kabupaten/kota who wait for guidance.
 *
 * @param waiting how many are expected at no session
 * @param expected how many are invited to one that has not been held
 * @param since when the longest of them began to wait
 * @param nextSession day of the next session, null where none is planned
 */
record Waiting(
        String round,
        String kabupaten,
        String businessType,
        int waiting,
        int expected,
        LocalDate since,
        @Nullable LocalDate nextSession) {

    /** One who waits. @param expectedOn day of the session to which the person is invited, null where there is none */
    record Person(
            String caseNumber,
            String kabupaten,
            String businessType,
            String village,
            LocalDate since,
            int missed,
            @Nullable LocalDate expectedOn) {}
}
