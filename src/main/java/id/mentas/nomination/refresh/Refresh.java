package id.mentas.nomination.refresh;

import id.mentas.registry.file.FileShape;
import id.mentas.registry.place.RegionScheme;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One extract of the registry on its way to the cases of people who are known already.
 *
 * @param key business key of its process
 * @param area kabupaten/kota of the sender, `64` for the province: the tenant, and whose cases are touched
 * @param complete whether all people of the area are in the file, as its sender declared
 * @param shape null until the file has been taken as a whole
 * @param rows lines that are not blank
 * @param faulty lines that could not be read so far
 * @param partsLeft parts still to be read
 * @param compared cases compared so far, in the order of their numbers, up to `comparedTo`
 */
record Refresh(
        long id,
        String key,
        String area,
        String uploadedBy,
        Instant uploadedAt,
        String fileName,
        long fileSize,
        String sha256,
        RegionScheme scheme,
        boolean complete,
        @Nullable FileShape shape,
        int parts,
        int partsLeft,
        int rows,
        int faulty,
        int compared,
        String comparedTo,
        State state,
        @Nullable Instant finishedAt) {

    enum State {
        READING("Sedang dibaca"),
        COMPARING("Sedang dibandingkan"),
        CONFIRMING("Menunggu kepastian petugas"),
        DONE("Selesai");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Its number as people say it: `6411/3`. */
    public String number() {
        return area + "/" + key.substring(key.lastIndexOf('-') + 1);
    }

    /** Columns of the file that are not read. */
    public List<String> unreadColumns() {
        return shape == null ? List.of() : shape.unread();
    }

    public boolean isUnderWay() {
        return state == State.READING || state == State.COMPARING;
    }
}
