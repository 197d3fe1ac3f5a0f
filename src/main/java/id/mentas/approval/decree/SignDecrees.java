package id.mentas.approval.decree;

import id.mentas.common.Label;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Start form of {@code sign-decrees}: which of the papers that wait are signed at once.
 *
 * @param decrees null where none waits
 * @param amendments null where none waits
 */
record SignDecrees(
        @Label("Surat keputusan") @Nullable List<@Valid Line> decrees,
        @Label("SK perubahan") @Nullable List<@Valid Amending> amendments) {

    /** A paper that waits. */
    sealed interface Row {

        String key();

        boolean sign();

        /** What its own form would send. */
        Map<String, Object> answer();
    }

    /** One decree that waits. @param version mark of the list that stood behind the row */
    record Line(
            @NotNull(message = "baris ini tidak terbaca; buka kembali formulir.") String decreeRound,
            @Nullable String version,
            boolean sign)
            implements Row {

        @Override
        public String key() {
            return decreeRound;
        }

        @Override
        public Map<String, Object> answer() {
            return Map.of("decision", SignDecree.Signature.SIGN.name(), "version", Objects.toString(version, ""));
        }
    }

    /** One amending decree that waits. @param version mark of the changes that the row named */
    record Amending(
            @NotNull(message = "baris ini tidak terbaca; buka kembali formulir.") String amendment,
            @Nullable String version,
            boolean sign)
            implements Row {

        @Override
        public String key() {
            return amendment;
        }

        @Override
        public Map<String, Object> answer() {
            return Map.of("agreed", true, "version", Objects.toString(version, ""));
        }
    }

    List<Row> rows() {
        return Stream.<List<? extends Row>>of(
                        Objects.requireNonNullElse(decrees, List.of()),
                        Objects.requireNonNullElse(amendments, List.of()))
                .<Row>flatMap(List::stream)
                .toList();
    }
}
