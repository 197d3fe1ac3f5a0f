package id.mentas.outcome;

import id.mentas.common.Refused;
import id.mentas.engine.decision.DecisionContract;
import id.mentas.engine.decision.DecisionContract.Output;
import id.mentas.engine.decision.DecisionTables;
import id.mentas.engine.decision.UnclearDecision;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.CaseFacts.Desil;
import id.mentas.grant.CaseFacts.Livelihood;
import id.mentas.grant.CaseFacts.Moment;
import id.mentas.grant.Cases;
import id.mentas.grant.Journal;
import id.mentas.grant.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done at the end of a case. */
@Service
@Transactional
class OutcomeService {

    static final DecisionContract CONTRACT = DecisionContract.one(OutcomeProcess.GRADUATION)
            .reads("businessState", "RUNNING")
            .reads("desilMeasured", true)
            .reads("desil", 1)
            .reads("desilRise", 0)
            .reads("incomeChange", 0)
            .says("result", new Output.OneOf(Set.of("GRADUATED", "IMPROVED", "NEEDS_MORE", "FAILED")))
            .says("lookNeeded", new Output.YesNo())
            .says("reason", new Output.Text());

    private static final String ASSESSMENT = "ASSESSMENT";

    private final Measurements measurements;
    private final Cases cases;
    private final CaseFacts facts;
    private final Journal journal;
    private final DecisionTables tables;
    private final FinalLetters letters;
    private final Clock clock;

    OutcomeService(
            Measurements measurements,
            Cases cases,
            CaseFacts facts,
            Journal journal,
            DecisionTables tables,
            FinalLetters letters,
            Clock clock) {
        this.measurements = measurements;
        this.cases = cases;
        this.facts = facts;
        this.journal = journal;
        this.tables = tables;
        this.letters = letters;
        this.clock = clock;
    }

    /** Enters the stage and compares now with then. */
    void measure(String caseNumber) {
        cases.enter(caseNumber, Stage.OUTCOME);
        Measurement measured = compare(caseNumber);
        measurements.measured(measured);
        say(
                caseNumber,
                "Hasil diukur: pendapatan " + (measured.incomeChange() >= 0 ? "naik " : "turun ")
                        + Math.abs(measured.incomeChange()) + " %, desil "
                        + (measured.desilMeasured()
                                ? measured.desilBefore() + " menjadi " + measured.newestDesil()
                                : measured.desilBefore() + " dan belum diukur lagi")
                        + ".");
    }

    /** Lets the table propose how the case ends. */
    Measurement.Proposal judge(String caseNumber) {
        Measurement.Proposal proposal = propose(measurements.of(caseNumber));
        measurements.proposed(caseNumber, proposal);
        say(caseNumber, "Hasil yang diusulkan: " + proposal.result().label() + ". " + proposal.reason() + ".");
        return proposal;
    }

    private Measurement.Proposal propose(Measurement m) {
        try {
            return asked(m);
        } catch (UnclearDecision unclear) {
            return new Measurement.Proposal(
                    Result.NEEDS_MORE, true, "Hasil belum dapat dinilai: " + unclear.sentence(), unclear.table());
        }
    }

    private Measurement.Proposal asked(Measurement m) {
        DecisionTables.Answer answer = tables.ask(
                OutcomeProcess.GRADUATION,
                Map.of(
                        "businessState", m.businessState(),
                        "desilMeasured", m.desilMeasured(),
                        "desil", m.newestDesil(),
                        "desilRise", m.desilRise(),
                        "incomeChange", m.incomeChange()));
        return new Measurement.Proposal(
                Result.valueOf(answer.text("result")),
                Boolean.TRUE.equals(answer.single().get("lookNeeded")),
                answer.text("reason"),
                answer.table());
    }

    /** What was measured, or what would be now where a newer reading has come since; nothing is written. */
    Measurement now(String caseNumber) {
        Measurement written = measurements.of(caseNumber);
        Measurement fresh = compare(caseNumber);
        return fresh.saysTheSameAs(written) ? written : fresh.with(propose(fresh));
    }

    /** Takes the province's decision; a newer desil that comes with it is kept and measured first. */
    void close(String caseNumber, CloseCase form, String person) {
        keepDesil(caseNumber, form);
        Result proposed = measureAgain(caseNumber).result();
        if (form.result() != proposed && form.reason() == null) {
            throw new Refused(
                    "reason",
                    "Alasan: wajib ditulis, karena hasil yang dipilih berbeda dari usulan tabel (" + proposed.label()
                            + ").");
        }
        measurements.decided(caseNumber, new Measurements.Decision(form.result(), form.reason()), person, today());
        say(caseNumber, "Hasil akhir ditetapkan: " + form.result().label() + ".");
    }

    /** Writes the final letter. Where nobody had to look the table's proposal counts. */
    Result announce(String caseNumber) {
        Measurement measured = measurements.of(caseNumber);
        Result result = measurements
                .decision(caseNumber)
                .map(Measurements.Decision::result)
                .orElseGet(() -> {
                    Result proposed = measured.proposed().result();
                    measurements.decided(caseNumber, new Measurements.Decision(proposed, null), null, today());
                    return proposed;
                });
        letters.send(measured, result, today());
        say(caseNumber, "Hasil akhir: " + result.label() + ". Surat hasil akhir diterbitkan.");
        return result;
    }

    /** What is proposed; measured and judged afresh where a newer reading has come. */
    private Measurement.Proposal measureAgain(String caseNumber) {
        Measurement written = measurements.of(caseNumber);
        Measurement fresh = compare(caseNumber);
        if (fresh.saysTheSameAs(written)) {
            return written.proposed();
        }
        measurements.measured(fresh);
        return judge(caseNumber);
    }

    private void keepDesil(String caseNumber, CloseCase form) {
        if (form.desil() == null && form.desilSource() == null && form.desilDate() == null) {
            return;
        }
        if (form.desil() == null || form.desilSource() == null || form.desilDate() == null) {
            throw new Refused(
                    "desil", "Desil terbaru: isi desil, sumber dan tanggal datanya, atau kosongkan ketiganya.");
        }
        facts.desil(caseNumber, Moment.FOLLOW_UP, form.desil(), form.desilSource(), form.desilDate());
    }

    private Measurement compare(String caseNumber) {
        List<Desil> desils = facts.desils(caseNumber);
        List<Livelihood> livelihoods = facts.livelihoods(caseNumber);
        Optional<Livelihood> before =
                livelihoods.stream().filter(l -> l.moment().equals(ASSESSMENT)).findFirst();
        Optional<Livelihood> now =
                livelihoods.stream().filter(l -> !l.moment().equals(ASSESSMENT)).reduce((earlier, later) -> later);
        return new Measurement(
                caseNumber,
                cases.get(caseNumber).desil(),
                desils.stream()
                        .filter(reading -> reading.moment() == Moment.FOLLOW_UP)
                        .reduce(OutcomeService::newer)
                        .map(Desil::desil)
                        .orElse(null),
                now.map(Livelihood::businessState).orElse("NONE"),
                before.map(Livelihood::monthlyIncome).orElse(null),
                now.map(Livelihood::monthlyIncome).orElse(null),
                null);
    }

    /** The reading with the newer data; of two with the same date the one that was written later. */
    private static Desil newer(Desil earlier, Desil later) {
        return later.datedOn().isBefore(earlier.datedOn()) ? earlier : later;
    }

    private void say(String caseNumber, String sentence) {
        journal.note(caseNumber, Stage.OUTCOME, sentence);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
