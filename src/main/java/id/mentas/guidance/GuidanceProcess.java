package id.mentas.guidance;

import id.mentas.engine.Words;
import org.springframework.stereotype.Component;

/** OUT: the words of a session to the cases that were invited. */
@Component
class GuidanceProcess {

    static final String ATTENDED = "guidance.attended";
    static final String MISSED_TWICE = "guidance.missedTwice";

    static final String STAGE_RESULT = "stageResult";
    static final String GUIDED = "GUIDED";

    static final String SESSION_AT = "sessionAt";

    private final Words words;

    GuidanceProcess(Words words) {
        this.words = words;
    }

    void attended(String caseNumber, String session) {
        words.say(caseNumber, ATTENDED, session + "/attended/" + caseNumber);
    }

    void missedTwice(String caseNumber, String session) {
        words.say(caseNumber, MISSED_TWICE, session + "/missed/" + caseNumber);
    }
}
