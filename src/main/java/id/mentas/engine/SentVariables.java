package id.mentas.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.grant.FieldError;
import id.mentas.grant.Refused;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
            if (sent == null || !isWhole(sent, engine)) {
                errors.add(new FieldError(name, "Isian \"" + name + "\": " + advice(sent)));
            }
        });
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }

    /** Reads the value as the engine will: each of its readers breaks in a way of its own. */
    private static boolean isWhole(VariableValueDto sent, ProcessEngine engine) {
        try {
            TypedValue value = sent.toTypedValue(engine, JSON);
            Object content = value.getValue();
            return !(value instanceof FileValue) || content != null;
        } catch (RuntimeException unreadable) {
            return false;
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
