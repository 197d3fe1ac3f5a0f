package id.mentas.monitoring;

import id.mentas.engine.decision.DecisionContract;
import id.mentas.engine.decision.DecisionContract.Output;
import id.mentas.engine.decision.DecisionTables;
import id.mentas.engine.decision.UnclearDecision;
import id.mentas.engine.decision.UnclearDecisions;
import id.mentas.grant.GrantCase;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks the two tables of the stage; where one says nothing that can be used, the careful answer counts and a person looks. */
@Component
class VisitTables {

    private static final String REVIEW = "REVIEW";
    private static final String CLOSE_LOOK = "1,2,3,6,9,12";

    static final DecisionContract PLAN_CONTRACT = DecisionContract.one(MonitoringProcess.PLAN)
            .reads("businessType", "WARUNG")
            .reads("score", 50)
            .reads("desil", 1)
            .reads("businessStatus", "BELUM")
            .perhapsWithout("score", "businessType", "businessStatus")
            .says(
                    "months",
                    new Output.Shaped("[1-9]\\d?( *, *[1-9]\\d?){0,23}", "bulan yang menaik, misalnya 1,3,6,12"))
            .says("risk", new Output.OneOf(Set.of("HIGH", "NORMAL")))
            .says("reason", new Output.Text());

    static final DecisionContract HEALTH_CONTRACT = DecisionContract.one(MonitoringProcess.HEALTH)
            .reads("businessState", "RUNNING")
            .reads("goods", "COMPLETE")
            .reads("profit", 1L)
            .reads("obstacle", "NONE")
            .reads("unusual", false)
            .reads("previousHealth", "NONE")
            .says("health", new Output.OneOf(Set.of("GREEN", "YELLOW", "RED")))
            .says("nextStep", new Output.OneOf(Set.of("NONE", "RESOLVE", REVIEW)))
            .says("reason", new Output.Text());

    /** @param table key and version */
    record Plan(String months, String risk, String reason, String table) {}

    private final DecisionTables tables;
    private final UnclearDecisions unclear;

    VisitTables(DecisionTables tables, UnclearDecisions unclear) {
        this.tables = tables;
        this.unclear = unclear;
    }

    /** When to visit; often where the table doesn't say, with a task for the kabupaten. */
    Plan plan(GrantCase c) {
        try {
            DecisionTables.Answer answer = tables.ask(MonitoringProcess.PLAN, planFacts(c));
            VisitPlan.months(answer.text("months"));
            return new Plan(answer.text("months"), answer.text("risk"), answer.text("reason"), answer.table());
        } catch (UnclearDecision none) {
            return careful(c, none.table(), none.sentence());
        } catch (IllegalArgumentException notRising) {
            return careful(
                    c, MonitoringProcess.PLAN, "tabel " + MonitoringProcess.PLAN + " menyebut bulan yang tidak menaik");
        }
    }

    private Plan careful(GrantCase c, String table, String why) {
        unclear.ask(
                c.caseNumber(),
                MonitoringProcess.PLAN,
                why,
                "Untuk sementara dipakai rencana paling rapat: kunjungan bulan ke-1, 2, 3, 6, 9 dan 12.");
        return new Plan(CLOSE_LOOK, "HIGH", "Tabel rencana kunjungan tidak menjawab", table);
    }

    /** How the business fares; the kabupaten reviews the case where the table doesn't say. */
    Finding.Verdict judge(Finding latest, String previousHealth) {
        try {
            DecisionTables.Answer answer = tables.ask(
                    MonitoringProcess.HEALTH,
                    Map.of(
                            "businessState", latest.businessState().name(),
                            "goods", latest.goods().name(),
                            "profit", latest.profit(),
                            "obstacle", latest.obstacle().name(),
                            "unusual", latest.unusual() != null,
                            "previousHealth", previousHealth));
            return new Finding.Verdict(
                    Health.valueOf(answer.text("health")),
                    answer.text("nextStep"),
                    answer.text("reason"),
                    answer.table());
        } catch (UnclearDecision none) {
            return new Finding.Verdict(
                    Health.YELLOW, REVIEW, "Kesehatan usaha belum dapat dinilai: " + none.sentence(), none.table());
        }
    }

    @SuppressWarnings("NullAway") // a case that was never scored has a null in the table's input
    private static Map<String, Object> planFacts(GrantCase c) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("businessType", c.businessType());
        facts.put("businessStatus", c.businessStatus());
        facts.put("desil", c.desil());
        facts.put("score", c.score());
        return facts;
    }
}
