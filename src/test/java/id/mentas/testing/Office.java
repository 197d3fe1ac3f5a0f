package id.mentas.testing;

import id.mentas.calendar.WorkingDays;
import id.mentas.engine.node.MentasClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The office at work in a test: people open and hand in forms through the form door, the clock moves, jobs run. */
@Component
public class Office {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ProcessEngine engine;
    private final MentasClock clock;
    private final WorkingDays workingDays;
    private final JdbcClient jdbc;

    Office(ProcessEngine engine, MentasClock clock, WorkingDays workingDays, JdbcClient jdbc) {
        this.engine = engine;
        this.clock = clock;
        this.workingDays = workingDays;
        this.jdbc = jdbc;
    }

    /** A signed-in person. */
    public Staff as(String user) {
        return new Staff(user);
    }

    /** Lets everything that is due happen; fails on an incident or when work does not come to rest. */
    public void settle() {
        Instant until = Instant.now().plus(PATIENCE);
        while (work() > 0) {
            if (Instant.now().isAfter(until)) {
                throw new AssertionError("Work does not come to rest: " + dueJobs());
            }
            pause();
        }
        List<Incident> incidents =
                engine.getRuntimeService().createIncidentQuery().list();
        if (!incidents.isEmpty()) {
            throw new AssertionError("Incident: "
                    + incidents.get(0).getActivityId() + ": "
                    + incidents.get(0).getIncidentMessage());
        }
    }

    /** Waits until something is so; fails when it does not come to be. */
    public static void until(BooleanSupplier so) {
        until(PATIENCE, so);
    }

    /** Waits until something is so; fails when it does not come to be in so long. */
    public static void until(Duration patience, BooleanSupplier so) {
        Instant until = Instant.now().plus(patience);
        while (!so.getAsBoolean()) {
            if (Instant.now().isAfter(until)) {
                throw new AssertionError("What is waited for does not come to be");
            }
            pause();
        }
    }

    /** Moves the clock forward by so long, stopping at nothing, and lets what fell due happen. */
    public void move(Duration by) {
        moveTo(clock.instant().plus(by));
    }

    /** Moves the clock forward until what is due in so many working days has fallen due, whatever holidays lie between. */
    public void moveWorkingDays(int days) {
        moveTo(workingDays.in(days).toInstant().plusSeconds(60));
    }

    /** Moves the clock to the morning of a day. */
    public void moveTo(LocalDate day) {
        moveTo(day.atTime(9, 0).atZone(clock.getZone()).toInstant());
    }

    /** Moves the clock to a moment and lets what fell due happen. */
    public void moveTo(Instant moment) {
        clock.moveTo(moment);
        settle();
    }

    /** A day some days ahead on which a supplier may promise goods: within the budget year. */
    public static LocalDate promise(LocalDate today, int days) {
        LocalDate end = LocalDate.of(today.getYear(), 12, 31);
        return today.plusDays(days).isAfter(end) ? end : today.plusDays(days);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A value of the database. */
    public <T> T fact(Class<T> type, String sql, Object... parameters) {
        return jdbc.sql(sql).params(List.of(parameters)).query(type).single();
    }

    /** The id of the flow nodes at which a business key waits, whoever may see them. */
    public List<String> waitsAt(String businessKey) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .flatMap(instance -> engine.getRuntimeService().getActiveActivityIds(instance.getId()).stream())
                .filter(id -> !id.startsWith("callActivity_"))
                .distinct()
                .sorted()
                .toList();
    }

    private long work() {
        long due = engine.getManagementService()
                .createJobQuery()
                .executable()
                .duedateLowerThan(Date.from(clock.instant().plusMillis(1)))
                .count();
        long messages = engine.getManagementService()
                .createJobQuery()
                .messages()
                .withRetriesLeft()
                .active()
                .count();
        return Math.max(due, messages);
    }

