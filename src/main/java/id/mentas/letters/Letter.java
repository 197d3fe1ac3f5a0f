package id.mentas.letters;

import id.mentas.grant.round.RoundKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A written letter.
 *
 * @param toRef case number of a person, id of a group or of a user
 * @param subject without names
 * @param body HTML, made by our templates
 * @param address where it went, once sent
 * @param attempts to send it
 * @param printedAt when it was first opened for printing
 * @param task label of the task that it is about, where it can go with others in one mail
 * @param dueDate of that task
 */
public record Letter(
        UUID id,
        String key,
        LetterTemplate template,
        @Nullable String caseNumber,
        @Nullable String roundKey,
        String tenant,
        To toKind,
        String toRef,
        String subject,
        String body,
        @Nullable UUID document,
        State state,
        @Nullable String address,
        int attempts,
        Instant createdAt,
        Instant nextTry,
        @Nullable Instant sentAt,
        @Nullable Instant printedAt,
        @Nullable String lastError,
        @Nullable String task,
        @Nullable LocalDate dueDate) {

    /** Whom it addresses. */
    public enum To {
        PERSON,
        GROUP,
        USER
    }

    /** Where it is on its way. */
    public enum State {
        WAITING("Menunggu dikirim"),
        SENT("Terkirim"),
        NO_ADDRESS("Tanpa alamat: untuk dicetak"),
        FAILED("Gagal dikirim");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** Indonesian. */
        public String label() {
            return label;
        }
    }

    /** What it is about, for readers: a case number, or a round in words. */
    @Nullable String about() {
        return about(caseNumber, roundKey);
    }

    static @Nullable String about(@Nullable String caseNumber, @Nullable String roundKey) {
        return caseNumber != null || roundKey == null ? caseNumber : RoundKey.inWords(roundKey);
    }

    /** Address of the printable letter. */
    public String path() {
        return "/surat/" + id;
    }
}
