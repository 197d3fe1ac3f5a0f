package id.mentas.approval.decree;

import id.mentas.approval.decree.DecreePaper.Recipient;
import id.mentas.approval.ranking.Candidate;
import id.mentas.documents.Signatory;
import id.mentas.grant.round.Round;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was signed and is to become a decree.
 *
 * @param decreeRound decree round whose list it grants, null for an amending decree
 * @param amendment key of the amendment that it puts on paper, null for a decree round's own
 * @param signedBy user id
 * @param signatory who signed, as papers print it
 * @param amended decrees that it changes, empty for a first one
 */
record DecreeDraft(
        Round round,
        String kabupaten,
        @Nullable String decreeRound,
        @Nullable String amendment,
        String signedBy,
        Signatory signatory,
        Instant signedAt,
        LocalDate signedOn,
        List<Decree> amended,
        List<Named> added,
        List<Left> removed) {

    /** Whom it names. */
    record Named(Candidate candidate, Recipient recipient) {}

    /** Whom it removes. */
    record Left(Candidate candidate, Recipient recipient, String reason, String namedBy) {}

    /** Business key of the process that issues it. */
    String source() {
        String source = amendment == null ? decreeRound : amendment;
        if (source == null) {
            throw new IllegalStateException("A decree comes from a decree round or an amendment");
        }
        return source;
    }

    long value() {
        return added.stream().mapToLong(one -> one.recipient().value()).sum();
    }
}
