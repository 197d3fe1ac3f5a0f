package id.mentas.engine.access;

import id.mentas.common.NotFound;
import id.mentas.engine.ClosedDoor;
import id.mentas.engine.Doors;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.rest.util.EngineUtil;
import org.jspecify.annotations.Nullable;

/**
 * Lets through at the engine's two REST doors only what staff need: everything else that could change something is refused before
 * the engine hears of it. Behind the doors the engine's authorizations and our guards decide once more.
 */
@PreMatching
public final class WebDoors implements ContainerRequestFilter {

    /** Queries that come as POST: they change nothing, and sight and authorizations narrow what they show. */
    private static final Stream<String> QUERIES = Stream.of(
            "task",
            "task/count",
            "filter/*/list",
            "filter/*/count",
            "filter/*/singleResult",
            "process-instance",
            "process-instance/count",
            "execution",
            "execution/count",
            "variable-instance",
            "variable-instance/count",
            "job",
            "job/count",
            "job-definition",
            "job-definition/count",
            "group",
            "group/count",
            "history/activity-instance",
            "history/activity-instance/count",
            "history/detail",
            "history/job-log",
            "history/job-log/count",
            "history/process-instance",
            "history/process-instance/count",
            "history/task",
            "history/task/count",
            "history/variable-instance",
            "history/variable-instance/count");

    /** The forms' own doors, and taking a task or giving it back. */
    private static final Stream<String> WORK = Stream.of(
            "task/*/claim",
            "task/*/unclaim",
            "task/*/complete",
            "task/*/submit-form",
            "process-definition/*/submit-form",
            "process-definition/key/*/submit-form");

    private static final List<Pattern> OPEN =
            Stream.concat(QUERIES, WORK).map(WebDoors::pattern).toList();
    private static final List<Pattern> OPEN_TO_ANALYSTS =
            Stream.of("deployment/create").map(WebDoors::pattern).toList();

    /** CMMN is switched off, and the database has none of its tables; nobody works outside the house and waits at its door. */
    private static final Pattern ABSENT = Pattern.compile(
            "(history/)?case-(definition|instance|execution|activity-instance)(/.*)?|external-task/fetchAndLock");

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "DELETE", "PATCH");
    private static final Pattern ENGINE_REST = Pattern.compile(".*/(engine-rest|api/engine)/?");

    @Override
    public void filter(ContainerRequestContext request) {
        String base = request.getUriInfo().getBaseUri().getPath();
        if (!ENGINE_REST.matcher(base).matches()) {
            return;
        }
        String path = request.getUriInfo()
                .getPath()
                .replaceFirst("^/?(engine/[^/]+/)?", "")
                .replaceFirst("/$", "");
        if (CHANGING.contains(request.getMethod()) && !mayPass(path, caller())) {
            throw new ClosedDoor(
                    "Pintu ini tidak dibuka untuk Anda. Kerjakan tugas lewat formulirnya di Daftar Tugas.");
        }
        if (path.equals("case-definition/count")) {
            // Cockpit's first page counts them, and shows nothing at all where it hears of a fault.
            request.abortWith(
                    Response.ok("{\"count\":0}", MediaType.APPLICATION_JSON).build());
        } else if (ABSENT.matcher(path).matches()) {
            throw new NotFound("Alamat ini tidak ada: Mentas tidak memakai model kasus (CMMN) dan pekerja luar.");
        }
    }

    private static boolean mayPass(String path, @Nullable Authentication person) {
        if (person == null) {
            return false;
        }
        List<String> groups = person.getGroupIds() == null ? List.of() : person.getGroupIds();
        return Doors.isAdministrator(person)
                || matches(OPEN, path)
                || (groups.contains("analis") && matches(OPEN_TO_ANALYSTS, path));
    }

    private static boolean matches(List<Pattern> doors, String path) {
        return doors.stream().anyMatch(door -> door.matcher(path).matches());
    }

    private static @Nullable Authentication caller() {
        return EngineUtil.lookupProcessEngine(null).getIdentityService().getCurrentAuthentication();
    }

    private static Pattern pattern(String door) {
        return Pattern.compile(door.replace("*", "[^/]+"));
    }
}
