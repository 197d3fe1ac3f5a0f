package id.mentas.people.landing;

import id.mentas.people.directory.SignedIn;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds, among the tasks that the signed-in person sees, those of a name, a village or a case number. */
@Repository
class TaskSearch {

    /** So many cases are looked at for their tasks; whoever finds more types more. */
    private static final int MOST_CASES = 300;

    private static final int MOST_TASKS = 200;
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /** In which order what is found is told; late tasks come first in either. */
    enum Order {
        DUE,
        VILLAGE
    }

    /**
     * A found task.
     *
     * @param task its label
     * @param late whether its due date has passed
     * @param mine whether the person has taken it
     */
    record Found(
            String id,
            String task,
            @Nullable String caseNumber,
            @Nullable String name,
            @Nullable String village,
            @Nullable String due,
            boolean late,
            boolean mine) {}

    /** @param more whether there are more than are told */
    record Result(List<Found> tasks, boolean more) {}

    private final TaskService tasks;
    private final TaskFacts facts;
    private final JdbcClient jdbc;
    private final Clock clock;

    TaskSearch(TaskService tasks, TaskFacts facts, JdbcClient jdbc, Clock clock) {
        this.tasks = tasks;
        this.facts = facts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param words a part of a name, village or case number; empty for all tasks */
    Result find(SignedIn me, String words, Order order) {
        Map<String, Task> seen = new LinkedHashMap<>();
        if (words.isEmpty()) {
            collect(tasks.createTaskQuery(), seen);
        } else {
            List<String> cases = cases(me, words);
            if (!cases.isEmpty()) {
                collect(tasks.createTaskQuery().processInstanceBusinessKeyIn(cases.toArray(String[]::new)), seen);
            }
            collect(tasks.createTaskQuery().processInstanceBusinessKeyLike("%" + like(words) + "%"), seen);
        }
        List<Found> found = new ArrayList<>(told(me, List.copyOf(seen.values())));
        found.sort(order == Order.VILLAGE ? byVillage() : byDue());
        return new Result(found.stream().limit(MOST_TASKS).toList(), found.size() > MOST_TASKS);
    }

    private static void collect(TaskQuery query, Map<String, Task> seen) {
        query.orderByDueDate().asc().listPage(0, MOST_TASKS + 1).forEach(task -> seen.putIfAbsent(task.getId(), task));
    }

    /** Cases of the person's own area; which of their tasks are seen the engine decides. */
    private List<String> cases(SignedIn me, String words) {
        List<String> kecamatan = me.kecamatan();
        return me.tenants().isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                                select c.case_number from grant_case_view c
                                join grant_person_view p on p.case_number = c.case_number
                                join region_name_view r on r.code = c.village
                                where c.status = 'ACTIVE' and c.kabupaten in (:tenants)
                                  and (:everywhere or c.kecamatan in (:kecamatan))
                                  and (p.name ilike :words or r.name ilike :words or c.case_number ilike :words)
                                order by c.nominated_on, c.case_number limit :most
                                """)
                        .param("tenants", me.tenants())
                        .param("everywhere", kecamatan.isEmpty())
                        .param("kecamatan", kecamatan.isEmpty() ? List.of("") : kecamatan)
                        .param("words", "%" + like(words) + "%")
                        .param("most", MOST_CASES)
                        .query(String.class)
                        .list();
    }

    /** Signs that mean something in a pattern are looked for as they are. */
    private static String like(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private List<Found> told(SignedIn me, List<Task> seen) {
        Map<String, TaskFacts.Facts> known = new LinkedHashMap<>();
        facts.ofSeen(seen.stream().map(Task::getId).toList()).forEach(row -> known.put(row.taskId(), row.facts()));
        LocalDate today = LocalDate.now(clock);
        return seen.stream()
                .flatMap(task -> Stream.ofNullable(known.get(task.getId()))
                        .map(of -> found(task, of, today, me.userId().equals(task.getAssignee()))))
                .toList();
    }

    private static Found found(Task task, TaskFacts.Facts of, LocalDate today, boolean mine) {
        return new Found(
                task.getId(),
                task.getName(),
                of.caseNumber(),
                of.name(),
                of.village(),
                of.due(),
                of.due() != null && LocalDate.parse(of.due()).isBefore(today),
                mine);
    }

    private static Comparator<Found> byDue() {
        return Comparator.comparing(Found::due, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    static Comparator<Found> byVillage() {
        Collator words = Collator.getInstance(INDONESIAN);
        return Comparator.comparing(Found::late, Comparator.reverseOrder())
                .thenComparing(Found::village, Comparator.nullsLast(words::compare))
                .thenComparing(byDue());
    }
}
