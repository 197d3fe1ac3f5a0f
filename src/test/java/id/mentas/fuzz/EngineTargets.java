package id.mentas.fuzz;

import id.mentas.engine.RestEndpoints;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.admin.impl.plugin.resources.AdminPluginsRootResource;
import org.camunda.bpm.cockpit.impl.plugin.resources.BaseRootResource;
import org.camunda.bpm.engine.rest.dto.CamundaQueryParam;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthenticationResource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;

/** Every address of the engine's REST resources and of its web pages' own API. */
final class EngineTargets {

    private static final String DTOS = "org.camunda.bpm.engine.rest";

    private EngineTargets() {}

    /** The engine's REST interface below one of its two doors. */
    static List<Target> of(String door) {
        return targets(RestEndpoints.below(DefaultProcessEngineRestServiceImpl.class, ""), door);
    }

    /** What the web pages ask beside it. */
    static List<Target> ofPages() {
        List<Target> all = new ArrayList<>();
        all.addAll(targets(RestEndpoints.below(BaseRootResource.class, ""), "/camunda/api/cockpit/plugin/base"));
        all.addAll(targets(RestEndpoints.below(AdminPluginsRootResource.class, ""), "/camunda/api/admin/plugin"));
        all.addAll(targets(RestEndpoints.below(UserAuthenticationResource.class, ""), "/camunda/api/admin/auth/user"));
        for (String app : List.of("admin", "cockpit", "tasklist", "welcome")) {
            all.add(get("/camunda/app/" + app + "/{engine}/"));
            all.add(get("/camunda/app/" + app + "/locales/{file}"));
            all.add(get("/camunda/api/" + app + "/plugin/{plugin}/static/{file}"));
        }
        return all;
    }

    private static Target get(String path) {
        return new Target("GET", path, List.of(), null, null);
    }

    private static List<Target> targets(Map<String, Method> endpoints, String door) {
        List<Target> all = new ArrayList<>();
        List<Class<?>> queries = queries();
        endpoints.forEach((endpoint, method) -> {
            String[] parts = endpoint.split(" ");
            Class<?> body = RestEndpoints.body(method).orElse(null);
            Set<String> names = new LinkedHashSet<>(RestEndpoints.queryParameters(method));
            names.addAll(parametersOf(query(parts[1], endpoints, queries)));
            all.add(new Target(parts[0], door + parts[1], List.copyOf(names), null, body));
        });
        return all;
    }

    /** The query of an address: what its POST reads, or else the one that is named alike. */
    private static @Nullable Class<?> query(String path, Map<String, Method> endpoints, List<Class<?>> queries) {
        Method sibling = endpoints.get("POST " + path);
        if (sibling != null && RestEndpoints.body(sibling).isPresent()) {
            return RestEndpoints.body(sibling).get();
        }
        String bare = path.replaceAll("/(count|statistics|report)$", "").replaceAll("[^a-z]", "");
        return queries.stream()
                .filter(query -> bare.endsWith(query.getSimpleName()
                        .replaceAll("(QueryDto|Historic)", "")
                        .toLowerCase(java.util.Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private static List<String> parametersOf(@Nullable Class<?> query) {
        return query == null
                ? List.of()
                : Arrays.stream(query.getMethods())
                        .map(setter -> setter.getAnnotation(CamundaQueryParam.class))
                        .filter(named -> named != null)
                        .map(CamundaQueryParam::value)
                        .toList();
    }

    private static List<Class<?>> queries() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new RegexPatternTypeFilter(java.util.regex.Pattern.compile(".*QueryDto")));
        return scan.findCandidateComponents(DTOS).stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .sorted(java.util.Comparator.comparing(Class::getName))
                .toList();
    }
}
