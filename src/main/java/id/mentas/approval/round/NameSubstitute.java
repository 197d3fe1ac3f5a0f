package id.mentas.approval.round;

import id.mentas.approval.round.Substitute.Acting;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What the province writes to name a substitute on a round's page; nothing in it can be trusted to be there. */
public record NameSubstitute(
        @Nullable String person,
        @Nullable Acting acting,
        @Nullable String name,
        @Nullable String nip,
        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate firstDay,
        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate lastDay,
        @Nullable String reason) {}
