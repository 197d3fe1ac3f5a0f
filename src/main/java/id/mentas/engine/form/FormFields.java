package id.mentas.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The fields of a form as deployed with the task: running tasks keep their form, so a record accepts every field of it,
 * also those that an analyst added.
 */
@Component
public class FormFields {

    private static final Pattern HTML_FIELD = Pattern.compile(
            "(?:data-mentas-(?:field|rupiah|photo|file|signature|coordinates|rows)|cam-variable-name)=\"([A-Za-z0-9]+)\"");

    private static final Pattern FACT = Pattern.compile("\\{\\{\\s*(\\w+)");

    private final ObjectProvider<ProcessEngine> engine;
    private final ObjectMapper json;
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> inTexts = new ConcurrentHashMap<>();

    FormFields(ObjectProvider<ProcessEngine> engine, ObjectMapper json) {
        this.engine = engine;
        this.json = json;
    }

    Set<String> ofTask(String taskId) {
        FormData form = engine.getObject().getFormService().getTaskFormData(taskId);
        return known(form, () -> engine.getObject().getFormService().getDeployedTaskForm(taskId));
    }

    Set<String> ofStart(String processDefinitionId) {
        FormData form = engine.getObject().getFormService().getStartFormData(processDefinitionId);
        return known(form, () -> engine.getObject().getFormService().getDeployedStartForm(processDefinitionId));
    }

    /**
     * Names of the facts that stand in the texts of a task's form, as `{{name}}`, where they are read as Markdown; none for a form of
     * HTML.
     */
    Set<String> texts(Task task) {
        CamundaFormRef form = task.getCamundaFormRef();
        return form == null
                ? Set.of()
                : inTexts.computeIfAbsent(
                        task.getProcessDefinitionId() + "/" + form.getKey(),
                        key -> texts(() -> engine.getObject().getFormService().getDeployedTaskForm(task.getId())));
    }

    private Set<String> texts(Supplier<InputStream> content) {
        try (InputStream stream = content.get()) {
            JsonNode form = json.readTree(stream);
            Set<String> names = new HashSet<>();
            for (JsonNode text : form.findValues("text")) {
                FACT.matcher(text.asText()).results().forEach(fact -> names.add(fact.group(1)));
            }
            names.removeAll(fields(form.toString()));
            return names;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ProcessEngineException missing) {
            return Set.of();
        }
    }

    /** Id of the start form of a model, empty where it has none. */
    String startForm(String processDefinitionId) {
        return name(engine.getObject().getFormService().getStartFormData(processDefinitionId));
    }

    private Set<String> known(FormData form, Supplier<InputStream> content) {
        String name = name(form);
        if (name.isEmpty()) {
            return Set.of();
        }
        return known.computeIfAbsent(form.getDeploymentId() + "/" + name, key -> read(content));
    }

    private Set<String> read(Supplier<InputStream> content) {
        try (InputStream stream = content.get()) {
            return fields(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ProcessEngineException missing) {
            return Set.of();
        }
    }

    /** Names of the fields in the text of a form, `.form` or `.html`. */
    public Set<String> fields(String form) throws IOException {
        Set<String> names = new HashSet<>();
        if (form.stripLeading().startsWith("{")) {
            collect(json.readTree(form), names);
        } else {
            var field = HTML_FIELD.matcher(form);
            while (field.find()) {
                names.add(field.group(1));
            }
        }
        return names;
    }

    /** Walks the components; a dynamic list is one field, what stands in its rows is none. */
    private static void collect(JsonNode node, Set<String> names) {
        for (JsonNode component : node.path("components")) {
            String key = component.path("key").asText("");
            String path = component.path("path").asText("");
            if ("dynamiclist".equals(component.path("type").asText())) {
                names.add(path.isEmpty() ? key : path);
            } else {
                if (!key.isEmpty()) {
                    names.add(key);
                }
                collect(component, names);
            }
        }
    }

    private static String name(FormData form) {
        if (form.getCamundaFormRef() != null) {
            return form.getCamundaFormRef().getKey();
        }
        String key = form.getFormKey();
        return key == null ? "" : key.replaceFirst(".*[/:]", "").replaceFirst("\\.(html|form)$", "");
    }
}
