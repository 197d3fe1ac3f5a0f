package id.mentas.nomination;

import id.mentas.grant.Stage;
import id.mentas.letters.LetterTemplate;
import id.mentas.letters.Letters;
import id.mentas.letters.Refusals;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes the letters of this stage to the nominated person. */
@Component
class NominationLetters {

    private final Letters letters;
    private final Refusals refusals;

    NominationLetters(Letters letters, Refusals refusals) {
        this.letters = letters;
        this.refusals = refusals;
    }

    /** Why the nomination was refused and how to object: a PDF and the letter that goes with it. */
    void refusal(String caseNumber, List<String> reasons) {
        refusals.tell(
                caseNumber,
                Stage.NOMINATION,
                "pemeriksaan usulan",
                reasons,
                LetterTemplate.REFUSAL,
                "nomination-refusal/" + caseNumber);
    }

    /** Confirms that the person does not want to go on. */
    void unwilling(String caseNumber, String reason) {
        letters.toPerson(
                caseNumber, LetterTemplate.UNWILLING, Map.of("reason", reason), "nomination-unwilling/" + caseNumber);
    }
}
