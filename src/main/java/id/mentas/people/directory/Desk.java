package id.mentas.people.directory;

import id.mentas.engine.model.StageProcesses;
import id.mentas.engine.model.StageProcesses.StartForm;
import id.mentas.region.Regions;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What lies before the signed-in person: tasks, processes to start, applications. */
@Service
public class Desk {

    /**
     * How many open tasks: taken, still to be taken, late.
     *
     * @param list id of the ready list that holds some of them: one's own, else those of one's groups
     * @param lateList id of the ready list of late tasks
     */
    record Work(long mine, long ofGroups, long late, String list, String lateList) {

        public long open() {
            return mine + ofGroups;
        }
    }

    /**
     * A process that the person may start by its form.
     *
     * @param deed what starting it does, in the words of the office
     * @param name the process's own name, as Tasklist shows it
     */
    record Start(String key, String deed, String name) {}

    /** The engine answers no person without a limit. */
    private static final int MOST_STARTS = 100;

    private final TaskService tasks;
    private final FilterService filters;
    private final RepositoryService repository;
    private final AuthorizationService authorizations;
    private final Regions regions;
    private final Clock clock;
    private final Map<String, StartForm> forms;

    Desk(
            TaskService tasks,
            FilterService filters,
            RepositoryService repository,
            AuthorizationService authorizations,
            Regions regions,
            Clock clock,
            StageProcesses processes) {
        this.tasks = tasks;
        this.filters = filters;
        this.repository = repository;
        this.authorizations = authorizations;
        this.regions = regions;
        this.clock = clock;
        this.forms = processes.startForms();
    }

    public Work work(SignedIn me) {
        Date now = Date.from(clock.instant());
        long mine = mine(me).count();
        return new Work(
                mine,
                ofGroups(me).count(),
                mine(me).dueBefore(now).count() + ofGroups(me).dueBefore(now).count(),
                list(mine > 0 ? ReadyLists.MINE : ReadyLists.OF_GROUPS),
                list(ReadyLists.LATE));
    }

    private String list(String name) {
        return filters.createTaskFilterQuery().filterName(name).listPage(0, 1).stream()
                .findFirst()
                .map(Filter::getId)
                .orElse("");
    }

    private TaskQuery mine(SignedIn me) {
        return tasks.createTaskQuery().taskAssignee(me.userId());
    }

    private TaskQuery ofGroups(SignedIn me) {
        return tasks.createTaskQuery().taskCandidateGroupIn(List.copyOf(me.groups()));
    }

    /** Only what is deployed and open to the person, so that no link leads nowhere. */
    public List<Start> starts() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .active()
                .startableInTasklist()
                .startablePermissionCheck()
                .orderByProcessDefinitionName()
                .asc()
                .listPage(0, MOST_STARTS)
                .stream()
                .map(definition -> start(definition.getKey(), definition.getName()))
                .toList();
    }

    private Start start(String key, @Nullable String name) {
        String known = name == null ? key : name;
        StartForm form = forms.get(key);
        return new Start(key, form == null ? known : form.deed(), known);
    }

    public Set<String> applications(SignedIn me) {
        return Stream.of("tasklist", "cockpit", "admin")
                .filter(application -> authorizations.isUserAuthorized(
                        me.userId(), List.copyOf(me.groups()), Permissions.ACCESS, Resources.APPLICATION, application))
                .collect(Collectors.toSet());
    }

    /** Role names of the person. */
    public List<String> roles(SignedIn me) {
        return me.groups().stream()
                .flatMap(group -> Role.ofGroup(group).stream())
                .sorted()
                .map(Role::label)
                .toList();
    }

    /** Where the person works: kecamatan, else kabupaten/kota, else the province. */
    public List<String> places(SignedIn me) {
        List<String> kecamatan = me.kecamatan().stream()
                .map(regions::name)
                .distinct()
                .sorted()
                .map(name -> "Kecamatan " + name)
                .toList();
        Stream<String> areas = me.isProvincial()
                ? Stream.of("Provinsi " + regions.name(SignedIn.PROVINCE))
                : me.tenants().stream().sorted().map(regions::name);
        return Stream.concat(kecamatan.stream(), areas).toList();
    }
}
