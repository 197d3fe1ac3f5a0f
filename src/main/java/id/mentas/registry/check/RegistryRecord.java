package id.mentas.registry.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person as the registry has them on a day.
 *
 * @param noKk null where the file has none, as of somebody who has died
 * @param birthDate null where the file does not tell
 * @param place ten digits of a village of the province; two of another province; null where the file does not tell
 * @param desil 1–10; null where the file has none, as of somebody who has died or moved
 */
public record RegistryRecord(
        String nik,
        @Nullable String noKk,
        String name,
        @Nullable LocalDate birthDate,
        @Nullable String place,
        Residence residence,
        @Nullable Integer desil,
        String source,
        LocalDate dataDate) {

    /** Whether the person lives where the record says. */
    public enum Residence {
        HERE,
        DIED,
        MOVED
    }

    @Override
    public String toString() {
        return "person of the registry";
    }
}
