package id.mentas.guidance;

import id.mentas.engine.InHouse;
import id.mentas.engine.message.Words;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** OUT: the words of a session to the cases that were invited, and what is said to sessions. */
@Component
class GuidanceProcess {

    static final String SESSION = "guidance-session";

    static final String ATTENDED = "guidance.attended";
    static final String MISSED_TWICE = "guidance.missedTwice";
    static final String SESSION_CALLED_OFF = "guidance.sessionCalledOff";

    static final String STAGE_RESULT = "stageResult";
    static final String GUIDED = "GUIDED";

    static final String SESSION_AT = "sessionAt";

    /** What became of a session on its day, a {@link RecordAttendance.Result}. */
    static final String ATTENDANCE = "attendance";

    private static final String SESSION_DAY = "intermediateCatchEvent_sessionDay";

    private final Words words;
    private final RuntimeService runtime;
    private final ManagementService management;

    /** @param runtime lazy as is management, because delegates are set up before the engine has started */
    GuidanceProcess(Words words, @Lazy RuntimeService runtime, @Lazy ManagementService management) {
        this.words = words;
        this.runtime = runtime;
        this.management = management;
    }

    void attended(String caseNumber, String session) {
        words.say(caseNumber, ATTENDED, session + "/attended/" + caseNumber);
    }

    void missedTwice(String caseNumber, String session) {
        words.say(caseNumber, MISSED_TWICE, session + "/missed/" + caseNumber);
    }

    /** Opens a session to be planned by the kabupaten/kota. */
    void open(Session session) {
        InHouse.run(() -> runtime.startProcessInstanceByKey(
                SESSION,
                session.number(),
                Map.of(
                        "round", session.round(),
                        "kabupaten", session.kabupaten(),
                        "businessType", session.businessType())));
    }

    /** Ends a session wherever it stands. */
    void calledOff(String session, String kabupaten) {
        InHouse.run(() -> runtime.createMessageCorrelation(SESSION_CALLED_OFF)
                .processInstanceBusinessKey(session)
                .tenantId(kabupaten)
                .correlateAllWithResult());
    }

    /** Lets a session wait for another day. @return false when it does not wait for its day */
    boolean moved(String session, String kabupaten, Date day) {
        return InHouse.call(() -> {
            Job waiting = runtime
                    .createProcessInstanceQuery()
                    .processDefinitionKey(SESSION)
                    .processInstanceBusinessKey(session)
                    .tenantIdIn(kabupaten)
                    .unlimitedList()
                    .stream()
                    .flatMap(instance -> management
                            .createJobQuery()
                            .processInstanceId(instance.getId())
                            .activityId(SESSION_DAY)
                            .unlimitedList()
                            .stream())
                    .findFirst()
                    .orElse(null);
            if (waiting == null) {
                return false;
            }
            management.setJobDuedate(waiting.getId(), day, false);
            return true;
        });
    }
}
