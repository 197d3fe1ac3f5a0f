package id.mentas.guidance;

import id.mentas.common.Refused;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.Journal;
import id.mentas.grant.Stage;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The guidance of one case. */
@Service
@Transactional
class GuidanceService {

    private final Cases cases;
    private final CaseFacts facts;
    private final Participants participants;
    private final Journal journal;
    private final Clock clock;

    GuidanceService(Cases cases, CaseFacts facts, Participants participants, Journal journal, Clock clock) {
        this.cases = cases;
        this.facts = facts;
        this.participants = participants;
        this.journal = journal;
        this.clock = clock;
    }

    /** The case waits for a session of its business type. */
    void await(String caseNumber) {
        cases.enter(caseNumber, Stage.GUIDANCE);
        participants.add(cases.get(caseNumber), LocalDate.now(clock));
    }

    /** Notes a need that was seen. @throws Refused when there is no such need */
    void need(String caseNumber, String need, String field) {
        if (!facts.needTypes().containsKey(need)) {
            throw new Refused(field, "Kebutuhan \"" + need + "\" tidak dikenal.");
        }
        facts.need(caseNumber, need, Stage.GUIDANCE);
    }

    /** @throws Refused when a need is unknown */
    void coachAtHome(String caseNumber, String officer, CoachAtHome form) {
        form.needs().forEach(need -> need(caseNumber, need, "needs"));
        participants.coached(caseNumber, form.coachedOn(), officer, form.topic(), form.note());
        journal.note(caseNumber, Stage.GUIDANCE, "Didampingi di rumah: " + form.topic());
    }
}
