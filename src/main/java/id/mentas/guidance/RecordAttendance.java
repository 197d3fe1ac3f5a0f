package id.mentas.guidance;

import id.mentas.common.Between;
import id.mentas.common.KnownDay;
import id.mentas.common.Label;
import id.mentas.common.OddValues;
import id.mentas.grant.ManyLines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the session was held; who came, and what each seems to need.
 *
 * @param result held where nothing is said
 * @param walkIns who came though they were not invited
 */
record RecordAttendance(
        @Label("Yang terjadi") @Nullable Result result,
        @Label("Daftar hadir") @Valid @Nullable List<Attendee> attendees,
        @Label("Yang datang tanpa undangan") @Valid @Nullable List<WalkIn> walkIns,
        @Label("Tanggal baru")
                @Between(
                        from = {KnownDay.TODAY},
                        to = {KnownDay.THREE_MONTHS_AHEAD})
                @Nullable LocalDate heldOn,
        @Label("Jam mulai baru") @Nullable LocalTime begins,
        @Label("Tempat baru") @Size(max = 200, message = "paling panjang 200 huruf.") @Nullable String place,
        @ManyLines @Label("Alasan") @Size(max = 300, message = "paling panjang 300 huruf.") @Nullable String reason,
        @ManyLines @Label(OddValues.LABEL) @Size(max = 500, message = "paling panjang 500 huruf.") @Nullable String explanation) {

    /** What became of the session. */
    enum Result {
        HELD,
        MOVED,
        CALLED_OFF
    }

    /** One who was invited, or came uninvited. @param need code of a need, empty for none */
    record Attendee(
            @NotNull(message = "nomor kasus hilang, buka ulang tugas.") String caseNumber,
            @Nullable String name,
            @Nullable String village,
            boolean present,
            @Nullable String need) {}

    /** One who came uninvited. */
    record WalkIn(@NotNull(message = "pilih orangnya.") String caseNumber, @Nullable String need) {

        Attendee present() {
            return new Attendee(caseNumber, null, null, true, need);
        }
    }

    Result outcome() {
        return result == null ? Result.HELD : result;
    }

    List<Attendee> all() {
        return attendees == null ? List.of() : attendees;
    }

    List<WalkIn> uninvited() {
        return walkIns == null ? List.of() : walkIns;
    }
}
