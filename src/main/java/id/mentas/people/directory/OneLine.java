package id.mentas.people.directory;

import id.mentas.common.PlainText;
import id.mentas.common.Refused;
import id.mentas.grant.ManyLines;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Values of pages and of the API are one line, as those of forms are: {@link PlainText#faultOfLine}. A page whose field has several says
 * so at its parameter, with {@link ManyLines}.
 */
class OneLine implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Set<String> several = withManyLines(method);
            request.getParameterMap().forEach((name, values) -> {
                if (!several.contains(name)) {
                    Arrays.stream(values).forEach(value -> check(name, value));
                }
            });
        }
        return true;
    }

    private static Set<String> withManyLines(HandlerMethod method) {
        return Arrays.stream(method.getMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(ManyLines.class))
                .map(OneLine::name)
                .collect(Collectors.toSet());
    }

    private static String name(Parameter parameter) {
        RequestParam named = parameter.getAnnotation(RequestParam.class);
        return named == null || named.value().isEmpty() ? parameter.getName() : named.value();
    }

    private static void check(String name, String value) {
        String fault = PlainText.faultOfLine(value);
        if (fault != null) {
            throw new Refused(name, "Isian \"" + name + "\" " + fault);
        }
    }
}
