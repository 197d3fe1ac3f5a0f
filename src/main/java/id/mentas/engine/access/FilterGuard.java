package id.mentas.engine.access;

import id.mentas.engine.ClosedDoor;
import id.mentas.engine.Doors;
import id.mentas.engine.ExpressionRules;
import id.mentas.engine.RefusedRequest;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;

/** Stores filters only with the three harmless expressions; what others see only administrators store. */
final class FilterGuard extends FilterManager {

    @Override
    public Filter insertOrUpdateFilter(Filter filter) {
        refuseSharing(filter);
        AbstractQuery<?, ?> query = filter.getQuery();
        refuseExpressions(query);
        if (query instanceof TaskQueryImpl tasks) {
            tasks.getQueries().forEach(FilterGuard::refuseExpressions);
        }
        return super.insertOrUpdateFilter(filter);
    }

    private void refuseSharing(Filter filter) {
        Authentication person = getCurrentAuthentication();
        if (person == null || person.getUserId() == null || Doors.isAdministrator(person)) {
            return;
        }
        if (!person.getUserId().equals(filter.getOwner())) {
            throw new ClosedDoor("Saringan untuk bersama hanya dapat dibuat oleh administrator.");
        }
    }

    private static void refuseExpressions(AbstractQuery<?, ?> query) {
        query.getExpressions().values().stream()
                .filter(expression -> !ExpressionRules.mayStandInQuery(expression))
                .findFirst()
                .ifPresent(expression -> {
                    throw new RefusedRequest(
                            "Ekspresi \"" + expression
                                    + "\" tidak diizinkan dalam saringan. Yang diizinkan: ${currentUser()}, ${currentUserGroups()}, ${now()}.");
                });
    }

    /** Puts this manager in the engine's place of its own. */
    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return FilterManager.class;
        }

        @Override
        public Session openSession() {
            return new FilterGuard();
        }
    }
}
