package id.mentas.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.mentas.common.FieldError;
import id.mentas.common.IsoDay;
import id.mentas.common.Label;
import id.mentas.common.PlainText;
import id.mentas.common.Refused;
import id.mentas.common.UploadedFile;
import id.mentas.engine.decision.Masking;
import id.mentas.grant.ManyLines;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what was typed into the form's record, checked; every fault is answered at once, each with its field. */
@Component
public class FormBinder {

    private final ObjectMapper json;
    private final Validator validator;

    FormBinder(ObjectMapper json, Validator validator) {
        this.json = FormJson.strict(json);
        this.validator = validator;
    }

    /**
     * Binds and checks.
     *
     * @param typed values as the engine hands them over, typed or not
     * @throws Refused when a value can't be read or breaks a rule of the record
     */
    <F extends Record> F bind(Class<F> type, Map<String, ?> typed) {
        List<FieldError> errors = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent field = components[i];
            try {
                Object value = read(plain(typed.get(field.getName())), field);
                emptyRow(field, value).ifPresent(errors::add);
                values[i] = value;
            } catch (IllegalArgumentException | DateTimeException | JsonProcessingException unreadable) {
                errors.add(new FieldError(field.getName(), label(field) + sentence(field, unreadable)));
            }
        }
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
        F form = make(type, components, values);
        Set<ConstraintViolation<F>> broken = validator.validate(form);
        if (!broken.isEmpty()) {
            throw new Refused(broken.stream()
                    .map(one -> asError(type, one))
                    .sorted((a, b) -> order(components, a.field()) - order(components, b.field()))
                    .toList());
        }
        return form;
    }

    /** A text that can't stand in its field, with what is wrong with it. */
    private static final class Faulty extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        Faulty(String fault) {
            super(fault);
        }
    }

    /** The names of the record's fields. */
    public static Set<String> fields(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    /** The names of the fields that are days or times: what they begin with is a proposal and changes by itself. */
    static Set<String> days(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(field -> Temporal.class.isAssignableFrom(field.getType()))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    /** What was typed in a form that can be kept beside a decision: files by name and size only. */
    static @Nullable Object keepable(@Nullable Object value) {
        Object plain = plain(value);
        if (plain instanceof UploadedFile file) {
            return Map.of("file", file.name(), "bytes", file.content().length);
        }
        return plain instanceof Temporal ? plain.toString() : plain;
    }

    private @Nullable Object read(@Nullable Object value, RecordComponent field) throws JsonProcessingException {
        if (value == null || value instanceof UploadedFile) {
            return value == null ? absent(field.getType()) : fileOrRefuse(value, field);
        }
        if (field.getType() == UploadedFile.class && !(value instanceof String text && text.isBlank())) {
            throw new IllegalArgumentException("something else where a file is wanted");
        }
        JavaType wanted = json.getTypeFactory().constructType(field.getGenericType());
        if (value instanceof String text) {
            if (wanted.isContainerType() || Record.class.isAssignableFrom(field.getType())) {
                return text.isBlank() ? absent(field.getType()) : json.readValue(text, wanted);
            }
            return scalar(text, field, wanted);
        }
        return json.convertValue(value, wanted);
    }

    private @Nullable Object scalar(String text, RecordComponent field, JavaType wanted) {
        boolean manyLines = field.isAnnotationPresent(ManyLines.class);
        String broken = manyLines ? null : PlainText.faultOfLine(text);
        String fault = broken == null && field.getType() == String.class ? PlainText.fault(text) : broken;
        if (fault != null) {
            throw new Faulty(fault);
        }
        String plain = manyLines ? text.strip() : PlainText.line(text);
        if (plain.isEmpty()) {
            return absent(field.getType());
        }
        if (field.getType() == String.class) {
            return plain;
        }
        return field.getType() == LocalTime.class ? LocalTime.parse(plain) : json.convertValue(plain, wanted);
    }

    /** The checks of rows pass over one that isn't there, and rooms would trip over it. */
    private static Optional<FieldError> emptyRow(RecordComponent field, @Nullable Object value) {
        int row = value instanceof List<?> rows ? new ArrayList<@Nullable Object>(rows).indexOf(null) + 1 : 0;
        return row == 0
                ? Optional.empty()
                : Optional.of(new FieldError(
                        field.getName(), label(field) + " baris " + row + " kosong. Isi baris itu atau hapus."));
    }

    private static @Nullable Object absent(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return List.of();
        }
        if (type.isPrimitive()) {
            throw new IllegalArgumentException("empty");
        }
        return null;
    }

    private static Object fileOrRefuse(Object value, RecordComponent field) {
        if (field.getType() != UploadedFile.class) {
            throw new IllegalArgumentException("a file where none is wanted");
        }
        return value;
    }

    /** Unwraps the engine's typed values. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof FileValue file) {
            return upload(file);
        }
        Object inner = value instanceof TypedValue typed ? typed.getValue() : value;
        if (inner instanceof org.camunda.spin.json.SpinJsonNode node) {
            return node.toString();
        }
        return inner instanceof JsonNode node ? node.toString() : inner;
    }

    private static @Nullable UploadedFile upload(FileValue file) {
        if (file.getValue() == null) {
            return null;
        }
        try (var content = file.getValue()) {
            byte[] bytes = content.readAllBytes();
            String type = file.getMimeType() == null ? "application/octet-stream" : file.getMimeType();
            return bytes.length == 0 ? null : new UploadedFile(file.getFilename(), type, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static <F extends Record> F make(Class<F> type, RecordComponent[] components, @Nullable Object[] values) {
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw new IllegalStateException(thrown.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static FieldError asError(Class<? extends Record> type, ConstraintViolation<?> broken) {
        String path = broken.getPropertyPath().toString();
        String field = path.replaceAll("[.\\[].*", "");
        String label = Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .findFirst()
                .map(FormBinder::label)
                .orElse(field);
        String row = path.matches(".*\\[\\d+].*")
                ? " baris " + (Integer.parseInt(path.replaceAll(".*?\\[(\\d+)].*", "$1")) + 1)
                : "";
        return new FieldError(field, field.isEmpty() ? broken.getMessage() : label + row + ": " + broken.getMessage());
    }

    private static int order(RecordComponent[] components, String field) {
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals(field)) {
                return i;
            }
        }
        return components.length;
    }

    private static String label(RecordComponent field) {
        Label label = field.getAnnotation(Label.class);
        return label == null ? field.getName() : label.value();
    }

    /** What is wrong with a value: in which row and column of a list, and what to do. */
    private static String sentence(RecordComponent field, Exception unreadable) {
        if (unreadable instanceof Faulty faulty) {
            return ": " + faulty.getMessage();
        }
        Throwable cause = unreadable instanceof IllegalArgumentException && unreadable.getCause() != null
                ? unreadable.getCause()
                : unreadable;
        if (!(cause instanceof FormJson.Unreadable wrong)) {
            return ": " + advice(field.getType());
        }
        String row = "";
        RecordComponent at = field;
        for (JsonMappingException.Reference step : wrong.getPath()) {
            if (step.getIndex() >= 0) {
                row = " baris " + (step.getIndex() + 1);
            } else {
                at = column(rowType(field), String.valueOf(step.getFieldName())).orElse(at);
            }
        }
        String column = at != field && at.isAnnotationPresent(Label.class) ? ", " + label(at) : "";
        return row + column + ": "
                + (wrong instanceof FormJson.OutOfRange ? NumberBounds.sentence(at) : wrong.getOriginalMessage());
    }

    private static @Nullable Class<?> rowType(RecordComponent field) {
        return field.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> row
                        && row.isRecord()
                ? row
                : null;
    }

    private static Optional<RecordComponent> column(@Nullable Class<?> row, String name) {
        return row == null
                ? Optional.empty()
                : Arrays.stream(row.getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .findFirst();
    }

    private static String advice(Class<?> type) {
        if (type == LocalTime.class) {
            return "isi jam yang benar, misalnya 09:00.";
        }
        if (type == LocalDate.class) {
            return IsoDay.ADVICE;
        }
        if (type.isPrimitive() && type != boolean.class || Number.class.isAssignableFrom(type)) {
            return FormJson.NUMBER;
        }
        if (type == UploadedFile.class) {
            return "pilih berkas.";
        }
        if (type.isEnum() || type == Boolean.class || type == boolean.class) {
            return FormJson.CHOICE;
        }
        return "isian tidak terbaca, isi ulang.";
    }

    /** A hash that is the same for the same values, files with their bytes, in whatever order they come. */
    String hash(Map<String, ?> values) {
        try {
            Map<String, @Nullable Object> all = new TreeMap<>();
            for (Map.Entry<String, ?> one : values.entrySet()) {
                Object plain = plain(one.getValue());
                all.put(
                        one.getKey(),
                        plain instanceof UploadedFile file
                                ? List.of(file.name(), digest(file.content()))
                                : keepable(plain));
            }
            return digest(
                    json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).writeValueAsBytes(all));
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As JSON text, for the record of decisions: numbers of identity and telephone numbers are masked. */
    String write(Map<String, ?> values, Class<? extends Record> form) {
        try {
            Map<String, @Nullable Object> kept = new LinkedHashMap<>();
            values.forEach((name, value) -> kept.put(name, keepable(value)));
            return json.writeValueAsString(Masking.of(json.valueToTree(kept), form, json));
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
