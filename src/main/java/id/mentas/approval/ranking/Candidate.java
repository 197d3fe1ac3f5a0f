package id.mentas.approval.ranking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case that asks for a place.
 *
 * @param decreeRound key of the decree round that took it, null while it waits
 * @param rank from 1 within the decree round, null before it is ranked
 * @param tieBreak what set it apart from the one before it
 * @param position what the quota gives it as things stand
 * @param reason why it was refused
 */
public record Candidate(
        String caseNumber,
        String round,
        String kabupaten,
        String noKk,
        State state,
        @Nullable String decreeRound,
        int score,
        int desil,
        String businessStatus,
        LocalDate nominatedOn,
        @Nullable Integer rank,
        @Nullable TieBreak tieBreak,
        @Nullable Position position,
        @Nullable String reason) {

    /** Where a candidate stands. */
    public enum State {
        WAITING("menunggu penetapan"),
        LISTED("dalam daftar penetapan yang berjalan"),
        GRANTED("ditetapkan sebagai penerima"),
        /** Holds a place that came free; the amending decree that names the person is to come. */
        PROMOTED("mendapat tempat dari daftar tunggu, menunggu SK perubahan"),
        WAITLISTED("daftar tunggu"),
        REFUSED("tidak ditetapkan"),
        EXPIRED("daftar tunggu berakhir"),
        RELEASED("keluar dari daftar");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** Indonesian. */
        public String label() {
            return label;
        }
    }

    /** What the quota gives. BLOCKED: the family has a grant or a better-ranked candidate already. */
    public enum Position {
        PLACE("kuota"),
        WAITLIST("daftar tunggu"),
        BLOCKED("keluarga sudah mendapat");

        private final String label;

        Position(String label) {
            this.label = label;
        }

        /** Indonesian. */
        public String label() {
            return label;
        }
    }

    /** What decides between two candidates, in this order. */
    public enum TieBreak {
        FIRST("teratas"),
        SCORE("nilai"),
        DESIL("desil"),
        STOPPED("usaha terhenti"),
        DATE("tanggal usulan"),
        NUMBER("nomor kasus");

        private final String label;

        TieBreak(String label) {
            this.label = label;
        }

        /** Indonesian. */
        public String label() {
            return label;
        }
    }

    boolean stopped() {
        return businessStatus.equals("BERHENTI");
    }

    public int rankOrLast() {
        return rank == null ? Integer.MAX_VALUE : rank;
    }

    public Candidate in(State other) {
        return new Candidate(
                caseNumber,
                round,
                kabupaten,
                noKk,
                other,
                decreeRound,
                score,
                desil,
                businessStatus,
                nominatedOn,
                rank,
                tieBreak,
                position,
                reason);
    }

    @Override
    public String toString() {
        return caseNumber;
    }
}
