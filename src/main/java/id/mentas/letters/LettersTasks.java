package id.mentas.letters;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The steps behind timers at user tasks. Inputs of the service task: {@code task}, the definition key of the open user task;
 * {@code letter}, another template than usual; {@code group}, whom to escalate to instead of {@code dinsos-kab}, or whom to remind
 * instead of those who have the task.
 *
 * <p>Shipped models have such timers no more, the table {@code task-reminders} does it all; cases that run on an older version, and
 * models of analysts, still come here.
 */
@Configuration
class LettersTasks {

    @Bean
    JavaDelegate remind(Reminders reminders, LetterCatalogue catalogue) {
        return execution -> reminders.remind(
                execution.getProcessInstanceId(),
                input(execution, "task", null),
                execution.getCurrentActivityId(),
                about(execution),
                catalogue.of(input(execution, "letter", "reminder")),
                (String) execution.getVariableLocal("group"));
    }

    @Bean
    JavaDelegate escalate(Reminders reminders, LetterCatalogue catalogue) {
        return execution -> reminders.escalate(
                execution.getProcessInstanceId(),
                input(execution, "task", null),
                input(execution, "group", "dinsos-kab"),
                about(execution),
                catalogue.of(input(execution, "letter", "escalation")));
    }

    /** The business key; every process of ours has one. */
    private static String about(DelegateExecution execution) {
        String key = execution.getProcessBusinessKey();
        return key == null ? execution.getProcessDefinitionId() : key;
    }

    private static String input(DelegateExecution execution, String name, @Nullable String usual) {
        Object value = execution.getVariableLocal(name);
        if (value != null) {
            return value.toString();
        }
        if (usual == null) {
            throw new IllegalStateException(
                    "Step " + execution.getCurrentActivityId() + " lacks the input parameter '" + name + "'");
        }
        return usual;
    }
}
