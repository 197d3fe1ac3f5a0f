package id.mentas.lifecycle;

import id.mentas.engine.StageGroups;
import id.mentas.engine.decision.UnclearDecisions;
import id.mentas.engine.form.TaskForm;
import id.mentas.grant.CaseDays;
import id.mentas.grant.Cases;
import id.mentas.grant.Persons;
import id.mentas.people.directory.People;
import id.mentas.region.Regions;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** IN: what can be recorded of a case at any time. */
@Configuration
class LifecycleForms {

    /** Whose tasks this stage has. */
    @Bean
    StageGroups lifecycleGroups() {
        return StageGroups.of("lifecycle", "dinsos-kab", "dinsos-prov");
    }

    @Bean
    TaskForm<RelocateCase> relocateCase(RelocationService service, People people) {
        return TaskForm.of(
                RelocateCase.class,
                context -> Map.of("villages", service.villages(people.signedIn())),
                (context, form) -> {
                    service.record(form, people.signedIn().tenants());
                    return Map.of(
                            TaskForm.BUSINESS_KEY,
                            form.caseNumber(),
                            "caseNumber",
                            form.caseNumber(),
                            RelocationProcess.VILLAGE,
                            form.village());
                });
    }

    @Bean
    TaskForm<DecideWithoutTable> decideWithoutTable(
            LifecycleService service, Cases cases, Persons persons, Regions regions) {
        return TaskForm.of(
                DecideWithoutTable.class,
                context -> Map.of(
                        "caseNumber", context.caseNumber(),
                        "name", persons.of(context.caseNumber()).name(),
                        "village",
                                regions.fullName(cases.get(context.caseNumber()).village()),
                        "problem", sentence(context.text(UnclearDecisions.PROBLEM)),
                        "meanwhile", context.text(UnclearDecisions.MEANWHILE)),
                (context, form) -> {
                    service.decidedWithoutTable(context.caseNumber(), form);
                    return Map.of();
                });
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    @Bean
    TaskForm<RecordCaseEvent> recordCaseEvent(LifecycleService service, People people, CaseDays days) {
        return TaskForm.of(RecordCaseEvent.class, context -> Map.of(), (context, form) -> {
                    long event = service.record(
                            form, context.person(), people.signedIn().tenants());
                    return Map.<String, Object>of(
                            TaskForm.BUSINESS_KEY, form.caseNumber(), "caseNumber", form.caseNumber(), "event", event);
                })
                .withDays((day, context, form) -> form != null
                                && service.isOf(
                                        form.caseNumber(), people.signedIn().tenants())
                        ? days.of(form.caseNumber(), day)
                        : null);
    }
}
