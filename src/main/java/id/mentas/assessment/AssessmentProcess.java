package id.mentas.assessment;

import id.mentas.common.Money;
import id.mentas.engine.decision.DecisionContract;
import id.mentas.engine.decision.DecisionContract.Output;
import id.mentas.engine.decision.DecisionTables;
import id.mentas.engine.decision.UnclearDecision;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Person;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** OUT: what the stage answers to the map, and its two tables. */
@Component
class AssessmentProcess {

    static final String PROCESS = "assessment";

    /** Variables that the model reads. */
    static final String VERIFICATION = "verification";

    static final String BUSINESS_TYPE = "businessType";
    static final String STAGE_RESULT = "stageResult";

    static final String ASSESSED = "ASSESSED";
    static final String REFUSED = "REFUSED";

    private static final String SCORE = "assessment-score";
    private static final String RECOMMENDATION = "package-recommendation";
    private static final String LOOK = "LOOK";
    private static final int MOST_POINTS = 100;

    static final DecisionContract SCORE_CONTRACT = DecisionContract.several(SCORE)
            .reads("desil", 1)
            .reads("businessStatus", "BELUM")
            .reads("skill", "NONE")
            .reads("place", "NONE")
            .reads("dependants", 1)
            .reads("incomePerHead", 1L)
            .reads("pkh", false)
            .reads("disability", false)
            .reads("womanHead", false)
            .says("criterion", new Output.Text())
            .says("points", new Output.Whole(0, MOST_POINTS))
            .says("words", new Output.AnyText());

    static final DecisionContract RECOMMENDATION_CONTRACT = DecisionContract.one(RECOMMENDATION)
            .reads("businessType", "WARUNG")
            .reads("place", "NONE")
            .reads("power", "NONE")
            .reads("freeLines", 0)
            .reads("overpricedLines", 0)
            .reads("ceilingShare", 50)
            .says("recommendation", new Output.OneOf(Set.of("CONFIRM", LOOK)))
            .says("advice", new Output.Text());

    private final DecisionTables tables;

    AssessmentProcess(DecisionTables tables) {
        this.tables = tables;
    }

    /** Points by criterion, as the newest table gives them. @throws UnclearDecision when it gives none that count */
    List<Points> score(Assessment a, GrantCase c, Person person) {
        DecisionTables.Answer answer = tables.ask(
                SCORE,
                Map.of(
                        "desil", c.desil(),
                        "businessStatus", a.businessStatus(),
                        "skill", a.skill(),
                        "place", a.place(),
                        "dependants", a.dependants(),
                        "incomePerHead", a.incomePerHead(),
                        "pkh", List.of(person.aid().split("[;, ]+")).contains("PKH"),
                        "disability", a.disability(),
                        "womanHead", a.womanHead()));
        return answer.rows().stream()
                .map(row -> new Points(
                        text(row, "criterion"),
                        Integer.parseInt(text(row, "points")),
                        Objects.requireNonNullElse(row.get("words"), "").toString(),
                        answer.table()))
                .toList();
    }

    /** What the verifier should look at, as the newest table says; everything where the table says nothing. */
    Recommendation recommend(Assessment a, List<AssessmentLine> lines, Money ceiling) {
        try {
            return asked(a, lines, ceiling);
        } catch (UnclearDecision unclear) {
            return new Recommendation(
                    LOOK, "Periksa seluruh paket: " + unclear.sentence() + ". Beri tahu analis.", unclear.table());
        }
    }

    private Recommendation asked(Assessment a, List<AssessmentLine> lines, Money ceiling) {
        long total = lines.stream()
                .mapToLong(line -> line.counts().times(line.quantity()).rupiah())
                .sum();
        DecisionTables.Answer answer = tables.ask(
                RECOMMENDATION,
                Map.of(
                        "businessType",
                        a.businessType(),
                        "place",
                        a.place(),
                        "power",
                        a.power(),
                        "freeLines",
                        (int) lines.stream().filter(AssessmentLine::isFree).count(),
                        "overpricedLines",
                        (int) lines.stream()
                                .filter(AssessmentLine::isOverpriced)
                                .count(),
                        "ceilingShare",
                        (int) (total * 100 / ceiling.rupiah())));
        Map<String, Object> row = answer.single();
        return new Recommendation(text(row, "recommendation"), text(row, "advice"), answer.table());
    }

    /** An output that the table must give. */
    private static String text(Map<String, Object> row, String output) {
        return Objects.requireNonNull(row.get(output), output).toString();
    }

    /** @param table the table and its version */
    record Recommendation(String recommendation, String advice, String table) {}
}
