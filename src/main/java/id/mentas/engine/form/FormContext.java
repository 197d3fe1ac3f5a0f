package id.mentas.engine.form;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who opens or hands in a form, and where the work stands.
 *
 * @param form id of the form, `review-nomination`
 * @param task id of the task, null for a start form
 * @param processDefinition id of the deployed model
 * @param businessKey case number or key of the round process, null for a start form
 * @param tenant the instance's kabupaten, or 64; for a start form the person's own kabupaten, or 64
 * @param person user id of the signed-in person
 * @param variables reads a process variable of the task, such as the id of an objection
 */
public record FormContext(
        String form,
        @Nullable String task,
        String processDefinition,
        @Nullable String businessKey,
        String tenant,
        String person,
        Function<String, @Nullable Object> variables) {

    /** @throws IllegalStateException for a start form */
    public String caseNumber() {
        if (businessKey == null) {
            throw new IllegalStateException("A start form has no case yet");
        }
        return businessKey;
    }

    public @Nullable Object variable(String name) {
        return variables.apply(name);
    }

    /** @throws IllegalStateException when the variable is absent */
    public String text(String name) {
        Object value = variables.apply(name);
        if (value == null) {
            throw new IllegalStateException("No variable " + name + " at form " + form);
        }
        return value.toString();
    }
}
