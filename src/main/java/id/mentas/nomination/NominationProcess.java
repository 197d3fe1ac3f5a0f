package id.mentas.nomination;

import id.mentas.engine.InHouse;
import id.mentas.grant.GrantCase;
import id.mentas.nomination.intake.FileImport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What nomination asks of the engine. */
@Component
public class NominationProcess {

    static final String LIFE = "lifecycle";
    static final String IMPORT = "nomination-import";

    static final String CASE_NUMBER = "caseNumber";
    static final String KECAMATAN = "kecamatan";
    static final String BUSINESS_TYPE = "businessType";
    static final String VERDICT = "verdict";
    static final String REVIEW = "review";
    static final String STAGE_RESULT = "stageResult";
    static final String ROUND = "round";
    public static final String KABUPATEN = "kabupaten";
    static final String IMPORT_ID = "importId";
    static final String PROGRESS = "progress";

    /** Word to a case under review: a corrected file has changed its data. */
    static final String CORRECTED = "nomination.corrected";

    /** Verdict of a nomination that is to be judged. */
    static final String NOT_JUDGED = "NONE";

    static final String ACCEPTED = "ACCEPTED";
    static final String REFUSED = "REFUSED";
    static final String UNWILLING = "UNWILLING";

    private final RuntimeService runtime;
    private final ManagementService management;

    /** The engine's services are lazy, because its delegates reach this class. */
    NominationProcess(@Lazy RuntimeService runtime, @Lazy ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    /** The lives of cases begin. */
    public void startCases(List<GrantCase> made) {
        InHouse.run(
                () -> made.forEach(each -> runtime.startProcessInstanceByKey(LIFE, each.caseNumber(), facts(each))));
    }

    /** What every process of a case knows. */
    static Map<String, Object> facts(GrantCase made) {
        return Map.of(CASE_NUMBER, made.caseNumber(), KECAMATAN, made.kecamatan(), BUSINESS_TYPE, made.businessType());
    }

    public void importFile(FileImport taken) {
        InHouse.run(() -> runtime.startProcessInstanceByKey(IMPORT, taken.key(), facts(taken)));
    }

    /** Whether an unexpected failure keeps an import from going on. */
    public boolean isStuck(String key) {
        return InHouse.call(() -> instance(key)
                        .map(id -> runtime.createIncidentQuery()
                                .processInstanceId(id)
                                .count())
                        .orElse(0L))
                > 0;
    }

    /** Lets an import that is stuck try again. */
    public void goOn(String key) {
        InHouse.run(() -> instance(key).ifPresent(id -> management
                .createJobQuery()
                .processInstanceId(id)
                .noRetriesLeft()
                .listPage(0, 10)
                .forEach(job -> management.setJobRetries(job.getId(), 1))));
    }

    private Optional<String> instance(String key) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(IMPORT)
                .processInstanceBusinessKey(key)
                .listPage(0, 1)
                .stream()
                .map(ProcessInstance::getId)
                .findFirst();
    }

    /** What the process of an import knows. */
    public static Map<String, Object> facts(FileImport taken) {
        return Map.of(ROUND, taken.round(), KABUPATEN, taken.area(), IMPORT_ID, taken.id());
    }
}
