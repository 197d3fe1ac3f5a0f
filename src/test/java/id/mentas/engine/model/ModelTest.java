package id.mentas.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.engine.Finding;
import id.mentas.engine.access.ModelSize;
import id.mentas.engine.form.TaskForm;
import id.mentas.testing.MentasTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every model and form is whole, and says the same as the code. A failure names file, element and what to do. */
@MentasTest
class ModelTest {

    private static final Path PROCESSES = Path.of("processes");
    private static final Path FORMS = Path.of("forms");
    private static final Pattern BEAN = Pattern.compile("[$#]\\{\\s*([a-zA-Z]+)\\s*}");
    private static final Path REMINDERS = Path.of("processes/lifecycle/task-reminders.dmn");

    /** Steps behind timers that the table {@code task-reminders} has taken the place of: running cases, and models of analysts, have them. */
    private static final Set<String> FOR_OLDER_VERSIONS = Set.of("remind", "escalate", "escalateReferral");

    private static Map<Path, BpmnModelInstance> models;

    @Autowired
    ApplicationContext house;

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

    /** The office's table has a row for each, and no other; the days stand nowhere else. */
    @Test
    void remindsOfEveryUserTask() {
        List<String> rows = rowsOfReminders();
        Set<String> tasks = new TreeSet<>();
        failures((file, faults) -> {
            for (UserTask task : nodes(file, UserTask.class)) {
                String name = task.getId().replaceFirst("^userTask_", "");
                tasks.add(name);
                long times = rows.stream().filter(name::equals).count();
                if (times != 1) {
                    faults.add(task.getId() + ": give it one row in " + REMINDERS + ", not " + times);
                }
                if (task.getCamundaDueDate() == null) {
                    faults.add(task.getId() + ": give it a due date, from which the table counts");
                }
            }
            for (BoundaryEvent event : nodes(file, BoundaryEvent.class)) {
                if (event.getAttachedTo() instanceof UserTask && isTimed(event) && saysDays(event)) {
                    faults.add(event.getId() + ": let " + REMINDERS + " say the days, not the model");
                }
            }
            for (ServiceTask step : nodes(file, ServiceTask.class)) {
                if (FOR_OLDER_VERSIONS.stream()
                        .anyMatch(bean -> ("${" + bean + "}").equals(step.getCamundaDelegateExpression()))) {
                    faults.add(step.getId() + ": let " + REMINDERS + " say who is told, not the model");
                }
            }
        });
        assertThat(rows).as("rows of " + REMINDERS + " about no task").isSubsetOf(tasks);
    }

    private static List<String> rowsOfReminders() {
        return Dmn.readModelFromFile(REMINDERS.toFile()).getModelElementsByType(Rule.class).stream()
                .map(rule -> rule.getInputEntries().iterator().next().getTextContent())
                .map(text -> text.strip().replaceAll("^\"|\"$", ""))
                .toList();
    }

    private static boolean isTimed(BoundaryEvent event) {
        return event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    }

    /** Even a timer that changes the way of a task would count days beside the table. */
    private static boolean saysDays(BoundaryEvent event) {
        return event.getEventDefinitions().stream()
                .anyMatch(timer -> timer.getTextContent().matches("(?s).*workingDays\\.in\\(\\s*\\d+\\s*\\).*"));
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

    /** The same rules hold a person's deployment: {@link ModelGuard}. */
    @Test
    void holdsEveryFileToTheRulesOfADeployment() {
        List<String> faults = new ArrayList<>();
        StageModels.at(Path.of("").toAbsolutePath().toUri().toString()).values().forEach(stage -> {
            Parcel parcel = new Parcel(stage.files());
            List<Finding> findings =
                    new ArrayList<>(house.getBean(ModelRules.class).findings(parcel));
            parcel.processes().values().forEach(model -> {
                findings.addAll(house.getBean(ProcessGuard.class).findings(model));
                findings.addAll(ProcessBounds.findings(model));
                findings.addAll(house.getBean(TaskGroups.class).findings(model));
            });
            parcel.decisions()
                    .values()
                    .forEach(model ->
                            findings.addAll(house.getBean(DecisionGuard.class).findings(model)));
            parcel.files().entrySet().stream()
                    .filter(file -> Parcel.isForm(file.getKey()))
                    .forEach(file ->
                            FormGuard.finding(file.getKey(), file.getValue()).ifPresent(findings::add));
            parcel.files().forEach((name, content) -> {
                if (name.matches(".*\\.(form|html)")
                        && !house.getBean(FormRules.class).unread(name, content).isEmpty()) {
                    faults.add(name + ": its record lacks "
                            + house.getBean(FormRules.class).unread(name, content));
                }
            });
            ModelSize.check(stage.files());
            findings.forEach(finding -> faults.add(stage.stage() + ": " + finding.sentence()));
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void hasAFormFileForEveryRecord() {
        Set<String> files = formFiles().map(ModelTest::idOf).collect(Collectors.toSet());
        assertThat(house.getBeansOfType(TaskForm.class).values())
                .extracting(form -> ((TaskForm<?>) form).id())
                .isSubsetOf(files);
    }

    @Test
    void usesEveryDelegate() {
        Set<String> known = new TreeSet<>();
        known.addAll(List.of(house.getBeanNamesForType(JavaDelegate.class)));
        known.addAll(List.of(house.getBeanNamesForType(ExecutionListener.class)));
        known.addAll(List.of(house.getBeanNamesForType(TaskListener.class)));
        Set<String> used = new HashSet<>();
        failures((file, faults) -> elements(file).forEach(element -> {
            String value = element.getAttribute("http://camunda.org/schema/1.0/bpmn", "delegateExpression");
            if (value == null) {
                value = element.getAttribute("delegateExpression");
            }
            var bean = BEAN.matcher(value == null ? "" : value);
            if (bean.matches()) {
                used.add(bean.group(1));
            }
        }));
        assertThat(known).as("delegates of older versions").containsAll(FOR_OLDER_VERSIONS);
        Set<String> idle = new TreeSet<>(known);
        idle.removeAll(used);
        idle.removeAll(FOR_OLDER_VERSIONS);
        idle.removeIf(bean -> !house.getType(bean).getName().startsWith("id.mentas")
                && !house.getType(bean).isInterface()
                && !house.getType(bean).isSynthetic()
                && house.getType(bean).getName().contains("camunda"));
        assertThat(idle).as("delegates that no model uses").isEmpty();
    }

    @Test
    void hearsEveryMessageOfTheCodeAndHasItsTablesBesideIt() {
        Set<String> constants = house.getBean(ProcessWords.class).all();
        Set<String> messages = new TreeSet<>();
        failures((file, faults) -> {
            for (Message message : models.get(file).getModelElementsByType(Message.class)) {
                messages.add(message.getName());
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
    void asksEveryTable() throws IOException {
        String models = allText(".bpmn") + allCode();
        List<String> faults = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PROCESSES)) {
            files.filter(file -> file.toString().endsWith(".dmn")).forEach(file -> {
                String id = file.getFileName().toString().replace(".dmn", "");
                if (!models.contains("\"" + id + "\"")) {
                    faults.add(file + ": nothing asks this table");
                }
            });
        }
        assertThat(faults).isEmpty();
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
