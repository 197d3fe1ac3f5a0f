package id.mentas.handover;

import id.mentas.engine.InHouse;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** OUT: the task for goods that are still owed; the names in the handover's models. */
@Component
class HandoverProcess {

    static final String COMPLETION = "handover-completion";
    static final String CASE_RELEASED_MESSAGE = "handover.caseReleased";

    static final String STAGE_RESULT = "stageResult";

    /** What happened at the door, a {@link HandoverResult}. */
    static final String HANDOVER = "handover";

    /** How often nobody was at home since a further try was last allowed. */
    static final String ABSENCES = "absences";

    /** What was decided about an absent recipient, a {@link DecideAbsence.Decision}. */
    static final String ABSENCE_DECISION = "absenceDecision";

    static final String APPOINTMENT_AT = "appointmentAt";

    /** Whether something of the goods is still owed. */
    static final String OWED = "owed";

    /** What became of what was owed, a {@link CompleteHandover.Result}. */
    static final String REST = "rest";

    /** When the owed goods are to be given. */
    static final String REST_DUE_AT = "restDueAt";

    private final RuntimeService runtime;

    /** @param runtime lazy, because delegates are set up before the engine has started */
    HandoverProcess(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Gives the kecamatan's TKSK the task to bring what is owed; the case itself goes on meanwhile. */
    void complete(String caseNumber, String kecamatan, Date dueAt) {
        InHouse.run(() -> runtime.startProcessInstanceByKey(
                COMPLETION, caseNumber, Map.of("caseNumber", caseNumber, "kecamatan", kecamatan, REST_DUE_AT, dueAt)));
    }

    /** Takes the task back: the case leaves. */
    void caseReleased(String caseNumber, String kabupaten) {
        InHouse.run(() -> runtime.createMessageCorrelation(CASE_RELEASED_MESSAGE)
                .processInstanceBusinessKey(caseNumber)
                .tenantId(kabupaten)
                .correlateAllWithResult());
    }
}
