package id.mentas.nomination;

import id.mentas.nomination.deliberation.DeliberationService;
import id.mentas.nomination.intake.Courtesy;
import id.mentas.nomination.intake.ImportWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic steps of the models `nomination`, `nomination-import` and `village-deliberation`. */
@Configuration
class NominationTasks {

    @Bean
    JavaDelegate openNomination(NominationService service) {
        return execution -> execution.setVariable(
                NominationProcess.VERDICT,
                service.open(caseNumber(execution))
                        .map(verdict -> (Object) Variables.stringValue(verdict.name(), true))
                        .orElse(NominationProcess.NOT_JUDGED));
    }

    @Bean
    JavaDelegate verifyRegistryData(NominationService service) {
        return execution -> service.verifyRegistryData(caseNumber(execution));
    }

    @Bean
    JavaDelegate findDuplicates(NominationService service) {
        return execution -> service.findDuplicates(caseNumber(execution));
    }

    @Bean
    JavaDelegate judgeNomination(NominationService service) {
        return execution -> execution.setVariable(
                NominationProcess.VERDICT, service.judge(caseNumber(execution)).name());
    }

    @Bean
    JavaDelegate refuseNomination(NominationService service) {
        return execution -> {
            service.refuse(caseNumber(execution));
            execution.setVariable(NominationProcess.STAGE_RESULT, NominationProcess.REFUSED);
        };
    }

    @Bean
    JavaDelegate readNominationFile(ImportWork work) {
        return execution -> went(execution, work.read(importId(execution)));
    }

    @Bean
    JavaDelegate compareRows(ImportWork work) {
        return execution -> went(execution, work.compare(importId(execution)));
    }

    @Bean
    JavaDelegate judgeRows(ImportWork work) {
        return execution -> went(execution, work.judge(importId(execution)));
    }

    @Bean
    JavaDelegate startCases(ImportWork work, Courtesy courtesy) {
        return execution -> {
            courtesy.giveWay();
            went(execution, work.startCases(importId(execution)));
        };
    }

    @Bean
    JavaDelegate reportImport(ImportWork work) {
        return execution -> work.finish(importId(execution));
    }

    @Bean
    JavaDelegate stopImport(ImportWork work) {
        return execution -> work.stop(importId(execution));
    }

    private static void went(DelegateExecution execution, ImportWork.Step step) {
        execution.setVariable(NominationProcess.PROGRESS, step.name());
    }

    @Bean
    JavaDelegate recordDeliberation(DeliberationService service) {
        return execution -> service.record(execution.getProcessBusinessKey());
    }

    private static String caseNumber(DelegateExecution execution) {
        return (String) execution.getVariable(NominationProcess.CASE_NUMBER);
    }

    private static long importId(DelegateExecution execution) {
        return (Long) execution.getVariable(NominationProcess.IMPORT_ID);
    }
}
