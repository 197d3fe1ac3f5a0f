package id.mentas.assessment;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one visit found, and what was said of it.
 *
 * @param visit from 1; a visit that was sent back is followed by another
 * @param verification null until somebody has verified it
 */
record Assessment(
        String caseNumber,
        int visit,
        String assessor,
        LocalDate visitedOn,
        String businessType,
        String potential,
        @Nullable String formerBusiness,
        String businessStatus,
        @Nullable String stopReason,
        String skill,
        String place,
        String water,
        String power,
        long monthlyIncome,
        int workers,
        int householdSize,
        boolean disability,
        boolean womanHead,
        double latitude,
        double longitude,
        Set<String> needs,
        @Nullable String note,
        UUID photo,
        @Nullable String recommendation,
        @Nullable String advice,
        @Nullable Verification verification,
        @Nullable String verifier,
        @Nullable String verifierWords) {

    /** People of the household who don't earn. */
    int dependants() {
        return Math.max(0, householdSize - workers);
    }

    long incomePerHead() {
        return monthlyIncome / householdSize;
    }

    /** What the verifier of an earlier visit asked for; null where there is nothing. */
    @Nullable String noteOfVerifier() {
        return verification == Verification.SEND_BACK ? verifierWords : null;
    }
}
