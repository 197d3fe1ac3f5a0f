package id.mentas.fuzz;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of our own pages and API, as Spring maps them. */
final class PageTargets {

    private PageTargets() {}

    static List<Target> in(ApplicationContext house) {
        List<Target> all = new ArrayList<>();
        house.getBeansOfType(RequestMappingHandlerMapping.class).values().forEach(mapping -> mapping.getHandlerMethods()
                .forEach((info, method) -> add(all, info, method)));
        return all;
    }

    private static void add(List<Target> all, RequestMappingInfo info, HandlerMethod method) {
        List<String> verbs =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        for (String path : info.getPatternValues()) {
            for (String verb : verbs.isEmpty() ? List.of("GET", "POST") : verbs) {
                all.add(new Target(verb, path, parameters(method), file(method), body(method)));
            }
        }
    }

    private static List<String> parameters(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(PageTargets::names)
                .distinct()
                .toList();
    }

    private static Stream<String> names(MethodParameter parameter) {
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        if (asked != null && !Map.class.isAssignableFrom(parameter.getParameterType())) {
            return Stream.of(asked.name().isEmpty() ? declared(parameter) : asked.name());
        }
        Class<?> type = parameter.getParameterType();
        boolean bound = parameter.hasParameterAnnotation(ModelAttribute.class)
                || (parameter.getParameterAnnotations().length == 0 && type.isRecord());
        if (!bound) {
            return Stream.empty();
        }
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(component -> component.getName())
                : Arrays.stream(BeanUtils.getPropertyDescriptors(type)).map(property -> property.getName());
    }

    private static String declared(MethodParameter parameter) {
        return parameter
                .getExecutable()
                .getParameters()[parameter.getParameterIndex()]
                .getName();
    }

    private static String file(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> MultipartFile.class.isAssignableFrom(parameter.getParameterType())
                        || parameter.hasParameterAnnotation(RequestPart.class))
                .map(PageTargets::declared)
                .findFirst()
                .orElse(null);
    }

    private static Class<?> body(HandlerMethod method) {
        Optional<MethodParameter> read = Arrays.stream(method.getMethodParameters())
                .filter(parameter -> has(parameter, RequestBody.class))
                .findFirst();
        return read.<Class<?>>map(MethodParameter::getParameterType).orElse(null);
    }

    private static boolean has(MethodParameter parameter, Class<? extends Annotation> annotation) {
        return parameter.hasParameterAnnotation(annotation);
    }
}
