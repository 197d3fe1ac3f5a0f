package id.mentas.monitoring;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a visit found. Amounts in rupiah a month.
 *
 * @param profit negative for a loss
 * @param unusual what is out of the ordinary and why it is right all the same, null where nothing is
 * @param verdict null until the table business-health has been asked
 */
record Finding(
        String caseNumber,
        int number,
        LocalDate visitedOn,
        String visitor,
        BusinessState businessState,
        Goods goods,
        long turnover,
        long profit,
        int workers,
        long income,
        Obstacle obstacle,
        @Nullable String obstacleNote,
        @Nullable String note,
        String coordinates,
        UUID photo,
        @Nullable String unusual,
        @Nullable Verdict verdict) {

    /**
     * What the table business-health says.
     *
     * @param nextStep `NONE`, `RESOLVE` or `REVIEW`
     * @param decidedBy table and version
     */
    record Verdict(Health health, String nextStep, String reason, String decidedBy) {}

    static Finding of(Visit visit, VisitBusiness form, String visitor, UUID photo, @Nullable String unusual) {
        return new Finding(
                visit.caseNumber(),
                visit.number(),
                form.visitedOn(),
                visitor,
                form.businessState(),
                form.goods(),
                form.turnover() == null ? 0 : form.turnover(),
                form.signedProfit(),
                form.workers() == null ? 0 : form.workers(),
                form.income(),
                form.obstacle(),
                form.obstacleNote(),
                form.note(),
                form.coordinates(),
                photo,
                unusual,
                null);
    }
}
