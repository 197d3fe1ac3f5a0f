package id.mentas.assessment;

import id.mentas.grant.GrantCase;
import id.mentas.grant.Stage;
import id.mentas.letters.CommonLetters;
import id.mentas.letters.Refusals;
import java.util.List;
import org.springframework.stereotype.Component;

/** What this stage writes to the person. */
@Component
class AssessmentLetters {

    private final Refusals refusals;

    AssessmentLetters(Refusals refusals) {
        this.refusals = refusals;
    }

    /** The case ends here: why, and how to object. */
    void refuse(GrantCase c, String reason) {
        refusals.tell(
                c.caseNumber(),
                Stage.ASSESSMENT,
                "asesmen rumah tangga",
                List.of(reason),
                CommonLetters.REFUSAL,
                "assessment/" + c.caseNumber() + "/refusal");
    }
}
