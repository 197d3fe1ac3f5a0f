package id.mentas.engine.access;

import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** The further condition of every task query: what the person holds or may take. */
final class SightQuery extends TaskQueryImpl {

    private static final long serialVersionUID = 1L;

    private SightQuery(Authentication person) {
        setOrQueryActive();
        taskAssignee(person.getUserId());
        List<String> groups = person.getGroupIds();
        if (groups != null && !groups.isEmpty()) {
            taskCandidateGroupIn(groups).includeAssignedTasks();
        }
    }

    /** Narrows a query to the person's tasks, once however often the query runs. */
    static void narrow(TaskQueryImpl query, Authentication person) {
        widen(query);
        query.getQueries().add(new SightQuery(person));
    }

    static void widen(TaskQueryImpl query) {
        query.getQueries().removeIf(SightQuery.class::isInstance);
    }
}
