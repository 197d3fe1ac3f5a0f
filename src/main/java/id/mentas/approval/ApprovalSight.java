package id.mentas.approval;

import id.mentas.approval.ranking.TieRule;
import id.mentas.engine.form.Choices;
import id.mentas.grant.round.Round;
import id.mentas.grant.round.Rounds;
import id.mentas.region.Regions;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the forms of rounds offer to choose from. */
@Component
class ApprovalSight {

    private final RoundService roundService;
    private final Rounds rounds;
    private final Regions regions;

    ApprovalSight(RoundService roundService, Rounds rounds, Regions regions) {
        this.roundService = roundService;
        this.rounds = rounds;
        this.regions = regions;
    }

    Map<String, Object> openRounds() {
        return Map.of(
                "rounds",
                Choices.of(rounds.open(), Round::code, round -> round.code() + " (" + round.budgetSource() + ")"));
    }

    Map<String, Object> roundChoices() {
        return Map.of(
                "signatories",
                Choices.of(roundService.signatories()),
                "tieRules",
                Choices.of(TieRule.choices()),
                "kabupatens",
                regions.kabupaten().stream()
                        .map(kabupaten -> Map.of("kabupaten", kabupaten.code(), "name", kabupaten.name()))
                        .toList());
    }
}
