package id.mentas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.testing.MentasTest;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/** Every model and form is whole, and says the same as the code. A failure names file, element and what to do. */
@MentasTest
class ModelTest {

    private static final Path PROCESSES = Path.of("processes");
    private static final Path FORMS = Path.of("forms");
    private static final Pattern BEAN = Pattern.compile("[$#]\\{\\s*([a-zA-Z]+)\\s*}");
    private static final Map<String, String> KIND_OF_ID = Map.ofEntries(
            Map.entry("startEvent", "startEvent_"),
            Map.entry("endEvent", "endEvent_"),
            Map.entry("userTask", "userTask_"),
            Map.entry("serviceTask", "serviceTask_"),
            Map.entry("businessRuleTask", "businessRuleTask_"),
            Map.entry("receiveTask", "receiveTask_"),
            Map.entry("sendTask", "sendTask_"),
            Map.entry("callActivity", "callActivity_"),
            Map.entry("boundaryEvent", "boundaryEvent_"),
            Map.entry("intermediateCatchEvent", "intermediateCatchEvent_"),
            Map.entry("exclusiveGateway", "gateway_"),
            Map.entry("parallelGateway", "gateway_"),
            Map.entry("inclusiveGateway", "gateway_"),
            Map.entry("eventBasedGateway", "gateway_"));

    private static Map<Path, BpmnModelInstance> models;

    @Autowired
    ApplicationContext house;

    @Autowired
    FormFields formFields;

    @BeforeAll
    static void readModels() throws IOException {
        try (Stream<Path> files = Files.walk(PROCESSES)) {
            models = files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .collect(Collectors.toMap(
                            file -> file,
                            file -> Bpmn.readModelFromFile(file.toFile()),
                            (a, b) -> a,
                            java.util.TreeMap::new));
        }
        assertThat(models).as("models").isNotEmpty();
    }

    @Test
    void hasAllStagesAndRoundProcesses() {
        Set<String> ids = models.values().stream()
                .flatMap(model -> model.getModelElementsByType(Process.class).stream())
                .map(Process::getId)
                .collect(Collectors.toSet());
        assertThat(ids)
                .contains(
                        "lifecycle",
                        "nomination",
                        "assessment",
                        "approval",
                        "procurement",
                        "handover",
                        "guidance",
                        "monitoring",
                        "referral",
                        "outcome",
                        "round-opening",
                        "nomination-import",
                        "decree-round",
                        "procurement-order",
                        "guidance-session");
    }

    @Test
    void namesEveryProcessAsItsFile() {
        failures((file, faults) -> {
            Process process = process(file);
            if (!file.getFileName().toString().equals(process.getId() + ".bpmn")) {
                faults.add(process.getId() + ": name the file " + process.getId() + ".bpmn");
            }
            if (isBlank(process.getName())) {
                faults.add(process.getId() + ": give the process an Indonesian name");
            }
            if (process.getCamundaHistoryTimeToLiveString() == null) {
                faults.add(process.getId() + ": set the history's time to live");
            }
            String platform = models.get(file)
                    .getDefinitions()
                    .getDomElement()
                    .getAttribute("http://camunda.org/schema/modeler/1.0", "executionPlatformVersion");
            if (!"7.24.0".equals(platform)) {
                faults.add(process.getId() + ": set modeler:executionPlatformVersion to 7.24.0, it is " + platform);
            }
        });
    }

    @Test
    void labelsEveryFlowNode() {
        failures((file, faults) -> nodes(file, FlowNode.class).forEach(node -> {
            boolean joins = node instanceof Gateway && node.getOutgoing().size() < 2;
            if (isBlank(node.getName()) && !joins) {
                faults.add(node.getId() + ": give it an Indonesian label");
            }
            String prefix = KIND_OF_ID.get(node.getElementType().getTypeName());
            if (prefix != null && !node.getId().startsWith(prefix)) {
                faults.add(node.getId() + ": let its id begin with " + prefix);
            }
        }));
    }

