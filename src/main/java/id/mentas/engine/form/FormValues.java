package id.mentas.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.mentas.common.Money;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Map;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;

/** Facts in the shape that Tasklist's forms can read: lists and objects as JSON, days and amounts as text. */
final class FormValues {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private FormValues() {}

    static @Nullable Object shown(@Nullable Object fact) {
        if (fact instanceof Temporal
                || fact instanceof Money
                || fact instanceof Enum<?>
                || fact instanceof FormattedText) {
            return fact.toString();
        }
        if (fact instanceof Collection<?> || fact instanceof Map<?, ?> || fact instanceof Record) {
            try {
                return SpinValues.jsonValue(JSON.writeValueAsString(fact)).create();
            } catch (JsonProcessingException failure) {
                throw new IllegalArgumentException("A fact of a form must be plain", failure);
            }
        }
        return fact;
    }
}
