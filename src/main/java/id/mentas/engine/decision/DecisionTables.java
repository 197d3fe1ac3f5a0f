package id.mentas.engine.decision;

import id.mentas.engine.InHouse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks the office's decision tables, in their newest version. Neither facts nor answers stand in the engine's history: who asks
 * keeps them. What can't be understood fails ({@link UnclearDecision}), never passes for a yes.
 */
@Component
public class DecisionTables {

    /**
     * What a table answered.
     *
     * @param rows one map of outputs for each rule that fired, in the table's order; each output as its contract says
     * @param table id of the deployed table: key, version and deployment, to be kept with the decision
     * @param version version number of the table
     */
    public record Answer(List<Map<String, Object>> rows, String table, int version) {

        /** The one row of a table whose contract wants one. */
        public Map<String, Object> single() {
            return rows.get(0);
        }

        /** A text that the contract promises. */
        public String text(String output) {
            return String.valueOf(single().get(output));
        }
    }

    /** One version of a table, to be asked many times. */
    public final class Sheet {

        private final DecisionDefinition table;
        private final DmnDecision decision;
        private final @Nullable DecisionContract contract;

        private Sheet(DecisionDefinition table) {
            this.table = table;
            this.decision = parsed.computeIfAbsent(table.getId(), id -> parse(table));
            this.contract = contracts.stream()
                    .filter(one -> one.decision().equals(table.getKey()))
                    .findFirst()
                    .orElse(null);
        }

        /** Key and version. */
        public String name() {
            return table.getKey() + ":" + table.getVersion();
        }

        /**
         * What the table answers.
         *
         * @param facts its inputs by name
         * @throws UnclearDecision when it says nothing that its contract knows
         */
        public Answer ask(Map<String, Object> facts) {
            List<Map<String, Object>> rows;
            try {
                DmnDecisionResult result = pure.evaluateDecision(decision, facts);
                rows = result.getResultList();
            } catch (RuntimeException failure) { // of three libraries; whatever it is, the table isn't understood
                throw new UnclearDecision(name(), "tidak dapat dibaca pada salah satu selnya", failure);
            }
            if (contract != null) {
                contract.factProblem(facts).or(() -> contract.problem(rows)).ifPresent(problem -> {
                    throw new UnclearDecision(name(), problem);
                });
            }
            return new Answer(rows, name(), table.getVersion());
        }
    }

    private final ObjectProvider<ProcessEngine> engine;
    private final ObjectProvider<DecisionContract> contracts;
    private final DmnEngine pure = pureEngine();
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();

    DecisionTables(ObjectProvider<ProcessEngine> engine, ObjectProvider<DecisionContract> contracts) {
        this.engine = engine;
        this.contracts = contracts;
    }

    /**
     * Asks the newest version of a table.
     *
     * @param facts its inputs by name
     * @throws UnclearDecision when it says nothing that its contract knows
     */
    public Answer ask(String decision, Map<String, Object> facts) {
        return sheet(decision).ask(facts);
    }

    /** The newest version of a table for someone who asks often. @throws UnclearDecision when there is none */
    public Sheet sheet(String decision) {
        DecisionDefinition newest = InHouse.call(() -> engine.getObject()
                .getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .withoutTenantId()
                .latestVersion()
                .singleResult());
        if (newest == null) {
            throw new UnclearDecision(decision, "tidak ada");
        }
        try {
            return new Sheet(newest);
        } catch (RuntimeException unreadable) {
            throw new UnclearDecision(decision + ":" + newest.getVersion(), "tidak dapat dibaca", unreadable);
        }
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
        settings.setFeelEngineFactory(() -> new RememberingFeel(new StrictFeel()));
        return settings.buildEngine();
    }
}
