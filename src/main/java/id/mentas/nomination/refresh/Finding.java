package id.mentas.nomination.refresh;

import id.mentas.grant.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a refresh found of a case.
 *
 * @param active whether the case was running then
 * @param was as the case has it, in the codes of its kind
 * @param now as the registry has it
 * @param dataDate of the registry's record, null where there is none
 * @param others cases and earlier grants with the new family card
 */
record Finding(
        String caseNumber,
        Kind kind,
        boolean active,
        @Nullable String was,
        @Nullable String now,
        @Nullable String source,
        @Nullable LocalDate dataDate,
        List<String> others) {

    /** Kinds of finding, in the order of their weight. */
    enum Kind {
        DIED("Meninggal dunia"),
        MOVED_AWAY("Pindah ke luar kabupaten/kota"),
        MOVED_WITHIN("Pindah di dalam kabupaten/kota"),
        KK_TAKEN("KK baru sudah punya bantuan atau kasus"),
        KK_CHANGED("Nomor KK berubah"),
        OTHER_IDENTITY("Identitas berbeda"),
        VANISHED("Tidak ada lagi di registri"),
        DESIL_CHANGED("Desil berubah"),
        DESIL_SAME("Data lebih baru, desil tetap"),
        NOT_NEWER("Data tidak lebih baru"),
        UNREADABLE("Baris tidak terbaca");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** What may be decided of it, besides keeping the case as it is. */
        Decision consequence() {
            return this == MOVED_WITHIN ? Decision.MOVE : Decision.END;
        }

        /** How a case that is ended by it ends. @throws IllegalStateException where none is */
        Outcome outcome() {
            return switch (this) {
                case DIED -> Outcome.DIED;
                case MOVED_AWAY -> Outcome.MOVED;
                default -> throw new IllegalStateException("No case ends for " + this);
            };
        }
    }

    /** What somebody decided of a case that would end or move. */
    enum Decision {
        END("Diakhiri"),
        /** It gets the village that the registry tells. */
        MOVE("Dipindahkan ke desa baru"),
        KEEP("Tetap berjalan"),
        /** It ended by itself before anybody decided. */
        ENDED("Sudah berakhir lebih dahulu");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
