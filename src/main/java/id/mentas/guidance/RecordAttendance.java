package id.mentas.guidance;

import id.mentas.grant.Label;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who came, and what each seems to need. */
record RecordAttendance(@Label("Daftar hadir") @Valid @Nullable List<Attendee> attendees) {

    /** One who was invited. @param need code of a need, empty for none */
    record Attendee(
            @NotNull(message = "nomor kasus hilang, buka ulang tugas.") String caseNumber,
            @Nullable String name,
            @Nullable String village,
            boolean present,
            @Nullable String need) {}

    List<Attendee> all() {
        return attendees == null ? List.of() : attendees;
    }
}
