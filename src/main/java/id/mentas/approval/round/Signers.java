package id.mentas.approval.round;

import id.mentas.common.Refused;
import id.mentas.documents.Addressees;
import id.mentas.documents.Signatory;
import id.mentas.grant.round.Round;
import id.mentas.grant.round.Rounds;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may sign for a round: the person whom it names, and who stands in for that person today. */
@Component
public class Signers {

    private final Rounds rounds;
    private final Substitutes substitutes;
    private final Addressees addressees;

    Signers(Rounds rounds, Substitutes substitutes, Addressees addressees) {
        this.rounds = rounds;
        this.substitutes = substitutes;
        this.addressees = addressees;
    }

    public boolean may(String round, String person) {
        return rounds.get(round).signatory().equals(person)
                || substitutes
                        .today(round)
                        .filter(one -> one.person().equals(person))
                        .isPresent();
    }

    /**
     * As whose substitute a person signs; null for the round's own signatory.
     *
     * @throws Refused with that sentence when the person is neither
     */
    public @Nullable Substitute check(String round, String person, String sentence) {
        if (rounds.get(round).signatory().equals(person)) {
            return null;
        }
        return substitutes
                .hold(round)
                .filter(one -> one.person().equals(person))
                .orElseThrow(() -> new Refused(sentence));
    }

    /** Whose task a new signature is; null while two may take it. */
    public @Nullable String assignee(String round) {
        return substitutes.today(round).isPresent() ? null : rounds.get(round).signatory();
    }

    /** The signature as papers print it. @param key of the decree round or the amendment that was signed */
    public Signatory printed(Round round, String key) {
        return printed(round, substitutes.under(key));
    }

    /** What papers will say of who signs, in words. */
    public String announced(String round, String person) {
        Signatory signatory =
                printed(rounds.get(round), substitutes.today(round).filter(one -> one.person()
                        .equals(person)));
        return signatory.name() + ", " + signatory.title();
    }

    private Signatory printed(Round round, Optional<Substitute> substitute) {
        Signatory head = addressees.head(round);
        return substitute
                .map(one -> head.substitutedBy(one.acting().prefix(), one.name(), one.nip()))
                .orElse(head);
    }
}