    @Test
    void tellsAtEveryUserTaskWhatToDo() {
        failures((file, faults) -> nodes(file, UserTask.class).forEach(task -> {
            if (task.getDocumentations().stream()
                            .mapToInt(text -> text.getTextContent().strip().length())
                            .sum()
                    < 40) {
                faults.add(task.getId() + ": write in its documentation what to do and the rule behind it");
            }
            if (isBlank(task.getCamundaCandidateGroups())) {
                faults.add(task.getId() + ": name its candidate groups");
            }
            if (isBlank(task.getCamundaDueDate())) {
                faults.add(task.getId() + ": give it a due date");
            }
            String id = TaskForm.kebab(task.getId().replaceFirst("^userTask_", ""));
            String ref = task.getCamundaFormRef();
            String key = task.getCamundaFormKey();
            if (ref == null && key == null) {
                faults.add(task.getId() + ": give it the form " + id);
            } else if (ref != null && (!ref.equals(id) || !"deployment".equals(task.getCamundaFormRefBinding()))) {
                faults.add(task.getId() + ": its form must be " + id + ", bound to the deployment");
            } else if (ref == null && !key.endsWith("/" + id + ".html")) {
                faults.add(task.getId() + ": its form must be " + id + ".html, not " + key);
            }
        }));
    }

    @Test
    void hasAFileForEveryForm() {
        Set<String> ids = new HashSet<>();
        failures((file, faults) -> formsOf(file).forEach((element, form) -> {
            ids.add(form);
            Path folder = FORMS.resolve(file.getParent().getFileName());
            if (!Files.exists(folder.resolve(form + ".form")) && !Files.exists(folder.resolve(form + ".html"))) {
                faults.add(element + ": write the form " + folder.resolve(form) + ".form or .html");
            }
        }));
        assertThat(formFiles().map(ModelTest::idOf))
                .as("forms that no model names")
                .isSubsetOf(ids);
    }

    @Test
    void bindsEveryFormToARecordFieldByField() {
        Map<String, TaskForm<?>> records = house.getBeansOfType(TaskForm.class).values().stream()
                .map(form -> (TaskForm<?>) form)
                .collect(Collectors.toMap(TaskForm::id, form -> form));
        List<String> faults = new ArrayList<>();
        formFiles().forEach(file -> {
            TaskForm<?> form = records.remove(idOf(file));
            if (form == null) {
                faults.add(file + ": bind it to a record with a TaskForm bean");
                return;
            }
            Set<String> typed = new TreeSet<>(fields(file));
            Set<String> known = FormBinder.fields(form.type());
            typed.stream()
                    .filter(field -> !known.contains(field))
                    .forEach(field ->
                            faults.add(file + ": the record " + form.type().getSimpleName() + " lacks " + field));
            known.stream()
                    .filter(field -> !typed.contains(field))
                    .forEach(field -> faults.add(file + ": lacks the field " + field + " of its record"));
        });
        records.keySet().forEach(id -> faults.add("no form file for the record of " + id));
        assertThat(faults).isEmpty();
    }

    @Test
    void callsOnlyBeansThatExistAndUsesAllOfThem() {
        Set<String> known = new TreeSet<>();
        known.addAll(List.of(house.getBeanNamesForType(JavaDelegate.class)));
        known.addAll(List.of(house.getBeanNamesForType(ExecutionListener.class)));
        known.addAll(List.of(house.getBeanNamesForType(TaskListener.class)));
        Set<String> used = new HashSet<>();
        failures((file, faults) -> elements(file).forEach(element -> {
            for (String attribute : List.of("class", "expression", "delegateExpression")) {
                String value = element.getAttribute("http://camunda.org/schema/1.0/bpmn", attribute);
                if (value == null) {
                    value = element.getAttribute(attribute);
                }
                if (value == null || element.getLocalName().equals("conditionExpression")) {
                    continue;
                }
                var bean = BEAN.matcher(value);
                if (!attribute.equals("delegateExpression") || !bean.matches()) {
                    faults.add(element.getAttribute("id") + ": say delegateExpression=\"${bean}\" instead of " + value);
                } else {
                    used.add(bean.group(1));
                    if (!known.contains(bean.group(1))) {
                        faults.add(element.getAttribute("id") + ": there is no bean " + bean.group(1));
                    }
                }
            }
        }));
        Set<String> idle = new TreeSet<>(known);
        idle.removeAll(used);
        idle.removeIf(bean -> !house.getType(bean).getName().startsWith("id.mentas")
                && !house.getType(bean).isInterface()
                && !house.getType(bean).isSynthetic()
                && house.getType(bean).getName().contains("camunda"));
        assertThat(idle).as("delegates that no model uses").isEmpty();
    }

