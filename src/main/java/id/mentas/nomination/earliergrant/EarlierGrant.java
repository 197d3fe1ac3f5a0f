package id.mentas.nomination.earliergrant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grant that somebody received before or beside this system.
 *
 * @param scheme `UEP`, `KUBE` or `WRSE`
 */
record EarlierGrant(String nik, @Nullable String noKk, String scheme, LocalDate on) {

    /** A line of a list that can't be taken. @param reasons Indonesian sentences: what is wrong and what to do */
    record Fault(int row, List<String> reasons) {}

    /** One list that was taken. */
    record Import(
            long id,
            String fileName,
            long size,
            String sha256,
            String importedBy,
            Instant importedAt,
            int added,
            int known,
            int faulty) {}

    /** How many grants of a year. */
    record Count(String scheme, int year, long grants) {}

    @Override
    public String toString() {
        return "earlier grant";
    }
}
