package id.mentas.monitoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.catalogue.Catalogue;
import id.mentas.documents.Formats;
import id.mentas.engine.StageGroups;
import id.mentas.engine.decision.DecisionContract;
import id.mentas.engine.form.Choices;
import id.mentas.engine.form.FormContext;
import id.mentas.engine.form.TaskForm;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.OwedGoods;
import id.mentas.grant.PackageLines;
import id.mentas.grant.Persons;
import id.mentas.grant.Whereabouts;
import id.mentas.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of monitoring: what they show, what handing them in does. */
@Configuration(proxyBeanMethods = false)
class MonitoringForms {

    @Bean
    DecisionContract visitPlanContract() {
        return VisitTables.PLAN_CONTRACT;
    }

    @Bean
    DecisionContract businessHealthContract() {
        return VisitTables.HEALTH_CONTRACT;
    }

    /** Whose tasks this stage has. */
    @Bean
    StageGroups monitoringGroups() {
        return StageGroups.of("monitoring", "psm-${kecamatan}", "tksk-${kecamatan}", "dinsos-kab", "dinsos-prov");
    }

    private final Cases cases;
    private final Persons persons;
    private final Regions regions;
    private final Catalogue catalogue;
    private final Visits visits;
    private final Whereabouts whereabouts;
    private final Clock clock;

    MonitoringForms(
            Cases cases,
            Persons persons,
            Regions regions,
            Catalogue catalogue,
            Visits visits,
            Whereabouts whereabouts,
            Clock clock) {
        this.cases = cases;
        this.persons = persons;
        this.regions = regions;
        this.catalogue = catalogue;
        this.visits = visits;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    @Bean
    TaskForm<VisitBusiness> visitBusiness(
            MonitoringService service, CaseFacts caseFacts, PackageLines lines, OwedGoods owed, ObjectMapper json) {
        return TaskForm.of(
                VisitBusiness.class,
                context -> {
                    Map<String, Object> facts = base(context);
                    facts.put("address", persons.of(context.caseNumber()).home());
                    facts.putAll(whereabouts.shown(context.caseNumber()));
                    facts.put("goodsGiven", goodsGiven(lines, owed, context.caseNumber()));
                    facts.put("previous", previous(context.caseNumber()));
                    facts.put("needTypes", options(caseFacts.needTypes(), json));
                    facts.put("visitedOn", LocalDate.now(clock).toString());
                    return facts;
                },
                (context, form) -> {
                    service.record(context.caseNumber(), form, context.person());
                    return Map.of();
                });
    }

    @Bean
    TaskForm<ResolveObstacle> resolveObstacle(MonitoringService service) {
        return TaskForm.of(
                ResolveObstacle.class,
                context -> {
                    Map<String, Object> facts = withFinding(context);
                    int number = visits.of(context.caseNumber()).current().number();
                    facts.put("actedOn", LocalDate.now(clock).toString());
                    facts.put(
                            "instruction",
                            visits.reviewReason(context.caseNumber(), number).orElse("–"));
                    return facts;
                },
                (context, form) -> {
                    service.resolve(context.caseNumber(), form, context.person());
                    return Map.of();
                });
    }

    @Bean
    TaskForm<ReviewCase> reviewCase(MonitoringService service) {
        return TaskForm.of(
                ReviewCase.class,
                context -> {
                    Map<String, Object> facts = withFinding(context);
                    List<String> actions = visits.actions(context.caseNumber());
                    facts.put("actions", actions.isEmpty() ? "–" : String.join("; ", actions));
                    return facts;
                },
                (context, form) -> {
                    service.review(context.caseNumber(), form, context.person());
                    return Map.of(
                            MonitoringProcess.REVIEW_DECISION, form.decision().name());
                });
    }

    private Map<String, Object> base(FormContext context) {
        GrantCase c = cases.get(context.caseNumber());
        VisitPlan plan = visits.of(c.caseNumber());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("caseNumber", c.caseNumber());
        facts.put("name", persons.of(c.caseNumber()).name());
        facts.put("village", regions.fullName(c.village()));
        facts.put("business", catalogue.businessName(c.businessType()));
        facts.put("month", plan.current().month());
        facts.put("handedOverOn", Formats.date(plan.handedOverOn()));
        return facts;
    }

    private Map<String, Object> withFinding(FormContext context) {
        Map<String, Object> facts = base(context);
        Finding latest = visits.findings(context.caseNumber()).get(0);
        facts.put("visitedOn", Formats.date(latest.visitedOn()));
        facts.put("found", inWords(latest));
        facts.put("obstacleSeen", obstacle(latest));
        facts.put("health", colour(latest));
        return facts;
    }

    private String previous(String caseNumber) {
        return visits.findings(caseNumber).stream()
                .findFirst()
                .map(finding -> Formats.date(finding.visitedOn()) + ": " + colour(finding) + ". " + inWords(finding)
                        + " " + obstacle(finding)
                        + (finding.note() == null ? "" : " Catatan: " + finding.note()))
                .orElse("Belum pernah dikunjungi.");
    }

    private static String inWords(Finding finding) {
        String money = finding.businessState() == BusinessState.RUNNING
                ? "omzet " + Formats.rupiah(finding.turnover()) + ", " + (finding.profit() < 0 ? "rugi " : "laba ")
                        + Formats.rupiah(Math.abs(finding.profit())) + ", "
                : "";
        return "Usaha " + finding.businessState().label().toLowerCase(java.util.Locale.ROOT) + ", " + money
                + "barang bantuan: " + finding.goods().label().toLowerCase(java.util.Locale.ROOT) + ".";
    }

    private static String obstacle(Finding finding) {
        String note = finding.obstacleNote() == null ? "" : " (" + finding.obstacleNote() + ")";
        return "Kendala: " + finding.obstacle().label().toLowerCase(java.util.Locale.ROOT) + note + ".";
    }

    private static String colour(Finding finding) {
        return finding.verdict() == null
                ? "–"
                : finding.verdict().health().label() + ", " + finding.verdict().reason();
    }

    private static String goodsGiven(PackageLines lines, OwedGoods owed, String caseNumber) {
        String all = lines.of(caseNumber).stream()
                .map(line -> line.quantity() + " " + line.unit() + " " + line.name())
                .collect(Collectors.joining("; "));
        List<String> toCome = owed.owed(caseNumber);
        return toCome.isEmpty() ? all : all + " — masih terutang: " + String.join("; ", toCome);
    }

    private static String options(Map<String, String> names, ObjectMapper json) {
        try {
            return json.writeValueAsString(Choices.of(names));
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
