package id.mentas.engine.form;

import id.mentas.common.FieldError;
import id.mentas.common.NotFound;
import id.mentas.common.Overtaken;
import id.mentas.common.Refused;
import id.mentas.engine.InHouse;
import id.mentas.grant.CaseNumber;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/**
 * The one door by which what a person typed comes in: from Tasklist and REST, from task forms and start forms. It finds
 * the form's record, binds and checks it, calls the room, keeps who decided what on which facts, and lets only routing
 * facts through to the engine.
 */
@Component
public class FormDoor {

    private static final String NOT_BY_THEM =
            " tidak dapat memegang tugas ini: ia sudah ikut bekerja pada hal yang diputus di sini. Pilih petugas lain.";

    private static final String OTHER_FACTS =
            "Data pada formulir ini berubah sejak Anda membukanya. Muat ulang formulir ini, periksa datanya, lalu kirim lagi. Isian Anda"
                    + " masih ada.";

    private final ObjectProvider<ProcessEngine> engine;
    private final Supplier<Map<String, TaskForm<?>>> forms;
    private final FormBinder binder;
    private final FormFields fields;
    private final DayBounds days;
    private final SentFiles files;
    private final Drafts drafts;
    private final StartKeys keys;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final OnceMore again;
    private final Clock clock;

    FormDoor(
            ObjectProvider<ProcessEngine> engine,
            ObjectProvider<TaskForm<?>> forms,
            FormBinder binder,
            FormFields fields,
            DayBounds days,
            SentFiles files,
            Drafts drafts,
            StartKeys keys,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            OnceMore again,
            Clock clock) {
        this.engine = engine;
        // Resolved at the first form, not at the start: the rooms behind the forms need the engine.
        this.forms =
                SingletonSupplier.of(() -> forms.stream().collect(Collectors.toMap(TaskForm::id, Function.identity())));
        this.binder = binder;
        this.fields = fields;
        this.days = days;
        this.files = files;
        this.drafts = drafts;
        this.keys = keys;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.again = again;
        this.clock = clock;
    }

    /** Facts to show at a task; empty where the form has no record. */
    Map<String, ?> taskFacts(String taskId) {
        Task task = visible(taskId);
        FormContext context = contextOf(task);
        TaskForm<?> form = form(context.form());
        if (form == null) {
            return Map.of();
        }
        Map<String, ?> facts = factsOf(context);
        FormHeaders.give(FormHeaders.FACTS, mark(taskId, form, facts));
        return withBounds(context, form, escaped(facts, fields.texts(task)));
    }

    /** The only place where facts are made fit for Markdown: those that stand in texts of the form, but for Markdown of the house. */
    private static Map<String, ?> escaped(Map<String, ?> facts, Set<String> inTexts) {
        Map<String, Object> shown = new LinkedHashMap<>(facts);
        shown.replaceAll((name, fact) ->
                inTexts.contains(name) && fact instanceof String text ? FormattedText.escape(text) : fact);
        return shown;
    }

    /**
     * Facts to show at a start form; empty where the form has no record.
     *
     * @param names those wanted; where they name choices, `people.6411012001`, only the facts of these; null for all that are of no choice
     */
    Map<String, ?> startFacts(String processDefinitionId, @Nullable Collection<String> names) {
        FormContext context = startContext(processDefinitionId);
        TaskForm<?> form = form(context.form());
        if (form == null) {
            return Map.of();
        }
        Set<String> choices = names == null ? Set.of() : TaskForm.choices(names);
        return choices.isEmpty()
                ? withBounds(context, form, factsOf(context))
                : InHouse.call(() -> form.factsOfChoices(context, choices));
    }

    /**
     * Takes what was typed at a task.
     *
     * @param step the engine's own step, given the routing facts
     */
    public <R> R submitTask(String taskId, Map<String, ?> typed, Function<Map<String, Object>, R> step) {
        return inTransaction(() -> {
            Task task = mine(taskId);
            FormContext context = contextOf(task);
            Map<String, Object> routing = take(context, typed, fields.ofTask(taskId));
            R result = step.apply(routing);
            drafts.handTo(taskId, null);
            return result;
        });
    }

    /**
     * Takes what was typed at a start form; the same form once only.
     *
     * @param step starts the instance with business key and routing facts
     * @return what this form began, now or when it came first
     */
    ProcessInstance submitStart(String processDefinitionId, Map<String, ?> typed, StartStep step) {
        Map<String, ?> whole = withFiles(typed);
        return inTransaction(() -> {
            FormContext context = startContext(processDefinitionId);
            Optional<StartKeys.Key> key = keys.of(context.person(), definition(processDefinitionId), whole);
            Optional<ProcessInstance> first = key.flatMap(keys::first);
            if (first.isPresent()) {
                return first.get();
            }
            ProcessInstance begun = start(context, whole, step);
            key.ifPresent(one -> keys.began(one, begun));
            return begun;
        });
    }

