package id.mentas.console;

import id.mentas.common.Refused;
import id.mentas.grant.Outcome;
import id.mentas.grant.Stage;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are asked for; null or empty means any.
 *
 * @param stage stage word
 * @param status `ACTIVE` or `ENDED`
 * @param kabupaten four digits
 * @param outcome name of an {@link Outcome}
 * @param text part of a case number
 */
record CaseFilter(
        @Nullable String stage,
        @Nullable String status,
        @Nullable String kabupaten,
        @Nullable String outcome,
        @Nullable String text) {

    CaseFilter {
        stage = clean(stage);
        status = clean(status);
        kabupaten = clean(kabupaten);
        outcome = clean(outcome);
        text = clean(text);
        if (stage != null && Arrays.stream(Stage.values()).map(Stage::word).noneMatch(stage::equals)) {
            throw new Refused("stage", "Tahap \"" + stage + "\" tidak dikenal.");
        }
        if (status != null && !status.equals("ACTIVE") && !status.equals("ENDED")) {
            throw new Refused("status", "Status harus ACTIVE atau ENDED.");
        }
        if (outcome != null && Arrays.stream(Outcome.values()).map(Enum::name).noneMatch(outcome::equals)) {
            throw new Refused("outcome", "Hasil \"" + outcome + "\" tidak dikenal.");
        }
    }

    private static @Nullable String clean(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    @Nullable String textPattern() {
        return text == null ? null : "%" + text.toUpperCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%";
    }
}
