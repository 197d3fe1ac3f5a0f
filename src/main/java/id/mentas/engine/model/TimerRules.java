package id.mentas.engine.model;

import id.mentas.engine.RefusedRequest;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import org.camunda.bpm.engine.impl.calendar.CronTimer;
import org.camunda.bpm.engine.impl.calendar.DateTimeUtil;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a timer may say, the same when a model is deployed and when the engine works out a due date: the engine itself loops for ever
 * over a period of nothing, and takes a cron that never comes for one that is due now.
 */
final class TimerRules {

    /** The three kinds of timer, by the engine's names of their calendars. */
    enum Kind {
        DATE("dueDate"),
        DURATION("duration"),
        CYCLE("cycle");

        private final String calendar;

        Kind(String calendar) {
            this.calendar = calendar;
        }

        String calendar() {
            return calendar;
        }
    }

    /** What comes more often than this would keep the job executor busy with nothing else. */
    static final Duration SHORTEST_CYCLE = Duration.ofHours(1);

    private static final Duration LONGEST = Duration.ofDays(3660);
    private static final int LONGEST_TEXT = 100;
    private static final int MOST_STEPS = 100_000;
    private static final int DATES_LOOKED_AT = 50;

    private TimerRules() {}

    /** What is wrong with the text of a timer, in Indonesian; empty when it can be taken. */
    static Optional<String> problem(Kind kind, String text, Date now) {
        try {
            String found = text.length() > LONGEST_TEXT ? "terlalu panjang" : find(kind, text.strip(), now);
            return Optional.ofNullable(found).map(what -> "pewaktu \"" + shortened(text) + "\" " + what);
        } catch (Exception unreadable) { // parsers of three libraries, each with exceptions of its own
            return Optional.of("pewaktu \"" + shortened(text) + "\" tidak dapat dibaca");
        }
    }

    private static @Nullable String find(Kind kind, String text, Date now) throws Exception {
        if (text.startsWith("R") && kind != Kind.DATE) {
            return repetition(text, now);
        }
        return switch (kind) {
            case DATE -> text.startsWith("P") ? length(millis(text, now)) : date(text);
            case DURATION -> duration(text, now);
            case CYCLE -> cron(text, now);
        };
    }

    private static @Nullable String date(String text) {
        DateTimeUtil.parseDateTime(text);
        return null;
    }

    private static @Nullable String duration(String text, Date now) throws Exception {
        String[] parts = text.split("/", -1);
        for (String part : parts) {
            if (part.startsWith("P")) {
                return length(millis(part, now));
            }
        }
        return "tidak dapat dibaca";
    }

    private static @Nullable String length(long millis) {
        if (millis < 0) {
            return "mundur; tulis jangka waktu ke depan";
        }
        return millis > LONGEST.toMillis() ? "lebih lama dari sepuluh tahun" : null;
    }

    /** {@code R3/PT1H}, {@code R/2026-12-01T08:00:00/P1D}, {@code R/P1D/2027-12-01T08:00:00}. */
    private static @Nullable String repetition(String text, Date now) throws Exception {
        String[] parts = text.split("/", -1);
        if (parts.length < 2 || parts.length > 3 || !parts[0].matches("R\\d{0,9}")) {
            return "tidak dapat dibaca";
        }
        Long period = null;
        Date anchor = null;
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].startsWith("P")) {
                period = millis(parts[i], now);
            } else if (anchor == null) {
                anchor = DateTimeUtil.parseDate(parts[i]);
            } else {
                period = DateTimeUtil.parseDate(parts[i]).getTime() - anchor.getTime();
            }
        }
        if (period == null || period < SHORTEST_CYCLE.toMillis()) {
            return "berulang lebih sering dari sekali sejam; beri jarak paling sedikit satu jam (PT1H)";
        }
        if (anchor != null && Math.abs(now.getTime() - anchor.getTime()) / period > MOST_STEPS) {
            return "mulai terlalu jauh dari hari ini untuk jaraknya";
        }
        return length(period);
    }

    private static @Nullable String cron(String text, Date now) throws Exception {
        CronTimer timer = CronTimer.parse(text);
        Date last = now;
        for (int i = 0; i < DATES_LOOKED_AT; i++) {
            Date next = timer.getDueDate(last);
            if (!next.after(last)) {
                return i == 0 ? "tidak pernah tiba; periksa tanggal dan bulannya" : null;
            }
            if (i > 0 && next.getTime() - last.getTime() < SHORTEST_CYCLE.toMillis()) {
                return "berulang lebih sering dari sekali sejam; beri jarak paling sedikit satu jam";
            }
            last = next;
        }
        return null;
    }

    private static long millis(String period, Date from) throws DatatypeConfigurationException {
        if (period.matches("P\\d{1,6}W")) {
            return Duration.ofDays(7 * Long.parseLong(period.replaceAll("\\D", "")))
                    .toMillis();
        }
        return DatatypeFactory.newInstance().newDuration(period).getTimeInMillis(from);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }

    /** @throws RefusedRequest where the engine would loop or never come to an end */
    static void check(Kind kind, String text) {
        problem(kind, text, ClockUtil.getCurrentTime()).ifPresent(problem -> {
            throw new RefusedRequest("Model proses keliru: " + problem + ". Beri tahu analis.");
        });
    }
}
