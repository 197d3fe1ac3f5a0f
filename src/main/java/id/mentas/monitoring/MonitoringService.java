package id.mentas.monitoring;

import id.mentas.calendar.WorkingDays;
import id.mentas.common.OddValues;
import id.mentas.common.Refused;
import id.mentas.documents.CommonKinds;
import id.mentas.documents.Documents;
import id.mentas.documents.Owner;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.CaseFacts.Livelihood;
import id.mentas.grant.Cases;
import id.mentas.grant.Journal;
import id.mentas.grant.Stage;
import id.mentas.grant.Whereabouts;
import id.mentas.region.Locations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done while a business is watched. */
@Service
@Transactional
class MonitoringService {

    private final Visits visits;
    private final Cases cases;
    private final CaseFacts facts;
    private final Journal journal;
    private final WorkingDays workingDays;
    private final VisitTables rules;
    private final Documents documents;
    private final VisitReports reports;
    private final Locations locations;
    private final UnusualFigures figures;
    private final Whereabouts whereabouts;
    private final Clock clock;

    MonitoringService(
            Visits visits,
            Cases cases,
            CaseFacts facts,
            Journal journal,
            WorkingDays workingDays,
            VisitTables rules,
            Documents documents,
            VisitReports reports,
            Locations locations,
            UnusualFigures figures,
            Whereabouts whereabouts,
            Clock clock) {
        this.visits = visits;
        this.cases = cases;
        this.facts = facts;
        this.journal = journal;
        this.workingDays = workingDays;
        this.rules = rules;
        this.documents = documents;
        this.reports = reports;
        this.locations = locations;
        this.figures = figures;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    /** Enters the stage and plans the visits, counted from the handover. */
    void plan(String caseNumber) {
        cases.enter(caseNumber, Stage.MONITORING);
        VisitTables.Plan rule = rules.plan(cases.get(caseNumber));
        VisitPlan made = VisitPlan.of(
                caseNumber,
                handedOverOn(caseNumber),
                rule.risk(),
                rule.reason(),
                rule.table(),
                VisitPlan.months(rule.months()),
                day -> workingDays.after(day.minusDays(1), 1));
        visits.plan(made);
        say(
                caseNumber,
                "Kunjungan direncanakan pada bulan ke-" + rule.months().replace(",", ", ") + " setelah serah terima: "
                        + made.reason() + ".");
    }

    /** Opens the visit to make next and notes the ones that it makes needless; empty when none is left. */
    Optional<Visit> chooseNext(String caseNumber) {
        VisitPlan plan = visits.of(caseNumber);
        Optional<Visit> next = plan.next(today());
        next.ifPresent(visit -> {
            plan.passedOver(visit).forEach(this::skip);
            visits.save(visit.open());
        });
        return next;
    }

    /** Takes what a visit found. @throws Refused when it does not fit together */
    void record(String caseNumber, VisitBusiness form, String visitor) {
        VisitPlan plan = visits.of(caseNumber);
        Visit visit = plan.current();
        VisitRules.check(form);
        checkNeeds(form.needs().stream().map(VisitBusiness.SeenNeed::need).toList());
        Optional<String> unusual = askAboutOddValues(caseNumber, form);
        documents.check("photo", CommonKinds.PHOTO, form.photo());
        UUID photo = documents
                .store(
                        CommonKinds.PHOTO,
                        "Foto usaha bulan ke-" + visit.month(),
                        Owner.ofCase(caseNumber),
                        form.photo(),
                        "visit-photo/" + caseNumber + "/" + visit.number())
                .id();
        Finding finding = Finding.of(visit, form, visitor, photo, unusual.orElse(null));
        visits.found(finding);
        whereabouts.found(caseNumber, form.coordinates(), form.visitedOn());
        visits.save(visit.done());
        form.needs().forEach(seen -> facts.need(caseNumber, seen.need(), Stage.MONITORING));
        facts.livelihood(caseNumber, livelihood(visit, finding));
        say(
                caseNumber,
                "Kunjungan bulan ke-" + visit.month() + ": usaha "
                        + finding.businessState().label().toLowerCase(java.util.Locale.ROOT) + ".");
    }

    /** @return why what is unusual is right all the same, where something is */
    private Optional<String> askAboutOddValues(String caseNumber, VisitBusiness form) {
        locations.outsideProvince("coordinates", form.coordinates()).ifPresent(outside -> {
            throw new Refused(List.of(outside));
        });
        OddValues odd = new OddValues();
        locations.ask("coordinates", form.coordinates(), cases.get(caseNumber).kabupaten(), odd);
        figures.ask(form, visits.findings(caseNumber).stream().findFirst().orElse(null), odd);
        Optional<String> mark = odd.settle(form.explanation());
        mark.ifPresent(said -> say(caseNumber, said));
        return mark;
    }

    /** Lets the table say how the business fares and what comes next, and issues the visit's report. */
    Finding.Verdict judge(String caseNumber) {
        List<Finding> findings = visits.findings(caseNumber);
        Finding latest = findings.get(0);
        Finding.Verdict verdict = rules.judge(latest, findings.size() > 1 ? health(findings.get(1)) : "NONE");
        visits.judged(latest, verdict);
        reports.issue(visits.of(caseNumber).current(), latest, verdict);
        say(caseNumber, "Kesehatan usaha dinilai " + verdict.health().inSentence() + ": " + verdict.reason() + ".");
        return verdict;
    }

    /** Takes what was done about an obstacle. */
    void resolve(String caseNumber, ResolveObstacle form, String person) {
        Visit visit = visits.of(caseNumber).current();
        checkNeeds(form.needs());
        visits.acted(caseNumber, visit.number(), form, person);
        form.needs().forEach(need -> facts.need(caseNumber, need, Stage.MONITORING));
        say(caseNumber, "Kendala didampingi; hasilnya " + form.result().label() + ".");
    }

    /** Takes the kabupaten's decision on a business that failed twice or was sold. */
    void review(String caseNumber, ReviewCase form, String person) {
        Visit visit = visits.of(caseNumber).current();
        visits.reviewed(caseNumber, visit.number(), form, person, today());
        say(caseNumber, "Kasus ditinjau kabupaten: " + form.decision().label() + ".");
    }

    /** Ends the stage: visits that are left are not made. */
    void close(String caseNumber, boolean failed) {
        visits.of(caseNumber).visits().stream().filter(Visit::isPlanned).forEach(this::skip);
        say(caseNumber, failed ? "Pemantauan ditutup: usaha gagal." : "Pemantauan selesai.");
    }

    private void skip(Visit visit) {
        visits.save(visit.skip());
        say(visit.caseNumber(), "Kunjungan bulan ke-" + visit.month() + " dilewati.");
    }

    /** The handover's day; where its record is not known, the day on which guidance began, which follows it at once. */
    private LocalDate handedOverOn(String caseNumber) {
        return facts.reference(caseNumber, CaseFacts.Paper.HANDOVER)
                .map(CaseFacts.Reference::datedOn)
                .or(() -> Optional.ofNullable(cases.entered(caseNumber).get(Stage.GUIDANCE))
                        .map(at -> LocalDate.ofInstant(at, clock.getZone())))
                .orElseGet(this::today);
    }

    private void checkNeeds(Collection<String> needs) {
        if (!facts.needTypes().keySet().containsAll(needs)) {
            throw new Refused("needs", "Kebutuhan: pilih dari daftar yang ada.");
        }
    }

    private void say(String caseNumber, String sentence) {
        journal.note(caseNumber, Stage.MONITORING, sentence);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Livelihood livelihood(Visit visit, Finding f) {
        return new Livelihood(
                visit.moment(),
                f.visitedOn(),
                f.businessState().name(),
                f.income(),
                f.turnover(),
                f.profit(),
                f.workers());
    }

    private static String health(Finding finding) {
        return finding.verdict() == null ? "NONE" : finding.verdict().health().name();
    }
}
