package id.mentas.nomination;

import id.mentas.engine.decision.DecisionContract;
import id.mentas.engine.decision.DecisionContract.Output;
import id.mentas.engine.decision.DecisionTables;
import id.mentas.engine.decision.UnclearDecision;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Judges persons with the office's table. The decision is pure: equal facts may be judged once. */
@Component
public class Eligibility {

    static final String TABLE = "nomination-eligibility";

    /** What the table is told and may say. Whoever it doesn't speak of is not accepted. */
    static final DecisionContract CONTRACT = DecisionContract.several(TABLE)
            .reads("desil", 1)
            .reads("age", 40)
            .reads("publicServant", false)
            .reads("dataAgeMonths", 1)
            .reads("nikTemporary", false)
            .reads("nikBirthdateMismatch", false)
            .reads("nikSexMismatch", false)
            .reads("nikUnusual", false)
            .reads("nikKkSwapped", false)
            .reads("possiblyDeceased", false)
            .reads("alreadyNominated", false)
            .reads("yearsSinceGrant", DuplicateFacts.NEVER)
            .reads("sameHousehold", false)
            .reads("possibleDuplicate", false)
            .says("verdict", new Output.OneOf(Set.of("ACCEPTED", "REVIEW", "REFUSED")))
            .says("code", new Output.Text())
            .says("reason", new Output.Text())
            .says("advice", new Output.AnyText());

    /** Code of a judgement that the table left open. */
    static final String UNCLEAR = "TABLE_UNCLEAR";

    private final DecisionTables tables;

    Eligibility(DecisionTables tables) {
        this.tables = tables;
    }

    public Judgement judge(Facts facts) {
        return judge(List.of(facts)).get(0);
    }

    /** One judgement for each of the given facts, in their order, all by the newest version of the table. */
    public List<Judgement> judge(List<Facts> all) {
        DecisionTables.Sheet table;
        try {
            table = tables.sheet(TABLE);
        } catch (UnclearDecision unclear) {
            return all.stream().map(facts -> unclear(unclear)).toList();
        }
        return all.stream().map(facts -> judge(table, facts)).toList();
    }

    private static Judgement judge(DecisionTables.Sheet table, Facts facts) {
        try {
            return judgement(table.ask(facts.byName()));
        } catch (UnclearDecision unclear) {
            return unclear(unclear);
        }
    }

    /** Neither accepted nor refused by a table that says nothing: a person of the kabupaten decides. */
    private static Judgement unclear(UnclearDecision unclear) {
        return new Judgement(
                Verdict.REVIEW,
                List.of(UNCLEAR),
                List.of("Kelayakan belum dapat dinilai: " + unclear.sentence() + "."),
                List.of("Periksa syaratnya satu per satu, lalu putuskan. Beri tahu analis bahwa tabelnya keliru."),
                unclear.table());
    }

    /** The rows that say no or maybe; the row that accepts counts only where no other speaks. */
    private static Judgement judgement(DecisionTables.Answer answer) {
        List<Map<String, Object>> against = answer.rows().stream()
                .filter(row -> verdict(row) != Verdict.ACCEPTED)
                .toList();
        return new Judgement(
                against.stream()
                        .map(Eligibility::verdict)
                        .max(Comparator.naturalOrder())
                        .orElse(Verdict.ACCEPTED),
                texts(against, "code"),
                texts(against, "reason"),
                texts(against, "advice"),
                answer.table());
    }

    private static Verdict verdict(Map<String, Object> row) {
        return Verdict.valueOf(text(row, "verdict"));
    }

    private static List<String> texts(List<Map<String, Object>> rows, String output) {
        return rows.stream().map(row -> text(row, output)).toList();
    }

    /** Empty where an analyst's version of the table has no such output. */
    private static String text(Map<String, Object> row, String output) {
        return Objects.toString(row.get(output), "");
    }
}
