package id.mentas.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.common.Label;
import id.mentas.grant.ManyLines;
import id.mentas.testing.MentasTest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** What the records of all forms say of their fields: how many lines a text has, between what a number lies. */
@MentasTest
class FormRecordsTest {

    private static final Pattern AREA = Pattern.compile("<textarea[^>]*data-mentas-field=\"(\\w+)\"");
    private static final Pattern AREA_OF_FORM =
            Pattern.compile("\"type\": \"textarea\",[^{}]*?\"key\": \"(\\w+)\"", Pattern.DOTALL);

    @Autowired
    ObjectProvider<TaskForm<?>> forms;

    @Test
    void aTextHasSeveralLinesWhereItsFormGivesRoomForThem() throws IOException {
        Map<String, Set<String>> areas = areas();
        assertThat(areas).hasSizeGreaterThan(20);
        forms.forEach(form -> {
            Set<String> several = new TreeSet<>();
            for (RecordComponent field : form.type().getRecordComponents()) {
                if (field.isAnnotationPresent(ManyLines.class)) {
                    several.add(field.getName());
                }
            }
            assertThat(several).as(form.id()).isEqualTo(areas.getOrDefault(form.id(), Set.of()));
        });
    }

    /** Of the rows of a list, too, but not of what is only shown and sent back. */
    @Test
    void everyNumberThatIsTypedHasBoundsAndSaysThem() {
        Set<String> seen = new HashSet<>();
        forms.forEach(form -> numbers(form.type()).forEach(number -> {
            seen.add(number.getName());
            Method value = number.getAccessor();
            String where = form.id() + "." + number.getName();
            assertThat(value.isAnnotationPresent(Min.class)
                            || value.isAnnotationPresent(Positive.class)
                            || value.isAnnotationPresent(PositiveOrZero.class))
                    .as(where)
                    .isTrue();
            assertThat(value.getAnnotation(Max.class)).as(where).isNotNull();
            assertThat(value.getAnnotation(Max.class).message()).as(where).containsPattern("\\d");
        }));
        assertThat(seen).contains("income", "unitPrice", "budget", "desil", "places");
    }

    private static Stream<RecordComponent> numbers(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).flatMap(field -> {
            if (field.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> row
                    && row.isRecord()) {
                return numbers(row);
            }
            Class<?> type = field.getType();
            boolean isNumber = type == Integer.class || type == Long.class;
            return isNumber && isTyped(field) ? Stream.of(field) : Stream.empty();
        });
    }

    private static boolean isTyped(RecordComponent field) {
        return Stream.of(field.getAccessor().getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type == NotNull.class
                        || type.getPackageName().equals(Min.class.getPackageName())
                        || type == Label.class);
    }

    private static Map<String, Set<String>> areas() throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                String text = Files.readString(file);
                Pattern area = name.endsWith(".html") ? AREA : AREA_OF_FORM;
                area.matcher(text).results().forEach(hit -> found.computeIfAbsent(
                                name.replaceFirst("\\.\\w+$", ""), key -> new TreeSet<>())
                        .add(hit.group(1)));
            }
        }
        return found;
    }
}
