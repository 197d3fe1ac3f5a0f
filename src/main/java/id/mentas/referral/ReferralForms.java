package id.mentas.referral;

import id.mentas.catalogue.Catalogue;
import id.mentas.common.KnownDay;
import id.mentas.documents.Document;
import id.mentas.documents.Documents;
import id.mentas.documents.Formats;
import id.mentas.engine.StageGroups;
import id.mentas.engine.decision.DecisionContract;
import id.mentas.engine.form.FormContext;
import id.mentas.engine.form.TaskForm;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Persons;
import id.mentas.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of referral: what they show, what handing them in does. */
@Configuration(proxyBeanMethods = false)
class ReferralForms {

    @Bean
    DecisionContract routingContract() {
        return ReferralService.CONTRACT;
    }

    /** Whose tasks this stage has. */
    @Bean
    StageGroups referralGroups() {
        return StageGroups.of("referral", "tksk-${kecamatan}", "dinsos-kab", "disperindagkop", "disnakertrans", "pupr")
                .withVariables("${agency}");
    }

    private final Referrals referrals;
    private final Cases cases;
    private final Persons persons;
    private final Regions regions;
    private final Catalogue catalogue;
    private final Documents documents;
    private final Clock clock;

    ReferralForms(
            Referrals referrals,
            Cases cases,
            Persons persons,
            Regions regions,
            Catalogue catalogue,
            Documents documents,
            Clock clock) {
        this.documents = documents;
        this.clock = clock;
        this.referrals = referrals;
        this.cases = cases;
        this.persons = persons;
        this.regions = regions;
        this.catalogue = catalogue;
    }

    @Bean
    TaskForm<AskConsent> askConsent(ReferralService service) {
        return TaskForm.of(AskConsent.class, this::toAsk, (context, form) -> {
            service.consent(context.caseNumber(), agency(context), form);
            return Map.of(ReferralProcess.CONSENT, form.given());
        });
    }

    @Bean
    TaskForm<AnswerReferral> answerReferral(ReferralService service) {
        return TaskForm.of(AnswerReferral.class, this::factsForAgency, (context, form) -> {
            service.answer(context.caseNumber(), agency(context), form);
            return Map.of(ReferralProcess.ACCEPTED, form.accepted());
        });
    }

    @Bean
    TaskForm<ReportService> reportService(ReferralService service) {
        return TaskForm.of(ReportService.class, this::factsForAgency, (context, form) -> {
                    service.report(context.caseNumber(), agency(context), form);
                    return Map.<String, Object>of();
                })
                .withDays((day, context, form) -> day == KnownDay.REFERRED
                        ? referrals.get(context.caseNumber(), agency(context)).sentOn()
                        : null);
    }

    private Map<String, Object> toAsk(FormContext context) {
        Map<String, Object> facts = facts(context);
        facts.put("consentOn", LocalDate.now(clock).toString());
        return facts;
    }

    private Map<String, Object> facts(FormContext context) {
        GrantCase c = cases.get(context.caseNumber());
        Referral referral = referrals.get(c.caseNumber(), agency(context));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("caseNumber", c.caseNumber());
        facts.put("name", persons.of(c.caseNumber()).name());
        facts.put("village", regions.fullName(c.village()));
        facts.put("business", catalogue.businessName(c.businessType()));
        facts.put("agencyName", referral.agencyName());
        facts.put("needs", referral.needsInWords());
        facts.put("services", String.join("; ", referral.serviceNames()));
        facts.put("letterNumber", referral.letterNumber() == null ? "–" : referral.letterNumber());
        facts.put("sentOn", day(referral.sentOn()));
        facts.put("answeredOn", day(referral.answeredOn()));
        facts.put("consentDay", day(referral.consentOn()));
        return facts;
    }

    /** After consent the agency also needs to know where the person lives, and the letter. */
    private Map<String, ?> factsForAgency(FormContext context) {
        Map<String, Object> facts = facts(context);
        facts.put("address", persons.of(context.caseNumber()).home());
        facts.put(
                "letterPath",
                documents.ofCase(context.caseNumber()).stream()
                        .filter(document -> document.kind().equals(ReferralLetter.KIND))
                        .filter(document -> agency(context).equals(document.audience()))
                        .findFirst()
                        .map(Document::path)
                        .orElse(""));
        return facts;
    }

    private static String agency(FormContext context) {
        return context.text(ReferralProcess.AGENCY);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "–" : Formats.date(day);
    }
}
