package id.mentas.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the office's decision tables, in their newest version, where facts are personal or many. */
@Component
public class DecisionTables {

    /**
     * What a table answered.
     *
     * @param rows one map of outputs for each rule that fired, in the table's order
     * @param table id of the deployed table: key, version and deployment, to be kept with the decision
     * @param version version number of the table
     */
    public record Answer(List<Map<String, Object>> rows, String table, int version) {

        /** @throws IllegalStateException when no rule or several fired */
        public Map<String, Object> single() {
            if (rows.size() != 1) {
                throw new IllegalStateException(rows.size() + " rules of " + table + " fired where one must");
            }
            return rows.get(0);
        }
    }

    /** One version of a table, to be asked many times; nothing of it stands in the engine's history. */
    public final class Sheet {

        private final DecisionDefinition table;
        private final DmnDecision decision;

        private Sheet(DecisionDefinition table) {
            this.table = table;
            this.decision = parsed.computeIfAbsent(table.getId(), id -> parse(table));
        }

        /** What the table answers. @param facts its inputs by name */
        public Answer ask(Map<String, Object> facts) {
            return answer(table, pure.evaluateDecision(decision, facts));
        }
    }

    private final ObjectProvider<ProcessEngine> engine;
    private final DmnEngine pure = pureEngine();
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();

    DecisionTables(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /** Evaluates the newest version of a table. @param facts its inputs by name */
    public Answer ask(String decision, Map<String, Object> facts) {
        return ask(newest(decision), facts);
    }

    /** The newest version of a table, to ask it many times alike. */
    public DecisionDefinition newest(String decision) {
        return InHouse.call(() -> engine.getObject()
                .getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .withoutTenantId()
                .latestVersion()
                .singleResult());
    }

    public Answer ask(DecisionDefinition table, Map<String, Object> facts) {
        DmnDecisionResult result = InHouse.call(() -> engine.getObject()
                .getDecisionService()
                .evaluateDecisionById(table.getId())
                .variables(facts)
                .evaluate());
        return answer(table, result);
    }

    /**
     * The newest version of a table for someone who asks often and keeps facts and answers himself: far faster than {@link #ask},
     * which parses each cell and writes each question into the engine's history.
     */
    public Sheet sheet(String decision) {
        return new Sheet(newest(decision));
    }

    private static Answer answer(DecisionDefinition table, DmnDecisionResult result) {
        return new Answer(result.getResultList(), table.getKey() + ":" + table.getVersion(), table.getVersion());
    }

    private DmnDecision parse(DecisionDefinition table) {
        return InHouse.call(() -> pure.parseDecision(
                table.getKey(), engine.getObject().getRepositoryService().getDecisionModel(table.getId())));
    }

    private static DmnEngine pureEngine() {
        DefaultDmnEngineConfiguration settings =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        settings.setScriptEngineResolver(language -> {
            throw new IllegalStateException("A decision runs no scripts: " + language);
        });
        settings.setFeelEngineFactory(() -> new RememberingFeel(new ScalaFeelEngineFactory().createInstance()));
        return settings.buildEngine();
    }
}
