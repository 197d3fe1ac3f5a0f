package id.mentas.nomination.intake;

import id.mentas.nomination.Verdict;
import id.mentas.registry.place.RegionScheme;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One uploaded file on its way to cases.
 *
 * @param key business key of its process
 * @param area kabupaten/kota of the uploader, `64` for the province: the tenant, and the reach of the file
 * @param corrects the import that this file corrects
 * @param file 0 where it came before files were kept in parts
 * @param step pieces of the phase that are done; in START the last row passed
 * @param measured how fast the phase has moved of late
 * @param failure why it ended without being done, a sentence
 */
public record FileImport(
        long id,
        String key,
        String round,
        String area,
        RegionScheme scheme,
        @Nullable Long corrects,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable Instant finishedAt,
        long file,
        String fileName,
        long size,
        String sha256,
        State state,
        Phase phase,
        int step,
        Measured measured,
        Counts counts,
        boolean cancelRequested,
        @Nullable String failure) {

    public enum State {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    enum Phase {
        READ,
        COMPARE,
        JUDGE,
        START,
        END
    }

    /**
     * How many rows are how far.
     *
     * @param lines in the file
     * @param starting judged rows that start or correct a case
     * @param started those that have done so
     * @param unchanged the same as in an earlier file; each counts with its verdict, too
     */
    record Counts(
            int lines,
            int read,
            int judged,
            int starting,
            int started,
            int accepted,
            int review,
            int refused,
            int invalid,
            int unchanged) {

        public int of(Verdict verdict) {
            return switch (verdict) {
                case ACCEPTED -> accepted;
                case REVIEW -> review;
                case REFUSED -> refused;
                case INVALID -> invalid;
            };
        }
    }

    /**
     * Since when speed is measured: about the last minute, or since the work went on after a break.
     *
     * @param from rows of the phase that had passed then
     * @param seconds since then
     */
    record Measured(int from, double seconds) {}

    /** One page of imports, the newest first. @param total of all pages */
    public record Page(java.util.List<FileImport> imports, int page, int size, long total) {}

    /**
     * How far it is.
     *
     * @param rows those with a verdict
     * @param lines all of the file
     * @param rowsPerSecond of the last minute, null where rows say nothing of the phase or none has passed
     * @param secondsLeft of the phase, null where it can't be told
     * @param stuck an unexpected failure keeps it; nothing moves until the house has been looked after
     */
    record Progress(
            long id,
            State state,
            int rows,
            int accepted,
            int review,
            int refused,
            int invalid,
            int unchanged,
            int lines,
            int read,
            int judged,
            int starting,
            int started,
            Phase phase,
            @Nullable Integer rowsPerSecond,
            @Nullable Long secondsLeft,
            boolean cancelRequested,
            boolean stuck,
            @Nullable String failure) {}

    Progress progress(boolean stuck) {
        Integer rate = rowsPerSecond();
        return new Progress(
                id,
                state,
                counts.judged(),
                counts.accepted(),
                counts.review(),
                counts.refused(),
                counts.invalid(),
                counts.unchanged(),
                counts.lines(),
                counts.read(),
                counts.judged(),
                counts.starting(),
                counts.started(),
                phase,
                rate,
                rate == null || rate == 0 ? null : (long) Math.ceil((double) (all() - done()) / rate),
                cancelRequested,
                stuck,
                failure);
    }

    private @Nullable Integer rowsPerSecond() {
        boolean counted = phase == Phase.READ || phase == Phase.JUDGE || phase == Phase.START;
        int rows = done() - measured.from();
        return state == State.RUNNING && counted && rows > 0
                ? (int) Math.round(rows / Math.max(measured.seconds(), 0.1))
                : null;
    }

    private int done() {
        return switch (phase) {
            case READ -> counts.read();
            case COMPARE -> 0;
            case JUDGE -> counts.judged();
            case START, END -> counts.started();
        };
    }

    private int all() {
        return phase == Phase.START ? counts.starting() : counts.lines();
    }
}
