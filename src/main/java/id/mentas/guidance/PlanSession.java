package id.mentas.guidance;

import id.mentas.common.Between;
import id.mentas.common.KnownDay;
import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When, where, what about, by whom, and who is invited. */
record PlanSession(
        @Label("Tanggal")
                @NotNull(message = "isi tanggal bimbingan.") @Between(
                        from = {KnownDay.TODAY},
                        to = {KnownDay.THREE_MONTHS_AHEAD})
                LocalDate heldOn,
        @Label("Jam mulai") @NotNull(message = "isi jam mulai, misalnya 09:00.") LocalTime begins,
        @Label("Tempat") @NotNull(message = "isi tempat.") @Size(max = 200, message = "paling panjang 200 huruf.") String place,
        @ManyLines
                @Label("Materi")
                @NotNull(message = "isi materi.") @Size(max = 300, message = "paling panjang 300 huruf.") String topic,
        @Label("Pelatih")
                @NotNull(message = "isi nama pelatih.") @Size(max = 100, message = "paling panjang 100 huruf.") String trainer,
        @Label("Peserta") @NotEmpty(message = "belum ada penerima yang menunggu bimbingan.") @Valid List<Invitee> invitees) {

    /** One who waits, ticked or not; the rest is shown and sent back. */
    record Invitee(
            @NotNull(message = "nomor kasus hilang, buka ulang tugas.") String caseNumber,
            @Nullable String name,
            @Nullable String village,
            @Nullable Integer missed,
            boolean invited) {}

    List<String> invitedCases() {
        return invitees.stream()
                .filter(Invitee::invited)
                .map(Invitee::caseNumber)
                .distinct()
                .toList();
    }

    Session.Plan plan() {
        return new Session.Plan(heldOn, begins, place, topic, trainer);
    }
}
