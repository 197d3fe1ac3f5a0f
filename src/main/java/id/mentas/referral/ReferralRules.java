package id.mentas.referral;

import id.mentas.common.FieldError;
import id.mentas.common.Refused;
import java.util.ArrayList;
import java.util.List;

/** What must fit together in an agency's report. */
final class ReferralRules {

    private ReferralRules() {}

    /** @throws Refused with everything that does not fit */
    static void check(ReportService form) {
        List<FieldError> errors = new ArrayList<>();
        if (form.given()) {
            if (form.service() == null) {
                errors.add(new FieldError("service", "Yang diberikan: tulis apa yang diberikan."));
            }
            if (form.givenOn() == null) {
                errors.add(new FieldError("givenOn", "Tanggal diberikan: isi tanggalnya."));
            }
        } else if (form.reason() == null) {
            errors.add(new FieldError("reason", "Sebab tidak diberikan: tulis sebabnya."));
        }
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }
}
