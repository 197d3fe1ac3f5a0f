package id.mentas.outcome;

import id.mentas.catalogue.Catalogue;
import id.mentas.engine.StageGroups;
import id.mentas.engine.decision.DecisionContract;
import id.mentas.engine.form.TaskForm;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Persons;
import id.mentas.region.Regions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of outcome: what it shows, what handing it in does. */
@Configuration(proxyBeanMethods = false)
class OutcomeForms {

    @Bean
    DecisionContract graduationContract() {
        return OutcomeService.CONTRACT;
    }

    /** Whose tasks this stage has. */
    @Bean
    StageGroups outcomeGroups() {
        return StageGroups.of("outcome", "dinsos-prov", "dinsos-kab");
    }

    private static final Map<String, String> BUSINESS_BEFORE =
            Map.of("BERHENTI", "Berhenti", "JALAN", "Berjalan", "BELUM", "Belum ada");

    private final Cases cases;
    private final Persons persons;
    private final Regions regions;
    private final Catalogue catalogue;

    OutcomeForms(Cases cases, Persons persons, Regions regions, Catalogue catalogue) {
        this.cases = cases;
        this.persons = persons;
        this.regions = regions;
        this.catalogue = catalogue;
    }

    @Bean
    TaskForm<CloseCase> closeCase(OutcomeService service) {
        return TaskForm.of(CloseCase.class, context -> facts(service.now(context.caseNumber())), (context, form) -> {
            service.close(context.caseNumber(), form, context.person());
            return Map.of();
        });
    }

    private Map<String, ?> facts(Measurement m) {
        GrantCase c = cases.get(m.caseNumber());
        Measurement.Proposal proposal = m.proposed();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("caseNumber", c.caseNumber());
        facts.put("name", persons.of(c.caseNumber()).name());
        facts.put("village", regions.fullName(c.village()));
        facts.put("business", catalogue.businessName(c.businessType()));
        facts.put("desilBefore", m.desilBefore());
        facts.put("desilNow", OutcomeWords.desilNow(m));
        facts.put("incomeBefore", OutcomeWords.money(m.incomeBefore()));
        facts.put("incomeNow", OutcomeWords.money(m.incomeNow()));
        facts.put("businessBefore", BUSINESS_BEFORE.getOrDefault(c.businessStatus(), c.businessStatus()));
        facts.put("businessNow", OutcomeWords.business(m.businessState()));
        facts.put("proposed", proposal.result().label());
        facts.put("proposedReason", proposal.reason());
        return facts;
    }
}