    private ProcessInstance start(FormContext context, Map<String, ?> typed, StartStep step) {
        Map<String, Object> routing = take(context, typed, fields.ofStart(context.processDefinition()));
        Object key = routing.remove(TaskForm.BUSINESS_KEY);
        ProcessInstance begun = step.start(key == null ? null : key.toString(), routing);
        drafts.drop(Draft.Place.of(context));
        return begun;
    }

    /** Starts an instance. */
    interface StartStep {
        ProcessInstance start(@Nullable String businessKey, Map<String, Object> routing);
    }

    private Map<String, Object> take(FormContext context, Map<String, ?> typed, Set<String> deployedFields) {
        TaskForm<?> form = required(context.form());
        Map<String, ?> seen = factsOf(context);
        requireSeen(context, form, seen);
        Set<String> known = FormBinder.fields(form.type());
        List<FieldError> unknown = typed.keySet().stream()
                .filter(name -> !known.contains(name) && !deployedFields.contains(name) && !seen.containsKey(name))
                .map(name -> new FieldError(name, "Isian \"" + name + "\" tidak dikenal pada formulir ini."))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refused(unknown);
        }
        Map<String, Object> answered = withFiles(typed);
        answered.keySet().removeIf(name -> !known.contains(name) && !deployedFields.contains(name));
        files.fetch(context, form.type(), answered);
        Record record = binder.bind(form.type(), answered);
        Map<String, Object> routing = InHouse.call(() -> taken(form, context, record));
        Object key = routing.get(TaskForm.BUSINESS_KEY);
        keep(context, form.type(), key == null ? context.businessKey() : key.toString(), seen, answered);
        return routing;
    }

    /** @throws Overtaken when the form that is handed in showed other facts than those of now */
    private void requireSeen(FormContext context, TaskForm<?> form, Map<String, ?> facts) {
        String task = context.task();
        if (task == null) {
            return;
        }
        FormHeaders.brought(FormHeaders.FACTS)
                .filter(mark -> mark.startsWith(task + "="))
                .filter(mark -> !mark.equals(mark(task, form, facts)))
                .ifPresent(mark -> {
                    throw new Overtaken(OTHER_FACTS);
                });
    }

    private String mark(String task, TaskForm<?> form, Map<String, ?> facts) {
        Map<String, Object> compared = new HashMap<>(facts);
        compared.keySet().removeAll(FormBinder.days(form.type()));
        compared.remove("today");
        return task + "=" + binder.hash(compared).substring(0, 32);
    }

    /** The values, files as a whole: by a plain get the engine's map gives a file's bytes alone, without name and type. */
    private static Map<String, Object> withFiles(Map<String, ?> typed) {
        Map<String, Object> values = new LinkedHashMap<>(typed);
        if (typed instanceof VariableMap map) {
            for (String name : map.keySet()) {
                if (map.getValueTyped(name) instanceof FileValue file) {
                    values.put(name, file);
                }
            }
        }
        return values;
    }

    private void keep(
            FormContext context,
            Class<? extends Record> form,
            @Nullable String key,
            Map<String, ?> seen,
            Map<String, ?> answered) {
        jdbc.sql(
                        """
                        insert into decision_record (case_number, business_key, tenant, form, task_id, process_definition, person, at,
                            seen, answered)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
                        """)
                .params(
                        key != null && CaseNumber.isOne(key) ? key : null,
                        key,
                        context.tenant(),
                        context.form(),
                        context.task(),
                        context.processDefinition(),
                        context.person(),
                        Timestamp.from(clock.instant()),
                        binder.write(seen, form),
                        binder.write(answered, form))
                .update();
    }

    /**
     * Lets a person take a task only where its form lets that person decide.
     *
     * @param userId who is to hold the task
     * @throws Refused with the rule's sentence
     */
    public void checkTaker(String taskId, String userId) {
        Task task = find(taskId);
        TaskForm<?> form = task == null ? null : form(TaskForm.ofTask(task.getTaskDefinitionKey()));
        if (task == null || form == null || userId.equals(task.getAssignee())) {
            return;
        }
        try {
            InHouse.run(() -> form.checkTaker(contextOf(task, userId)));
        } catch (Refused rule) {
            throw userId.equals(person()) ? rule : new Refused(userId + NOT_BY_THEM);
        }
    }

    /**
     * The task, which must be this person's; a free one is claimed first. Its row is locked before anything else: of two who hand in at
     * once the second waits here and then hears that the task is gone, instead of failing somewhere in the room's work.
     */
    private Task mine(String taskId) {
        visible(taskId);
        boolean there = jdbc.sql("select 1 from act_ru_task where id_ = ? for update")
                .param(taskId)
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!there) {
            throw new Overtaken(Overtaken.TASK);
        }
        Task task = find(taskId);
        if (task == null) {
            throw new Overtaken(Overtaken.TASK);
        }
        String me = person();
        if (task.getAssignee() == null) {
            engine.getObject().getTaskService().claim(taskId, me);
        } else if (!task.getAssignee().equals(me)) {
            throw new Refused("Tugas ini sedang dikerjakan orang lain. Muat ulang daftar tugas.");
        }
        return task;
    }

    private Task visible(String taskId) {
        Task task = find(taskId);
        if (task == null) {
            throw new NotFound("Tugas tidak ditemukan. Mungkin sudah selesai; muat ulang daftar tugas.");
        }
        return task;
    }

    private @Nullable Task find(String taskId) {
        return engine.getObject()
                .getTaskService()
                .createTaskQuery()
                .taskId(taskId)
                .initializeFormKeys()
                .singleResult();
    }

    private FormContext contextOf(Task task) {
        return contextOf(task, person());
    }

    private FormContext contextOf(Task task, String person) {
        String tenant = task.getTenantId();
        String key = inEngine(context -> context.getExecutionManager()
                .findExecutionById(task.getProcessInstanceId())
                .getBusinessKey());
        return new FormContext(
                TaskForm.ofTask(task.getTaskDefinitionKey()),
                task.getId(),
                task.getProcessDefinitionId(),
                key,
                tenant == null ? "64" : tenant,
                person,
                name -> inEngine(context ->
                        context.getTaskManager().findTaskById(task.getId()).getVariable(name)));
    }

    /** Reads inside the engine, where the person has no authorization to read variables and must have none. */
    private <T extends @Nullable Object> T inEngine(Command<T> command) {
        return ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command);
    }

    private ProcessDefinition definition(String id) {
        return engine.getObject().getRepositoryService().getProcessDefinition(id);
    }

    private FormContext startContext(String processDefinitionId) {
        ProcessDefinition definition = definition(processDefinitionId);
        return new FormContext(
                fields.startForm(definition.getId()),
                null,
                definition.getId(),
                null,
                ownArea(),
                person(),
                name -> null);
    }

    /** The kabupaten of a person who has only one, the province's tenant otherwise. */
    private String ownArea() {
        Authentication me = engine.getObject().getIdentityService().getCurrentAuthentication();
        List<String> tenants = me == null || me.getTenantIds() == null ? List.of() : me.getTenantIds();
        return tenants.size() == 1 ? tenants.get(0) : "64";
    }

    private String person() {
        Authentication me = engine.getObject().getIdentityService().getCurrentAuthentication();
        return me == null || me.getUserId() == null ? "sistem" : me.getUserId();
    }

    private Map<String, ?> factsOf(FormContext context) {
        return InHouse.call(() -> required(context.form()).facts(context));
    }

    /** What a form shows when it is opened: the facts of the room, and between which days its dates lie. */
    private Map<String, ?> withBounds(FormContext context, TaskForm<?> form, Map<String, ?> facts) {
        Map<String, Map<String, String>> bounds = InHouse.call(() -> days.shown(form, context));
        Map<String, Object> shown = new HashMap<>(facts);
        if (!bounds.isEmpty()) {
            shown.put(DayBounds.FACT, bounds);
        }
        return shown;
    }

    private <F extends Record> Map<String, Object> taken(TaskForm<F> form, FormContext context, Record typed) {
        F record = form.type().cast(typed);
        days.check(form, context, record);
        return new HashMap<>(form.submit(context, record));
    }

    private TaskForm<?> required(String id) {
        TaskForm<?> form = form(id);
        if (form == null) {
            throw new Refused("Formulir ini belum dikenal sistem. Hubungi analis proses.");
        }
        return form;
    }

    private @Nullable TaskForm<?> form(String id) {
        return forms.get().get(id);
    }

    @SuppressWarnings("NullAway") // the callback answers what the step answers
    private <R> R inTransaction(Supplier<R> work) {
        return again.call(() -> transaction.execute(status -> work.get()));
    }
}
