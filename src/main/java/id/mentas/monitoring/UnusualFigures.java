package id.mentas.monitoring;

import id.mentas.common.OddValues;
import id.mentas.documents.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks about figures of a visit that may be true, but hardly ever are. */
@Component
class UnusualFigures {

    private final MonitoringSettings settings;

    UnusualFigures(MonitoringSettings settings) {
        this.settings = settings;
    }

    /** @param before what the visit before found, null at the first */
    void ask(VisitBusiness form, @Nullable Finding before, OddValues odd) {
        if (form.income() > settings.oddIncome()) {
            odd.ask("income", "Penghasilan keluarga sebulan " + Formats.rupiah(form.income()));
        }
        if (before != null && isJump(before.income(), form.income())) {
            odd.ask(
                    "income",
                    "Penghasilan keluarga berubah dari " + Formats.rupiah(before.income()) + " menjadi "
                            + Formats.rupiah(form.income()));
        }
        if (form.businessState() == BusinessState.RUNNING) {
            askAboutRunning(form, odd);
        }
    }

    private void askAboutRunning(VisitBusiness form, OddValues odd) {
        long turnover = form.turnover() == null ? 0 : form.turnover();
        if (turnover == 0) {
            odd.ask("turnover", "Usaha berjalan tetapi omzetnya nol");
        }
        if (turnover > settings.oddTurnover()) {
            odd.ask("turnover", "Omzet sebulan " + Formats.rupiah(turnover));
        }
        if (Math.abs(form.signedProfit()) > settings.oddProfit()) {
            odd.ask("profit", "Untung atau rugi sebulan " + Formats.rupiah(Math.abs(form.signedProfit())));
        }
        if (form.signedProfit() > 0 && form.signedProfit() == turnover) {
            odd.ask("profit", "Untung sama besar dengan omzet, seolah tanpa biaya");
        }
        if (form.signedProfit() > form.income()) {
            odd.ask("income", "Penghasilan keluarga lebih kecil daripada untung usahanya");
        }
    }

    private boolean isJump(long before, long now) {
        long less = Math.min(before, now);
        long more = Math.max(before, now);
        return less > 0 && more / less >= settings.jump();
    }
}
