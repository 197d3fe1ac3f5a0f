package id.mentas.engine;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Makes the engine's tables with the scripts that it ships, and adds the two indexes that many open timers and tasks
 * need: acquisition reads jobs by due date, and every completion looks for child tasks.
 */
@Component
class EngineSchema implements JavaMigration {

    private static final List<String> SCRIPTS =
            List.of("engine", "history", "identity", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("00");
    }

    @Override
    public String getDescription() {
        return "engine";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        for (String script : SCRIPTS) {
            ScriptUtils.executeSqlScript(
                    context.getConnection(),
                    new ClassPathResource(
                            "org/camunda/bpm/engine/db/create/activiti.postgres.create." + script + ".sql"));
        }
        try (var statement = context.getConnection().createStatement()) {
            statement.execute("create index mentas_job_duedate on act_ru_job (duedate_)");
            statement.execute("create index mentas_task_parent on act_ru_task (parent_task_id_)");
        }
    }
}
