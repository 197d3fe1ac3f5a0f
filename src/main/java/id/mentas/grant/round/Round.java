package id.mentas.grant.round;

import id.mentas.common.Money;
import java.time.LocalDate;

/**
 * One budget round of a year: `UEP-2026-1`.
 *
 * @param budgetSource `APBD` or `APBD-P`
 * @param ceiling most that one package may cost
 * @param referenceDay ages and the age of data are judged on it, never on today
 * @param objectionDays working days of the objection window
 * @param signatory user id of the person who signs the decree
 * @param signing how decrees are numbered and what papers say of the signatory
 */
public record Round(
        String code,
        String scheme,
        int year,
        int number,
        String budgetSource,
        Money budget,
        Money ceiling,
        LocalDate referenceDay,
        int objectionDays,
        String signatory,
        SigningTerms signing,
        boolean open) {

    /** A round that is numbered and signed as the office's settings say. */
    public Round(
            String code,
            String scheme,
            int year,
            int number,
            String budgetSource,
            Money budget,
            Money ceiling,
            LocalDate referenceDay,
            int objectionDays,
            String signatory,
            boolean open) {
        this(
                code,
                scheme,
                year,
                number,
                budgetSource,
                budget,
                ceiling,
                referenceDay,
                objectionDays,
                signatory,
                SigningTerms.USUAL,
                open);
    }
}