    @Test
    void mapsTheBusinessKeyIntoEveryCalledStage() {
        failures((file, faults) -> nodes(file, CallActivity.class).forEach(call -> {
            boolean mapped = call.getExtensionElements() != null
                    && call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                            .anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()));
            if (!mapped) {
                faults.add(call.getId() + ": map the business key with camunda:in");
            }
            if (call.getExtensionElements() != null
                    && call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                            .anyMatch(in -> "all".equals(in.getCamundaVariables()))) {
                faults.add(call.getId() + ": pass single facts, not all variables");
            }
        }));
    }

    @Test
    void triesAgainWhateverMayFail() {
        failures((file, faults) -> nodes(file, FlowNode.class).forEach(node -> {
            boolean timed = (node instanceof BoundaryEvent
                            || node instanceof IntermediateCatchEvent
                            || node instanceof StartEvent)
                    && !node.getChildElementsByType(TimerEventDefinition.class).isEmpty();
            boolean job = node.isCamundaAsyncBefore()
                    || !(node instanceof EventBasedGateway) && node.isCamundaAsyncAfter()
                    || timed;
            if (job
                    && (node.getExtensionElements() == null
                            || node.getExtensionElements()
                                    .getElementsQuery()
                                    .filterByType(CamundaFailedJobRetryTimeCycle.class)
                                    .list()
                                    .isEmpty())) {
                faults.add(node.getId() + ": give it a failedJobRetryTimeCycle");
            }
        }));
    }

    @Test
    void savesAfterEveryIncomingMessage() {
        failures((file, faults) -> nodes(file, ReceiveTask.class).forEach(task -> {
            if (!task.isCamundaAsyncAfter()) {
                faults.add(task.getId() + ": set asyncAfter, so that what follows cannot lose the word");
            }
        }));
    }

    @Test
    void labelsTheWaysOutOfAQuestion() {
        failures((file, faults) -> nodes(file, ExclusiveGateway.class).forEach(gateway -> {
            if (gateway.getOutgoing().size() < 2) {
                return;
            }
            for (SequenceFlow flow : gateway.getOutgoing()) {
                if (isBlank(flow.getName())) {
                    faults.add(gateway.getId() + ": label the flow to "
                            + flow.getTarget().getId());
                }
                if (flow.getConditionExpression() == null && !flow.equals(gateway.getDefault())) {
                    faults.add(gateway.getId() + ": give the flow to "
                            + flow.getTarget().getId() + " a condition or make it the default");
                }
            }
        }));
    }

    @Test
    void speaksOfMessagesErrorsAndDecisionsAsTheCodeDoes() {
        Set<String> constants = constants();
        Set<String> messages = new TreeSet<>();
        failures((file, faults) -> {
            for (Message message : models.get(file).getModelElementsByType(Message.class)) {
                messages.add(message.getName());
                if (!constants.contains(message.getName())) {
                    faults.add("message " + message.getName() + ": no constant of a *Process class says it");
                }
            }
            for (org.camunda.bpm.model.bpmn.instance.Error error :
                    models.get(file).getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Error.class)) {
                if (!constants.contains(error.getErrorCode())) {
                    faults.add("error " + error.getErrorCode() + ": no constant of a *Process class says it");
                }
            }
            for (BusinessRuleTask rule : nodes(file, BusinessRuleTask.class)) {
                String decision = rule.getCamundaDecisionRef();
                if (decision != null && !Files.exists(file.resolveSibling(decision + ".dmn"))) {
                    faults.add(rule.getId() + ": there is no table " + decision + ".dmn beside the model");
                }
            }
        });
        Set<String> unheard = constants.stream()
                .filter(constant -> constant.matches("[a-z]+\\.[a-z][A-Za-z]+"))
                .filter(constant -> !messages.contains(constant))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unheard).as("messages of the code that no model hears").isEmpty();
    }

    @Test
    void namesEveryTableAsItsFileAndUsesIt() throws IOException {
        String models = allText(".bpmn") + allCode();
        List<String> faults = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PROCESSES)) {
            files.filter(file -> file.toString().endsWith(".dmn")).forEach(file -> {
                String id = file.getFileName().toString().replace(".dmn", "");
                if (!read(file).contains("<decision id=\"" + id + "\"")) {
                    faults.add(file + ": let the decision's id be " + id);
                }
                if (!models.contains("\"" + id + "\"")) {
                    faults.add(file + ": nothing asks this table");
                }
            });
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void drawsEveryElement() {
        failures((file, faults) -> {
            BpmnModelInstance model = models.get(file);
            Set<String> shapes = model.getModelElementsByType(BpmnShape.class).stream()
                    .map(shape -> shape.getBpmnElement().getId())
                    .collect(Collectors.toSet());
            Set<String> edges = model.getModelElementsByType(BpmnEdge.class).stream()
                    .map(edge -> edge.getBpmnElement().getId())
                    .collect(Collectors.toSet());
            nodes(file, FlowNode.class).stream()
                    .filter(node -> !shapes.contains(node.getId()))
                    .forEach(node -> faults.add(node.getId() + ": draw it"));
            model.getModelElementsByType(SequenceFlow.class).stream()
                    .filter(flow -> !edges.contains(flow.getId()))
                    .forEach(flow -> faults.add(flow.getId() + ": draw it"));
        });
    }

    @Test
    void speaksIndonesianInEveryForm() {
        List<String> faults = new ArrayList<>();
        formFiles().forEach(file -> {
            var english = Pattern.compile(
                            "\"label\"\\s*:\\s*\"[^\"]*\\b(the|please|select|name|date|reason|submit|yes|no)\\b",
                            Pattern.CASE_INSENSITIVE)
                    .matcher(read(file));
            while (english.find()) {
                faults.add(file + ": say in Indonesian: " + english.group());
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void drawsNoListThatTasklistCannotSend() {
        assertThat(formFiles()).noneMatch(file -> read(file).contains("\"dynamiclist\""));
    }

    private static Set<String> constants() {
        Set<String> constants = new HashSet<>();
        for (Class<?> type : processClasses()) {
            Arrays.stream(type.getDeclaredFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                    .forEach(field -> {
                        try {
                            field.setAccessible(true);
                            constants.add((String) field.get(null));
                        } catch (IllegalAccessException impossible) {
                            throw new AssertionError(impossible);
                        }
                    });
        }
        return constants;
    }

    private static List<Class<?>> processClasses() {
        Path classes = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(classes.resolve("id/mentas"))) {
            return files.filter(file -> file.toString().endsWith("Process.class"))
                    .map(file -> classes.relativize(file)
                            .toString()
                            .replace(File.separatorChar, '.')
                            .replace(".class", ""))
                    .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> formsOf(Path file) {
        Map<String, String> forms = new java.util.TreeMap<>();
        nodes(file, UserTask.class)
                .forEach(task -> formOf(task.getCamundaFormRef(), task.getCamundaFormKey(), task.getId(), forms));
        nodes(file, StartEvent.class)
                .forEach(start -> formOf(start.getCamundaFormRef(), start.getCamundaFormKey(), start.getId(), forms));
        return forms;
    }

    private static void formOf(String ref, String key, String element, Map<String, String> forms) {
        if (ref != null) {
            forms.put(element, ref);
        } else if (key != null) {
            forms.put(element, key.replaceFirst(".*/", "").replace(".html", ""));
        }
    }

    private Set<String> fields(Path file) {
        try {
            return formFields.fields(read(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Path> formFiles() {
        try (Stream<Path> files = Files.walk(FORMS)) {
            return files.filter(file -> file.toString().matches(".*\\.(form|html)")).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String idOf(Path form) {
        return form.getFileName().toString().replaceFirst("\\.(form|html)$", "");
    }

    private static void failures(BiConsumer<Path, List<String>> check) {
        List<String> all = new ArrayList<>();
        for (Path file : models.keySet()) {
            List<String> faults = new ArrayList<>();
            check.accept(file, faults);
            faults.forEach(fault -> all.add(file + ": " + fault));
        }
        assertThat(all).isEmpty();
    }

    private static Process process(Path file) {
        return models.get(file).getModelElementsByType(Process.class).iterator().next();
    }

    private static <T extends FlowNode> Collection<T> nodes(Path file, Class<T> type) {
        return models.get(file).getModelElementsByType(type);
    }

    private static List<DomElement> elements(Path file) {
        List<DomElement> all = new ArrayList<>();
        collect(models.get(file).getDefinitions().getDomElement(), all);
        return all;
    }

    private static void collect(DomElement element, List<DomElement> all) {
        all.add(element);
        element.getChildElements().forEach(child -> collect(child, all));
    }

    private static String allText(String ending) throws IOException {
        return textOf(PROCESSES, ending);
    }

    private static String allCode() throws IOException {
        return textOf(Path.of("src/main/java"), ".java");
    }

    private static String textOf(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(ModelTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
