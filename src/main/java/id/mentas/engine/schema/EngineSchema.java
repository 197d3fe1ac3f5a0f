package id.mentas.engine.schema;

import java.util.List;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Makes the engine's tables with the scripts that it ships; {@code V1.00.07__engine.sql} puts our own beside them. */
@Component
class EngineSchema extends ShippedStep {

    private static final List<String> SCRIPTS =
            List.of("engine", "history", "identity", "decision.engine", "decision.history");

    EngineSchema() {
        super("1.00.06", "engine tables");
    }

    @Override
    public void migrate(Context context) throws Exception {
        for (String script : SCRIPTS) {
            ScriptUtils.executeSqlScript(
                    context.getConnection(),
                    new ClassPathResource(
                            "org/camunda/bpm/engine/db/create/activiti.postgres.create." + script + ".sql"));
        }
    }
}
