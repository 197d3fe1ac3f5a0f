package id.mentas.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
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

    private final ObjectProvider<ProcessEngine> engine;

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
        return new Answer(result.getResultList(), table.getKey() + ":" + table.getVersion(), table.getVersion());
    }
}
