package id.mentas.referral;

import id.mentas.common.Refused;
import id.mentas.engine.decision.DecisionContract;
import id.mentas.engine.decision.DecisionContract.Output;
import id.mentas.engine.decision.DecisionTables;
import id.mentas.engine.decision.UnclearDecision;
import id.mentas.engine.decision.UnclearDecisions;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.CaseNumber;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Journal;
import id.mentas.grant.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done while a case is handed on to agencies. */
@Service
@Transactional
class ReferralService {

    static final DecisionContract CONTRACT = DecisionContract.several(ReferralProcess.ROUTING)
            .reads("need", "MODAL")
            .reads("businessType", "WARUNG")
            .says("agency", new Output.OneOf(Set.of("disperindagkop", "disnakertrans", "pupr")))
            .says("service", new Output.Text());

    private final Referrals referrals;
    private final Cases cases;
    private final CaseFacts facts;
    private final Journal journal;
    private final DecisionTables tables;
    private final UnclearDecisions unclear;
    private final ReferralPost post;
    private final ReferralProcess process;
    private final Clock clock;

    ReferralService(
            Referrals referrals,
            Cases cases,
            CaseFacts facts,
            Journal journal,
            DecisionTables tables,
            UnclearDecisions unclear,
            ReferralPost post,
            ReferralProcess process,
            Clock clock) {
        this.referrals = referrals;
        this.cases = cases;
        this.facts = facts;
        this.journal = journal;
        this.tables = tables;
        this.unclear = unclear;
        this.post = post;
        this.process = process;
        this.clock = clock;
    }

    /** Enters the stage and lets the table name an agency and a service for each need. Answers how many agencies. */
    int route(String caseNumber) {
        cases.enter(caseNumber, Stage.REFERRAL);
        GrantCase c = cases.get(caseNumber);
        for (String need : facts.needs(caseNumber).keySet()) {
            try {
                var answer =
                        tables.ask(ReferralProcess.ROUTING, Map.of("need", need, "businessType", c.businessType()));
                for (Map<String, Object> row : answer.rows()) {
                    String agency = String.valueOf(row.get("agency"));
                    referrals.propose(caseNumber, agency, answer.table());
                    referrals.ask(caseNumber, agency, need, String.valueOf(row.get("service")));
                }
            } catch (UnclearDecision none) {
                String label = facts.needTypes().getOrDefault(need, need);
                say(caseNumber, "Kebutuhan \"" + label + "\" belum dirujuk: " + none.sentence() + ".");
                unclear.ask(
                        caseNumber,
                        ReferralProcess.ROUTING + "/" + need,
                        none.sentence(),
                        "Kebutuhan \"" + label + "\" belum dirujuk ke dinas mana pun; rujuk dengan surat bila perlu.");
            }
        }
        List<Referral> proposed = referrals.of(caseNumber);
        say(
                caseNumber,
                proposed.isEmpty()
                        ? "Tidak ada kebutuhan yang dirujuk."
                        : "Rujukan diusulkan ke: "
                                + String.join(
                                        "; ",
                                        proposed.stream()
                                                .map(Referral::agencyName)
                                                .toList())
                                + ".");
        return proposed.size();
    }

    /** Takes the person's answer. */
    void consent(String caseNumber, String agency, AskConsent form) {
        Referral referral = referrals.get(caseNumber, agency);
        referral.require(Referral.State.PROPOSED);
        if (!form.given() && form.note() == null) {
            throw new Refused("note", "Catatan: tulis sebabnya ia tidak setuju.");
        }
        referrals.consented(referral, form);
        say(
                caseNumber,
                (form.given() ? "Penerima setuju dirujuk ke " : "Penerima tidak setuju dirujuk ke ")
                        + referral.agencyName() + ".");
    }

    /** Sends the referral letter to the agency. */
    void send(String caseNumber, String agency) {
        Referral referral = referrals.get(caseNumber, agency);
        referral.require(Referral.State.CONSENTED);
        String number = post.send(referral, today());
        referrals.sent(referral, number, today());
        say(caseNumber, "Surat rujukan " + number + " dikirim ke " + referral.agencyName() + ".");
    }

    /** Takes the agency's answer. */
    void answer(String caseNumber, String agency, AnswerReferral form) {
        Referral referral = referrals.get(caseNumber, agency);
        referral.require(Referral.State.SENT);
        if (!form.accepted() && form.reason() == null) {
            throw new Refused("reason", "Alasan penolakan: wajib ditulis bila rujukan ditolak.");
        }
        referrals.answered(referral, form, today());
        say(
                caseNumber,
                form.accepted()
                        ? "Rujukan diterima " + referral.agencyName() + "."
                        : "Rujukan ditolak " + referral.agencyName() + ": " + form.reason());
    }

    /** Takes what the agency gave. */
    void report(String caseNumber, String agency, ReportService form) {
        Referral referral = referrals.get(caseNumber, agency);
        referral.require(Referral.State.ACCEPTED);
        ReferralRules.check(form);
        if (form.given()) {
            referrals.served(referral, form);
            say(caseNumber, "Layanan diberikan " + referral.agencyName() + ".");
        } else {
            referrals.notServed(referral, form);
            say(caseNumber, "Layanan tidak jadi diberikan " + referral.agencyName() + ": " + form.reason());
        }
    }

    /** Lets the province help with a task that an agency has left undone, and writes to it. */
    void escalate(String caseNumber, String agency, String processInstance, String task) {
        process.openTask(processInstance, task, agency).ifPresent(open -> {
            process.addGroup(open, ReferralPost.PROVINCE);
            post.escalate(caseNumber, CaseNumber.parse(caseNumber).kabupaten(), open);
            say(
                    caseNumber,
                    referrals.get(caseNumber, agency).agencyName()
                            + " belum menanggapi rujukan; diteruskan ke Dinas Sosial Provinsi.");
        });
    }

    void close(String caseNumber) {
        long served = referrals.of(caseNumber).stream()
                .filter(referral -> referral.state() == Referral.State.SERVED)
                .count();
        say(caseNumber, "Rujukan selesai: " + served + " layanan diberikan dinas lain.");
    }

    private void say(String caseNumber, String sentence) {
        journal.note(caseNumber, Stage.REFERRAL, sentence);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
