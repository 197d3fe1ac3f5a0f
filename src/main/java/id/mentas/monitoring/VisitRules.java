package id.mentas.monitoring;

import id.mentas.common.FieldError;
import id.mentas.common.Refused;
import java.util.ArrayList;
import java.util.List;

/** What must fit together in the report of a visit. */
final class VisitRules {

    private VisitRules() {}

    /** @throws Refused with everything that does not fit */
    static void check(VisitBusiness form) {
        List<FieldError> errors = new ArrayList<>();
        if (form.businessState() == BusinessState.RUNNING) {
            checkRunning(form, errors);
        }
        if (form.obstacle() != Obstacle.NONE && form.obstacleNote() == null) {
            errors.add(new FieldError("obstacleNote", "Penjelasan kendala: tulis singkat kendalanya."));
        }
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }

    private static void checkRunning(VisitBusiness form, List<FieldError> errors) {
        if (form.turnover() == null) {
            errors.add(new FieldError("turnover", "Omzet bulan ini: isi jumlahnya, karena usaha berjalan."));
        }
        if (form.monthResult() == null) {
            errors.add(new FieldError("monthResult", "Untung atau rugi: pilih salah satu, karena usaha berjalan."));
        } else if (form.monthResult() != MonthResult.EVEN && form.profit() == null) {
            errors.add(new FieldError("profit", "Besarnya untung atau rugi: isi jumlahnya."));
        }
        if (form.workers() == null) {
            errors.add(new FieldError("workers", "Jumlah pekerja: isi jumlahnya, termasuk pemilik."));
        }
        if (form.turnover() != null
                && form.monthResult() == MonthResult.PROFIT
                && form.profit() != null
                && form.profit() > form.turnover()) {
            errors.add(new FieldError("profit", "Besarnya untung atau rugi: untung tidak mungkin melebihi omzet."));
        }
    }
}
