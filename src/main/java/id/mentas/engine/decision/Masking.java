package id.mentas.engine.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.mentas.common.Sensitive;
import id.mentas.grant.Person;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Masks numbers of identity and telephone numbers in what is kept beside a decision: fields marked {@link Sensitive}, fields and facts
 * whose name says so, and any number of sixteen digits, wherever somebody typed it.
 */
public final class Masking {

    private static final Pattern NAMED =
            Pattern.compile("(?i)(nik|(no_?)?kk|phone|telephone|telepon|(no_?)?hp|whatsapp|wa)");
    private static final Pattern IDENTITY = Pattern.compile("(?<!\\d)\\d{16}(?!\\d)");

    private final ObjectMapper json;
    private final Set<String> fields;

    private Masking(ObjectMapper json, Set<String> fields) {
        this.json = json;
        this.fields = fields;
    }

    /** @param form the record whose marked fields are masked, too */
    public static JsonNode of(JsonNode values, Class<? extends Record> form, ObjectMapper json) {
        Set<String> fields = new HashSet<>();
        collect(form, fields);
        return new Masking(json, fields).masked(values);
    }

    private static void collect(Class<?> record, Set<String> fields) {
        for (RecordComponent field : record.getRecordComponents()) {
            if (field.isAnnotationPresent(Sensitive.class)) {
                fields.add(field.getName());
            }
            Class<?> inner = inner(field.getGenericType());
            if (inner != null && inner.isRecord() && inner != record) {
                collect(inner, fields);
            }
        }
    }

    /** The type of a field, or of the lines in it. */
    public static @Nullable Class<?> inner(Type type) {
        if (type instanceof ParameterizedType lines && lines.getActualTypeArguments().length == 1) {
            return inner(lines.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain ? plain : null;
    }

    private JsonNode masked(JsonNode value) {
        if (value instanceof ObjectNode object) {
            object.properties().forEach(one -> one.setValue(hides(one.getKey(), one.getValue())));
        } else if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, masked(array.get(i)));
            }
        } else if (value.isTextual()) {
            return new TextNode(inText(value.asText()));
        } else if (value.isIntegralNumber() && IDENTITY.matcher(value.asText()).matches()) {
            return new TextNode(Person.masked(value.asText()));
        }
        return value;
    }

    private JsonNode hides(String name, JsonNode value) {
        boolean number = value.isTextual() || value.isIntegralNumber();
        return number && isSensitive(name) ? new TextNode(Person.masked(value.asText())) : masked(value);
    }

    private boolean isSensitive(String name) {
        return fields.contains(name) || NAMED.matcher(name).matches();
    }

    /** Lines that a form sent as text are looked through, too. */
    private String inText(String text) {
        if (text.startsWith("[") || text.startsWith("{")) {
            try {
                return json.writeValueAsString(masked(json.readTree(text)));
            } catch (JsonProcessingException words) {
                // a text like any other
            }
        }
        return IDENTITY.matcher(text).replaceAll(number -> Person.masked(number.group()));
    }
}
