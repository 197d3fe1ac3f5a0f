package id.mentas.nomination;

import id.mentas.engine.DecisionTables;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Judges persons with the office's table. The decision is pure: equal facts may be judged once. */
@Component
class Eligibility {

    static final String TABLE = "nomination-eligibility";

    private final DecisionTables tables;

    Eligibility(DecisionTables tables) {
        this.tables = tables;
    }

    Judgement judge(Facts facts) {
        return judge(List.of(facts)).get(0);
    }

    /** One judgement for each of the given facts, in their order, all by the newest version of the table. */
    List<Judgement> judge(List<Facts> all) {
        DecisionTables.Sheet table = tables.sheet(TABLE);
        return all.stream().map(facts -> judgement(table.ask(facts.byName()))).toList();
    }

    private static Judgement judgement(DecisionTables.Answer answer) {
        return new Judgement(
                answer.rows().stream()
                        .map(row -> Verdict.valueOf(text(row, "verdict")))
                        .max(Comparator.naturalOrder())
                        .orElse(Verdict.ACCEPTED),
                texts(answer, "code"),
                texts(answer, "reason"),
                texts(answer, "advice"),
                answer.table());
    }

    private static List<String> texts(DecisionTables.Answer answer, String output) {
        return answer.rows().stream().map(row -> text(row, output)).toList();
    }

    /** Empty where an analyst's version of the table has no such output. */
    private static String text(Map<String, Object> row, String output) {
        return Objects.toString(row.get(output), "");
    }
}
