package id.mentas.engine.access;

import id.mentas.engine.RefusedRequest;
import java.lang.reflect.Field;
import java.util.Objects;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * Refuses task queries with expressions in their {@code or} parts, which the engine would evaluate unchecked (CVE-2026-109432), and
 * any expression in the query by which a caller narrows a stored filter.
 */
final class QueryGuard extends CommandGuard {

    private static final Field EXTENDING_QUERY = extendingQueryField();

    @Override
    void check(Command<?> command) {
        if (command instanceof TaskQueryImpl query) {
            refuseExpressions(query);
        } else if (command instanceof AbstractExecuteFilterCmd) {
            Object extending = ReflectionUtils.getField(EXTENDING_QUERY, command);
            if (extending instanceof TaskQueryImpl query) {
                refuseExpressions(query);
            }
        }
    }

    private static void refuseExpressions(TaskQueryImpl query) {
        boolean any = query.getQueries().stream()
                .filter(part -> !(part instanceof SightQuery))
                .anyMatch(part -> !part.getExpressions().isEmpty());
        if (any || !query.getExpressions().isEmpty()) {
            throw new RefusedRequest("Ekspresi tidak diizinkan dalam pencarian tugas.");
        }
    }

    private static Field extendingQueryField() {
        @Nullable Field field = ReflectionUtils.findField(AbstractExecuteFilterCmd.class, "extendingQuery");
        ReflectionUtils.makeAccessible(Objects.requireNonNull(field));
        return field;
    }
}
