package id.mentas.engine.form;

import id.mentas.common.NotFound;
import id.mentas.common.Overtaken;
import id.mentas.engine.InHouse;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers several tasks with one form: each is handed in as the signed-in person through the form door, claimed, checked, kept and
 * completed as if it stood alone. Everything belongs to the transaction of the one form: all of it happens or nothing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OtherTasks {

    private final FormService forms;

    /** @param forms lazy, because delegates of the engine reach this class */
    OtherTasks(@Lazy FormService forms) {
        this.forms = forms;
    }

    /**
     * Hands in the form of one task.
     *
     * @return false when somebody else has the task or its process has gone on meanwhile; then the caller must refuse the whole
     * @throws id.mentas.common.Refused as the form itself
     */
    public boolean handIn(String task, Map<String, Object> form) {
        try {
            return InHouse.asThePerson(() -> {
                forms.submitTaskForm(task, form);
                return true;
            });
        } catch (OptimisticLockingException | TaskAlreadyClaimedException | NotFound | Overtaken gone) {
            return false;
        }
    }
}
