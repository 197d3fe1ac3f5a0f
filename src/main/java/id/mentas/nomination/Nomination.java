package id.mentas.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nomination of one case: open until it is accepted, refused, or the person is unwilling. */
public final class Nomination {

    enum State {
        OPEN,
        ACCEPTED,
        REFUSED,
        UNWILLING
    }

    /** What the village deliberation said. */
    public enum Deliberation {
        SUPPORTED("mendukung"),
        NOT_SUPPORTED("tidak mendukung");

        public final String label;

        Deliberation(String label) {
            this.label = label;
        }
    }

    private final String caseNumber;
    private final int version;
    private State state;
    private @Nullable Verdict verdict;
    private @Nullable String refusalReason;
    private @Nullable String reviewNote;
    private @Nullable VillageWord villageWord;
    private @Nullable String unwillingReason;

    Nomination(
            String caseNumber,
            int version,
            State state,
            @Nullable Verdict verdict,
            @Nullable String refusalReason,
            @Nullable String reviewNote) {
        this.caseNumber = caseNumber;
        this.version = version;
        this.state = state;
        this.verdict = verdict;
        this.refusalReason = refusalReason;
        this.reviewNote = reviewNote;
    }

    /** A judgement of the table. A refusal of it ends nothing yet: {@link #refuse} does, with its letter. */
    void judged(Judgement judgement) {
        requireOpen();
        verdict = judgement.verdict();
    }

    /** A reviewer takes it in spite of what the table noted. */
    void acceptInReview(@Nullable String note) {
        requireReview();
        verdict = Verdict.ACCEPTED;
        reviewNote = note;
    }

    /** A reviewer refuses it. */
    void refuseInReview(String reason) {
        requireReview();
        verdict = Verdict.REFUSED;
        refusalReason = reason;
    }

    /** A reviewer corrected the person's data: to be judged again. */
    void correctedInReview(@Nullable String note) {
        requireReview();
        verdict = null;
        reviewNote = note;
    }

    /** Ends it. @param reasons of the table, used where no reviewer gave one */
    List<String> refuse(List<String> reasons) {
        requireOpen();
        if (verdict != Verdict.REFUSED) {
            throw new IllegalStateException("Nothing refuses " + caseNumber);
        }
        List<String> said = refusalReason == null ? reasons : List.of(refusalReason);
        if (said.stream().allMatch(String::isBlank)) {
            throw new IllegalStateException("A refusal without a reason: " + caseNumber);
        }
        state = State.REFUSED;
        return said;
    }

    void willing(VillageWord said) {
        asked(said);
        state = State.ACCEPTED;
    }

    void unwilling(VillageWord said, String reason) {
        asked(said);
        state = State.UNWILLING;
        unwillingReason = reason;
    }

    private void asked(VillageWord said) {
        requireOpen();
        if (verdict != Verdict.ACCEPTED) {
            throw new IllegalStateException("Not found eligible: " + caseNumber);
        }
        villageWord = said;
    }

    /** Whether a person is to look at it. */
    public boolean isUnderReview() {
        return state == State.OPEN && verdict == Verdict.REVIEW;
    }

    private void requireOpen() {
        if (state != State.OPEN) {
            throw new IllegalStateException("Nomination is closed: " + caseNumber);
        }
    }

    private void requireReview() {
        requireOpen();
        if (verdict != Verdict.REVIEW) {
            throw new IllegalStateException("Not under review: " + caseNumber);
        }
    }

    String caseNumber() {
        return caseNumber;
    }

    int version() {
        return version;
    }

    State state() {
        return state;
    }

    /** Null while it is to be judged. */
    @Nullable Verdict verdict() {
        return verdict;
    }

    @Nullable String refusalReason() {
        return refusalReason;
    }

    @Nullable String reviewNote() {
        return reviewNote;
    }

    /** Null until the person was asked. */
    @Nullable VillageWord villageWord() {
        return villageWord;
    }

    @Nullable String unwillingReason() {
        return unwillingReason;
    }
}
