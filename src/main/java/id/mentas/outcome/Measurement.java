package id.mentas.outcome;

import org.jspecify.annotations.Nullable;

/**
 * How a family stands at the end against how it stood.
 *
 * @param desilNow null where the registry has not been read again since the nomination
 * @param businessState `RUNNING`, `STOPPED`, `SOLD`, `MOVED`, or `NONE` where nobody has seen a business
 * @param incomeBefore rupiah a month at the assessment, null where unknown
 * @param incomeNow rupiah a month at the last visit, null where unknown
 * @param proposal null until the table graduation has been asked
 */
record Measurement(
        String caseNumber,
        int desilBefore,
        @Nullable Integer desilNow,
        String businessState,
        @Nullable Long incomeBefore,
        @Nullable Long incomeNow,
        @Nullable Proposal proposal) {

    private static final int FROM_NOTHING = 100;

    /**
     * What the table graduation says.
     *
     * @param lookNeeded whether a person must look before it counts
     * @param decidedBy table and version
     */
    record Proposal(Result result, boolean lookNeeded, String reason, String decidedBy) {}

    boolean desilMeasured() {
        return desilNow != null;
    }

    int newestDesil() {
        return desilNow == null ? desilBefore : desilNow;
    }

    int desilRise() {
        return newestDesil() - desilBefore;
    }

    /** By how many percent the income has risen; 0 where it is not known, 100 from nothing to something. */
    int incomeChange() {
        if (incomeBefore == null || incomeNow == null) {
            return 0;
        }
        if (incomeBefore == 0) {
            return incomeNow == 0 ? 0 : FROM_NOTHING;
        }
        return Math.toIntExact(Math.max(-100, Math.min(10_000, (incomeNow - incomeBefore) * 100 / incomeBefore)));
    }

    /** Whether both measured the same; what the table made of it does not count. */
    boolean saysTheSameAs(Measurement other) {
        return with(null).equals(other.with(null));
    }

    Measurement with(@Nullable Proposal other) {
        return new Measurement(caseNumber, desilBefore, desilNow, businessState, incomeBefore, incomeNow, other);
    }

    /** @throws IllegalStateException before the table has been asked */
    Proposal proposed() {
        if (proposal == null) {
            throw new IllegalStateException("Nothing proposed for " + caseNumber);
        }
        return proposal;
    }
}
