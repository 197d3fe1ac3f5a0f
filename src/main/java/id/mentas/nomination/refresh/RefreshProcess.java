package id.mentas.nomination.refresh;

import id.mentas.engine.InHouse;
import id.mentas.engine.message.Words;
import id.mentas.grant.Outcome;
import id.mentas.people.directory.Role;
import id.mentas.people.directory.SignedIn;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a refresh of the registry asks of the engine, and the words by which cases end. */
@Component
class RefreshProcess {

    static final String REFRESH = "registry-refresh";

    /** Of the map of the whole life. */
    static final String RELOCATION = "case-relocation";

    static final String KABUPATEN = "kabupaten";
    static final String REFRESH_ID = "refreshId";
    static final String CONFIRMED_BY = "confirmedBy";
    static final String PARTS_LEFT = "partsLeft";
    static final String CASES_LEFT = "casesLeft";
    static final String UNDECIDED = "undecided";

    static final String DIED = "case.died";
    static final String MOVED = "case.moved";

    private final RuntimeService runtime;
    private final Words words;

    /** @param runtime lazy, because delegates of the engine reach this class */
    RefreshProcess(@Lazy RuntimeService runtime, Words words) {
        this.runtime = runtime;
        this.words = words;
    }

    void start(Refresh taken) {
        InHouse.run(() -> runtime.startProcessInstanceByKey(REFRESH, taken.key(), facts(taken)));
    }

    /** What the process of a refresh knows: whoever sent the extract confirms what it would end. */
    static Map<String, Object> facts(Refresh taken) {
        Role role = taken.area().equals(SignedIn.PROVINCE) ? Role.DINSOS_PROV : Role.DINSOS_KAB;
        return Map.of(KABUPATEN, taken.area(), REFRESH_ID, taken.id(), CONFIRMED_BY, role.group());
    }

    /** Gives the case another village of its kabupaten. */
    void moves(String caseNumber, String village) {
        Map<String, Object> facts = Map.of("caseNumber", caseNumber, "village", village);
        InHouse.run(() -> runtime.startProcessInstanceByKey(RELOCATION, caseNumber, facts));
    }

    /** Ends the case where it stands; said once, however many extracts tell it. */
    void ends(String caseNumber, Outcome outcome) {
        words.say(caseNumber, outcome == Outcome.DIED ? DIED : MOVED, "registry-refresh/" + caseNumber + "/" + outcome);
    }
}