    private String dueJobs() {
        return engine.getManagementService().createJobQuery().list().stream()
                .sorted(Comparator.comparing(job -> job.getRetries()))
                .limit(5)
                .map(job -> job.getProcessDefinitionKey() + " retries " + job.getRetries() + " due " + job.getDuedate()
                        + " " + job.getExceptionMessage())
                .toList()
                .toString();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private record Begun(String instance, String key) {

        static Begun of(ProcessInstance instance) {
            return new Begun(instance.getId(), instance.getBusinessKey());
        }
    }

    /** What one signed-in person can do. */
    public final class Staff {

        private final String user;

        private Staff(String user) {
            this.user = user;
        }

        /** Open tasks of a kind that this person sees, such as `visitHousehold`. */
        public List<Task> tasks(String task) {
            return signedIn(() -> engine.getTaskService()
                    .createTaskQuery()
                    .taskDefinitionKey("userTask_" + task)
                    .listPage(0, 500));
        }

        /** The open task of a kind for a case or round; fails when this person does not see exactly one. */
        public Task task(String task, String businessKey) {
            return signedIn(() -> {
                List<Task> found = engine.getTaskService()
                        .createTaskQuery()
                        .taskDefinitionKey("userTask_" + task)
                        .processInstanceBusinessKey(businessKey)
                        .listPage(0, 10);
                if (found.size() != 1) {
                    throw new AssertionError(user + " sees " + found.size() + " tasks " + task + " of " + businessKey
                            + "; it waits at " + house(() -> waitsAt(businessKey)));
                }
                return found.get(0);
            });
        }

        /** The facts and values that a form shows when this person opens it. */
        public Map<String, Object> open(String task, String businessKey) {
            Task found = task(task, businessKey);
            return signedIn(() -> engine.getFormService().getTaskFormVariables(found.getId()));
        }

        /** Hands in a form and lets what follows happen; the first time in a run for each form as {@link Race} says. */
        public void does(String task, String businessKey, Map<String, ?> form) {
            Task found = task(task, businessKey);
            Race.ofTask(
                    task,
                    () -> signedIn(() -> {
                        if (found.getAssignee() == null) {
                            engine.getTaskService().claim(found.getId(), user);
                        }
                        return engine.getFormService().getTaskFormVariables(found.getId());
                    }),
                    () -> submit(found, form),
                    () -> engine.getTaskService().setAssignee(found.getId(), found.getAssignee()));
            settle();
        }

        /** Hands in a form; what follows is not waited for. */
        public void submit(Task task, Map<String, ?> form) {
            signedIn(() -> {
                engine.getFormService().submitTaskForm(task.getId(), new HashMap<>(form));
                return true;
            });
        }

        /**
         * The facts and values that a start form shows when this person opens it.
         *
         * @param wanted facts that it asks for by their names; none for all that it has at once
         */
        public Map<String, Object> openStart(String process, String... wanted) {
            return signedIn(() -> wanted.length == 0
                    ? engine.getFormService().getStartFormVariables(definition(process))
                    : engine.getFormService().getStartFormVariables(definition(process), List.of(wanted), false));
        }

        /** Starts a process with its start form and lets what follows happen; answers its business key. */
        public String starts(String process, Map<String, ?> form) {
            String key =
                    Race.ofStart(process, () -> Begun.of(begin(process, form))).key();
            settle();
            return key;
        }

        /** Hands in a start form; what follows is not waited for. Answers the business key. */
        public String submit(String process, Map<String, ?> form) {
            return begin(process, form).getBusinessKey();
        }

        private ProcessInstance begin(String process, Map<String, ?> form) {
            return signedIn(() -> engine.getFormService().submitStartForm(definition(process), new HashMap<>(form)));
        }

        private String definition(String process) {
            return house(() -> engine.getRepositoryService()
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(process)
                    .latestVersion()
                    .singleResult()
                    .getId());
        }

        /** Does something as this person. */
        public <T> T signedIn(Supplier<T> work) {
            var identity = engine.getIdentityService();
            List<String> groups = identity.createGroupQuery().groupMember(user).list().stream()
                    .map(Group::getId)
                    .toList();
            List<String> tenants =
                    identity.createTenantQuery().userMember(user).includingGroupsOfUser(true).list().stream()
                            .map(Tenant::getId)
                            .toList();
            identity.setAuthentication(user, groups, tenants);
            try {
                return work.get();
            } finally {
                identity.clearAuthentication();
            }
        }

        private <T> T house(Supplier<T> work) {
            var identity = engine.getIdentityService();
            var me = identity.getCurrentAuthentication();
            identity.clearAuthentication();
            try {
                return work.get();
            } finally {
                identity.setAuthentication(me);
            }
        }
    }
}
