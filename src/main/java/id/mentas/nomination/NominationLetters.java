package id.mentas.nomination;

import id.mentas.grant.Stage;
import id.mentas.letters.CommonLetters;
import id.mentas.letters.LetterTemplate;
import id.mentas.letters.LetterTemplates;
import id.mentas.letters.Letters;
import id.mentas.letters.Refusals;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Writes the letters of this stage to the nominated person. */
@Component
class NominationLetters {

    /** The person does not want to go on. */
    static final LetterTemplate UNWILLING = new LetterTemplate(
            "nomination", "unwilling", "Pernyataan tidak bersedia", Map.of(), Map.of("reason", String.class));

    private final Letters letters;
    private final Refusals refusals;

    NominationLetters(Letters letters, Refusals refusals) {
        this.letters = letters;
        this.refusals = refusals;
    }

    @Bean
    static LetterTemplates lettersOfNomination() {
        return LetterTemplates.of(UNWILLING);
    }

    /** Why the nomination was refused and how to object: a PDF and the letter that goes with it. */
    void refusal(String caseNumber, List<String> reasons) {
        refusals.tell(
                caseNumber,
                Stage.NOMINATION,
                "pemeriksaan usulan",
                reasons,
                CommonLetters.REFUSAL,
                "nomination-refusal/" + caseNumber);
    }

    /** Confirms that the person does not want to go on. */
    void unwilling(String caseNumber, String reason) {
        letters.toPerson(caseNumber, UNWILLING, Map.of("reason", reason), "nomination-unwilling/" + caseNumber);
    }
}
