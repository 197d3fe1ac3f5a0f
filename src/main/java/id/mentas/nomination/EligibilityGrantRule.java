package id.mentas.nomination;

import id.mentas.engine.decision.DecisionTables;
import id.mentas.grant.PriorGrantRule;
import org.springframework.stereotype.Component;

/** How long no second grant is given, as the eligibility table says: nomination, decree and handover follow the same row. */
@Component
class EligibilityGrantRule implements PriorGrantRule {

    /** Somebody of whom the table has nothing else to say. */
    private static final RegistryFacts FINE =
            new RegistryFacts(1, 40, false, 0, false, false, false, false, false, false);

    private final DecisionTables tables;

    EligibilityGrantRule(DecisionTables tables) {
        this.tables = tables;
    }

    /** @throws id.mentas.engine.decision.UnclearDecision while the table has no clear answer: nobody gets a grant by it */
    @Override
    public boolean isTooSoon(int years) {
        int counted = Math.min(years, DuplicateFacts.NEVER);
        Facts facts = new Facts(FINE, new DuplicateFacts(false, counted, false, false));
        return tables.ask(Eligibility.TABLE, facts.byName()).rows().stream()
                .anyMatch(row -> Verdict.REFUSED.name().equals(row.get("verdict")));
    }
}
