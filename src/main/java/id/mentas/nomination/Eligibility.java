package id.mentas.nomination;

import id.mentas.engine.DecisionTables;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Judges persons with the office's table. The decision is pure: equal facts are judged once. */
@Component
class Eligibility {

    static final String TABLE = "nomination-eligibility";

    private final DecisionTables tables;

    Eligibility(DecisionTables tables) {
        this.tables = tables;
    }

    Judgement judge(Facts facts) {
        DecisionTables.Answer answer = tables.ask(TABLE, facts.byName());
        Verdict strongest = answer.rows().stream()
                .map(row -> Verdict.valueOf(text(row, "verdict")))
                .max(Comparator.naturalOrder())
                .orElse(Verdict.ACCEPTED);
        return new Judgement(
                strongest,
                answer.rows().stream().map(row -> text(row, "code")).toList(),
                answer.rows().stream().map(row -> text(row, "reason")).toList(),
                answer.table());
    }

    /** One judgement for each of the given facts, in their order. */
    List<Judgement> judge(List<Facts> all) {
        Map<Facts, Judgement> known = new HashMap<>();
        return all.stream()
                .map(facts -> known.computeIfAbsent(facts, this::judge))
                .toList();
    }

    private static String text(Map<String, Object> row, String output) {
        return String.valueOf(row.get(output));
    }
}
