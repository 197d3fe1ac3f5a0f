package id.mentas.engine;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;

/** Every endpoint of the engine's REST resource classes, found by reflection: {@code POST /task/{id}/complete}. */
public final class RestEndpoints {

    private final TreeMap<String, Method> endpoints = new TreeMap<>();

    private RestEndpoints() {}

    static SortedSet<String> modifying() {
        SortedSet<String> modifying = new TreeSet<>(
                below(DefaultProcessEngineRestServiceImpl.class, "").keySet());
        modifying.removeIf(endpoint -> endpoint.matches("(GET|OPTIONS|HEAD) .*"));
        return modifying;
    }

    /** Every endpoint that a resource class leads to, with the method behind it. */
    public static TreeMap<String, Method> below(Class<?> resource, String prefix) {
        RestEndpoints all = new RestEndpoints();
        all.walk(resource, prefix, new HashSet<>());
        return all.endpoints;
    }

    /** The query parameters that a method names itself. */
    public static List<String> queryParameters(Method method) {
        return declarations(method)
                .flatMap(declared -> Arrays.stream(declared.getParameters()))
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(named -> named != null)
                .map(QueryParam::value)
                .distinct()
                .toList();
    }

    /** What the body is read as: the one parameter without an annotation. */
    public static Optional<Class<?>> body(Method method) {
        Set<Integer> annotated = declarations(method)
                .flatMap(declared -> IntStream.range(0, declared.getParameterCount())
                        .filter(i -> declared.getParameters()[i].getAnnotations().length > 0)
                        .boxed())
                .collect(Collectors.toSet());
        Parameter[] parameters = method.getParameters();
        return IntStream.range(0, parameters.length)
                .filter(i -> !annotated.contains(i))
                .<Class<?>>mapToObj(i -> parameters[i].getType())
                .findFirst();
    }

    private void walk(Class<?> resource, String prefix, Set<Class<?>> above) {
        if (!above.add(resource)) {
            return;
        }
        for (Method method : resource.getMethods()) {
            Optional<Path> path = annotation(method, Path.class);
            Optional<String> verb = verb(method);
            String here = prefix + path.map(p -> slash(p.value())).orElse("");
            if (verb.isPresent()) {
                endpoints.put(verb.get() + " " + (here.isEmpty() ? "/" : here), method);
            } else if (path.isPresent()) {
                walk(method.getReturnType(), here, new HashSet<>(above));
            }
        }
    }

    private static Optional<String> verb(Method method) {
        return declarations(method)
                .flatMap(m -> Arrays.stream(m.getAnnotations()))
                .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                .filter(a -> a != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static <A extends Annotation> Optional<A> annotation(Method method, Class<A> type) {
        return declarations(method)
                .map(m -> m.getAnnotation(type))
                .filter(a -> a != null)
                .findFirst();
    }

    /** The method here and as its interfaces and superclasses declare it, which is where the annotations are. */
    private static Stream<Method> declarations(Method method) {
        return supertypes(method.getDeclaringClass()).flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                .filter(m -> m.getName().equals(method.getName())
                        && Arrays.equals(m.getParameterTypes(), method.getParameterTypes())));
    }

    private static Stream<Class<?>> supertypes(Class<?> type) {
        Stream<Class<?>> parents =
                Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
        return Stream.concat(Stream.of(type), parents.flatMap(RestEndpoints::supertypes));
    }

    private static String slash(String path) {
        String bare = path.replaceAll("^/|/$", "");
        return bare.isEmpty() ? "" : "/" + bare;
    }
}
