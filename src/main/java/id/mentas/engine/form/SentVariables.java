package id.mentas.engine.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.common.FieldError;
import id.mentas.common.Refused;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.dto.VariableValueDto;
import org.camunda.bpm.engine.rest.dto.runtime.StartProcessInstanceDto;
import org.camunda.bpm.engine.rest.dto.task.CompleteTaskDto;
import org.camunda.bpm.engine.rest.mapper.JacksonConfigurator;
import org.camunda.bpm.engine.rest.util.EngineUtil;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * Refuses variables of a form that can't be what they say they are: the engine would find out only in the middle of its work, in words of
 * its own and without naming the field.
 */
public final class SentVariables implements ReaderInterceptor {

    private static final ObjectMapper JSON = JacksonConfigurator.configureObjectMapper(new ObjectMapper());

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private static final Map<String, Bounds> BOUNDS = Map.of(
            "short", new Bounds(Short.MIN_VALUE, Short.MAX_VALUE),
            "integer", new Bounds(Integer.MIN_VALUE, Integer.MAX_VALUE),
            "long", new Bounds(Long.MIN_VALUE, Long.MAX_VALUE));

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context)
            throws IOException, WebApplicationException {
        Object body = context.proceed();
        Map<String, @Nullable VariableValueDto> variables = variables(body);
        if (variables != null && !variables.isEmpty()) {
            check(variables);
        }
        return body;
    }

    private static @Nullable Map<String, @Nullable VariableValueDto> variables(@Nullable Object body) {
        if (body instanceof CompleteTaskDto task) {
            return task.getVariables();
        }
        return body instanceof StartProcessInstanceDto start ? start.getVariables() : null;
    }

    private static void check(Map<String, @Nullable VariableValueDto> variables) {
        ProcessEngine engine = EngineUtil.lookupProcessEngine(null);
        List<FieldError> errors = new ArrayList<>();
        variables.forEach((name, sent) -> {
            String fault = fault(sent, engine);
            if (fault != null) {
                errors.add(new FieldError(name, "Isian \"" + name + "\": " + fault));
            }
        });
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }

    /** Reads the value as the engine will: each of its readers breaks in a way of its own. */
    private static @Nullable String fault(@Nullable VariableValueDto sent, ProcessEngine engine) {
        try {
            TypedValue value = sent == null ? null : sent.toTypedValue(engine, JSON);
            // Lists are only read when somebody asks for them.
            Object content = value == null ? null : value.getValue();
            if (value instanceof FileValue file) {
                return content == null ? advice(sent) : faultOfNames(file);
            }
            return value == null ? advice(sent) : null;
        } catch (RuntimeException unreadable) {
            return sent != null && sent.getValue() instanceof Number number ? outOfRange(sent, number) : advice(sent);
        }
    }

    private static @Nullable String faultOfNames(FileValue file) {
        String ofName = FileNames.faultOfName(file.getFilename());
        if (ofName != null) {
            return ofName;
        }
        String ofType = FileNames.faultOfType(file.getMimeType());
        return ofType == null ? FileNames.faultOfEncoding(file.getEncoding()) : ofType;
    }

    /** Kinds of number are kept in so many bits, whatever the form would take. */
    private static String outOfRange(VariableValueDto sent, Number number) {
        BigDecimal exact = new BigDecimal(number.toString());
        Bounds bounds = BOUNDS.get(String.valueOf(sent.getType()).toLowerCase(Locale.ROOT));
        return bounds != null && bounds.excludes(exact)
                ? String.format(
                        INDONESIAN, "angka ini di luar batas. Isi dari %,d sampai %,d.", bounds.least(), bounds.most())
                : advice(sent);
    }

    private record Bounds(long least, long most) {

        boolean excludes(BigDecimal number) {
            return number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0;
        }
    }

    private static String advice(@Nullable VariableValueDto sent) {
        if (sent == null) {
            return "tidak ada nilainya. Isi nilainya, atau hapus isian ini.";
        }
        String type = String.valueOf(sent.getType());
        if (type.equalsIgnoreCase("File")) {
            return "berkas tidak terbaca. Pilih berkasnya lagi; kirim bersama nama berkas dan isinya.";
        }
        return type.equalsIgnoreCase("Json")
                ? "daftar ini tidak terbaca. Isi ulang; nilainya harus JSON yang benar."
                : "nilainya tidak terbaca. Isi ulang; nilai harus cocok dengan jenis isiannya.";
    }
}
