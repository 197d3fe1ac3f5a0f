package id.mentas.nomination;

import id.mentas.catalogue.Catalogue;
import id.mentas.common.Refused;
import id.mentas.engine.StageGroups;
import id.mentas.engine.decision.DecisionContract;
import id.mentas.engine.form.FormContext;
import id.mentas.engine.form.TaskForm;
import id.mentas.grant.CaseDays;
import id.mentas.grant.GrantCase;
import id.mentas.nomination.intake.FileImport;
import id.mentas.nomination.intake.NominationImport;
import id.mentas.nomination.intake.TasklistUploads;
import id.mentas.people.directory.People;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the stage: what they show, and what handing them in does. */
@Configuration
class NominationForms {

    @Bean
    DecisionContract eligibilityContract() {
        return Eligibility.CONTRACT;
    }

    /** Whose tasks this stage has. */
    @Bean
    StageGroups nominationGroups() {
        return StageGroups.of("nomination", "dinsos-kab", "dinsos-prov", "tksk-${kecamatan}", "psm-${kecamatan}")
                .withVariables("${confirmedBy}");
    }

    @Bean
    TaskForm<NominatePerson> nominatePerson(
            NominationService service, NominationFacts facts, Catalogue catalogue, People people, CaseDays days) {
        return TaskForm.of(NominatePerson.class, context -> facts.forNomination(people.signedIn()), (context, form) -> {
                    require(catalogue, form.businessType());
                    GrantCase made = service.nominate(form.round(), form.row(), people.signedIn());
                    return NominationFacts.with(
                            NominationProcess.facts(made), TaskForm.BUSINESS_KEY, made.caseNumber());
                })
                .withDays((day, context, form) -> form == null ? null : days.ofRound(form.round(), day));
    }

    @Bean
    TaskForm<NominationImport> nominationImport(TasklistUploads uploads, NominationFacts facts, People people) {
        return TaskForm.of(NominationImport.class, context -> facts.forImport(people.signedIn()), (context, form) -> {
            FileImport taken = uploads.take(form, people.signedIn());
            return NominationFacts.with(NominationProcess.facts(taken), TaskForm.BUSINESS_KEY, taken.key());
        });
    }

    @Bean
    TaskForm<ReviewNomination> reviewNomination(NominationService service, NewCases cases, NominationFacts facts) {
        return TaskForm.of(
                ReviewNomination.class, context -> facts.forReview(context.caseNumber()), (context, form) -> {
                    review(service, cases, context, form);
                    return Map.of(NominationProcess.REVIEW, form.decision().name());
                });
    }

    private static void review(NominationService service, NewCases cases, FormContext context, ReviewNomination form) {
        String caseNumber = context.caseNumber();
        switch (form.decision()) {
            case ACCEPT -> service.acceptInReview(caseNumber, form.note());
            case REFUSE -> service.refuseInReview(caseNumber, form.requiredReason(), context.person());
            case CORRECT ->
                service.correct(caseNumber, form.correct(cases.read(caseNumber)), context.person(), form.note());
        }
    }

    @Bean
    TaskForm<ConfirmWillingness> confirmWillingness(
            NominationService service, NominationFacts facts, Catalogue catalogue) {
        return TaskForm.of(
                ConfirmWillingness.class,
                context -> facts.forWillingness(context.caseNumber()),
                (context, form) -> form.willing() == ConfirmWillingness.Willing.YES
                        ? willing(service, catalogue, context.caseNumber(), form)
                        : unwilling(service, context.caseNumber(), form));
    }

    private static Map<String, ?> willing(
            NominationService service, Catalogue catalogue, String caseNumber, ConfirmWillingness form) {
        String businessType = require(catalogue, form.businessType());
        service.willing(caseNumber, businessType, form.villageWord());
        return Map.of(
                NominationProcess.STAGE_RESULT,
                NominationProcess.ACCEPTED,
                NominationProcess.BUSINESS_TYPE,
                businessType);
    }

    private static Map<String, ?> unwilling(NominationService service, String caseNumber, ConfirmWillingness form) {
        String reason = form.reason();
        if (reason == null) {
            throw new Refused("reason", "Alasan tidak bersedia wajib diisi.");
        }
        service.unwilling(caseNumber, reason, form.villageWord());
        return Map.of(NominationProcess.STAGE_RESULT, NominationProcess.UNWILLING);
    }

    private static String require(Catalogue catalogue, @org.jspecify.annotations.Nullable String businessType) {
        if (businessType == null || !catalogue.businessTypes().containsKey(businessType)) {
            throw new Refused("businessType", "Pilih jenis usaha dari daftar.");
        }
        return businessType;
    }
}
