package id.mentas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.engine.access.KnownBeans;
import id.mentas.testing.MentasTest;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Queries and stored filters run no code; each hole is shown open on an engine without its guard. */
@MentasTest
class QueryHolesTest {

    /** Runs as code where expressions are evaluated: it leaves a trace in the system properties. */
    private static final String CODE =
            "${''.getClass().forName('java.lang.System').getMethod('setProperty', ''.getClass(), ''.getClass()).invoke(null, 'mentas.hole', 'open')}";

    @Autowired
    ProcessEngine engine;

    @Autowired
    ApplicationContext house;

    @Autowired
    KnownBeans known;

    @BeforeEach
    @AfterEach
    void cleanUp() {
        System.clearProperty("mentas.hole");
        engine.getIdentityService().clearAuthentication();
        engine.getFilterService().createFilterQuery().list().stream()
                .filter(filter -> filter.getName().startsWith("test-"))
                .forEach(filter -> engine.getFilterService().deleteFilter(filter.getId()));
    }

    @Test
    void refusesExpressionsInTheOrPartsOfAQuery() {
        assertThatThrownBy(() -> withOr(engine).count()).isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> withOr(engine).listPage(0, 1)).isInstanceOf(BadUserRequestException.class);
        assertThat(System.getProperty("mentas.hole")).isNull();
        open(engine -> ignoringFailure(() -> withOr(engine).count()));
        assertThat(System.getProperty("mentas.hole")).isEqualTo("open");
    }

    @Test
    void refusesExpressionsInTheOrPartsInATransactionOfItsOwnToo() {
        var inNewTransaction = ((org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl)
                        engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequiresNew();
        TaskQueryImpl query = new TaskQueryImpl(inNewTransaction);
        query.or().taskAssigneeExpression(CODE).endOr();
        assertThatThrownBy(query::count).isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void refusesExpressionsInTheQueryThatNarrowsAFilter() {
        Filter filter = filter(engine, "test-plain", engine.getTaskService().createTaskQuery());
        TaskQuery top = new TaskQueryImpl().taskAssigneeExpression(CODE);
        TaskQuery nested = new TaskQueryImpl().or().taskAssigneeExpression(CODE).endOr();
        for (TaskQuery narrowing : List.of(top, nested)) {
            assertThatThrownBy(() -> engine.getFilterService().count(filter.getId(), narrowing))
                    .isInstanceOf(BadUserRequestException.class);
            assertThatThrownBy(() -> engine.getFilterService().list(filter.getId(), narrowing))
                    .isInstanceOf(BadUserRequestException.class);
        }
        assertThat(System.getProperty("mentas.hole")).isNull();
        open(engine -> ignoringFailure(() -> engine.getFilterService().count(filter.getId(), nested)));
        assertThat(System.getProperty("mentas.hole")).isEqualTo("open");
    }

    @Test
    void storesFiltersWithTheThreeHarmlessExpressionsOnly() {
        filter(
                engine,
                "test-mine",
                engine.getTaskService()
                        .createTaskQuery()
                        .taskAssigneeExpression("${currentUser()}")
                        .taskCandidateGroupInExpression("${ currentUserGroups() }")
                        .dueBeforeExpression("${now()}"));
        assertThatThrownBy(() -> filter(
                        engine,
                        "test-code",
                        engine.getTaskService().createTaskQuery().taskAssigneeExpression(CODE)))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("tidak diizinkan dalam saringan");
        assertThatThrownBy(() -> filter(engine, "test-code", withOr(engine)))
                .isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void runsNoCodeOfAFilterThatWasStoredBeside() {
        String[] id = new String[1];
        open(engine -> {
            id[0] = filter(
                            engine,
                            "test-beside",
                            engine.getTaskService().createTaskQuery().taskAssigneeExpression(CODE))
                    .getId();
            ignoringFailure(() -> engine.getFilterService().count(id[0]));
        });
        assertThat(System.getProperty("mentas.hole")).as("without the guard").isEqualTo("open");
        System.clearProperty("mentas.hole");
        assertThatThrownBy(() -> engine.getFilterService().count(id[0])).hasRootCauseInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> engine.getFilterService().list(id[0])).hasRootCauseInstanceOf(RefusedRequest.class);
        assertThat(System.getProperty("mentas.hole")).isNull();
    }

    @Test
    void letsOnlyAdministratorsStoreFiltersForOthers() {
        engine.getIdentityService().setAuthentication("kab6411", List.of("dinsos-kab"), List.of("6411"));
        assertThatThrownBy(() -> engine.getFilterService().newTaskFilter("test-new"))
                .isInstanceOf(AuthorizationException.class);
        engine.getIdentityService().clearAuthentication();
        Filter forOthers =
                engine.getFilterService().newTaskFilter("test-shared").setOwner("tksk641101");
        forOthers.setQuery(engine.getTaskService().createTaskQuery());
        engine.getIdentityService().setAuthentication("kab6411", List.of("dinsos-kab"), List.of("6411"));
        assertThatThrownBy(() -> engine.getFilterService().saveFilter(forOthers))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("administrator");
    }

    @Test
    void showsExpressionsTheKnownBeansOnly() {
        assertThat(known.isDelegate("dataSource")).isFalse();
        assertThat(known.find("dataSource")).isNull();
        assertThat(known.find("processEngine")).isNull();
        assertThat(known.isHelper("workingDays")).isTrue();
    }

    private static TaskQuery withOr(ProcessEngine engine) {
        return engine.getTaskService()
                .createTaskQuery()
                .or()
                .taskAssigneeExpression(CODE)
                .endOr();
    }

    private static Filter filter(ProcessEngine engine, String name, TaskQuery query) {
        return engine.getFilterService()
                .saveFilter(engine.getFilterService().newTaskFilter(name).setQuery(query));
    }

    private void open(Consumer<ProcessEngine> work) {
        try (OpenEngine open = new OpenEngine(house)) {
            work.accept(open.engine());
        }
    }

    private static void ignoringFailure(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException theCodeHasRunBefore) {
            // What the code returned is no assignee.
        }
    }
}
