package id.mentas.people.directory;

import id.mentas.engine.model.StageProcesses;
import id.mentas.engine.model.StageProcesses.StageProcess;
import id.mentas.grant.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * Tasklist's ready lists, the same for everyone; what each person finds in them the engine's sight and tenants decide.
 *
 * <p>Their expressions are the only three that stored filters may have: current user, current groups, now.
 */
@Component
class ReadyLists {

    /** What is in a list. */
    private enum Kind {
        MINE(query -> query.taskAssigneeExpression("${currentUser()}")),
        OF_GROUPS(query -> query.taskCandidateGroupInExpression("${currentUserGroups()}")),
        LATE(query -> query.dueBeforeExpression("${now()}")),
        OF_STAGE(query -> query);

        private final UnaryOperator<TaskQuery> narrow;

        Kind(UnaryOperator<TaskQuery> narrow) {
            this.narrow = narrow;
        }
    }

    /**
     * One list.
     *
     * @param processes the ids of its processes, empty for all
     */
    private record ReadyList(String name, String description, String color, List<String> processes, Kind kind) {

        /** Changes when the list does, and with nothing else. */
        String version() {
            return Integer.toHexString(
                    List.of(name, description, color, processes, kind.name()).hashCode());
        }
    }

    /** Names of the lists that our own pages lead to. */
    static final String MINE = "Tugas saya";

    static final String OF_GROUPS = "Tugas kelompok";
    static final String LATE = "Terlambat";

    private static final String VERSION = "mentasVersion";

    private static final List<ReadyList> OF_EVERYTHING = List.of(
            new ReadyList(MINE, "Tugas yang sudah Anda ambil.", "#1b5e3f", List.of(), Kind.MINE),
            new ReadyList(
                    OF_GROUPS,
                    "Tugas kelompok Anda yang belum diambil siapa pun.",
                    "#2f7d58",
                    List.of(),
                    Kind.OF_GROUPS),
            new ReadyList(LATE, "Tugas yang melewati batas waktunya.", "#b3261e", List.of(), Kind.LATE));

    private final FilterService filters;
    private final TaskService tasks;
    private final Rights rights;
    private final List<ReadyList> lists;

    ReadyLists(FilterService filters, TaskService tasks, Rights rights, StageProcesses processes) {
        this.filters = filters;
        this.tasks = tasks;
        this.rights = rights;
        this.lists = Stream.concat(
                        OF_EVERYTHING.stream(),
                        Arrays.stream(Stage.values()).map(stage -> ofStage(stage, processes.all())))
                .toList();
    }

    void make() {
        Map<String, Filter> existing = filters.createTaskFilterQuery().list().stream()
                .filter(filter ->
                        filter.getProperties() != null && filter.getProperties().containsKey(VERSION))
                .collect(Collectors.toMap(Filter::getName, filter -> filter, (first, second) -> first));
        List<String> ids = new ArrayList<>();
        for (int place = 0; place < lists.size(); place++) {
            ReadyList list = lists.get(place);
            Filter filter = existing.getOrDefault(list.name(), filters.newTaskFilter(list.name()));
            if (filter.getId() == null
                    || !list.version().equals(filter.getProperties().get(VERSION))) {
                filter.setQuery(query(list));
                filter.setProperties(properties(list, place));
                filters.saveFilter(filter);
            }
            ids.add(filter.getId());
        }
        rights.letEveryoneRead(Resources.FILTER, ids);
    }

    private TaskQuery query(ReadyList list) {
        TaskQuery query = list.kind().narrow.apply(tasks.createTaskQuery());
        return list.processes().isEmpty()
                ? query
                : query.processDefinitionKeyIn(list.processes().toArray(String[]::new));
    }

    private static Map<String, Object> properties(ReadyList list, int place) {
        return Map.of(
                "description",
                list.description(),
                "priority",
                place,
                "color",
                list.color(),
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of(),
                VERSION,
                list.version());
    }

    /** What belongs to the whole life of a case stands with the first stage. */
    private static ReadyList ofStage(Stage stage, List<StageProcess> processes) {
        List<String> own = processes.stream()
                .filter(process -> stageOf(process.stage()) == stage)
                .map(StageProcess::id)
                .toList();
        return new ReadyList(
                stage.label(),
                "Semua tugas tahap " + stage.label() + " yang menjadi bagian Anda.",
                "#5b6770",
                own,
                Kind.OF_STAGE);
    }

    private static Stage stageOf(String word) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.word().equals(word))
                .findFirst()
                .orElse(Stage.NOMINATION);
    }
}
