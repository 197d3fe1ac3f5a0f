package id.mentas.nomination;

/**
 * What other nominations and grants say of a person.
 *
 * @param alreadyNominated the NIK takes part in this round
 * @param yearsSinceGrant whole years since the last grant to NIK or KK, {@link #NEVER} when there was none
 * @param sameHousehold another person of the KK takes part in this round
 * @param possibleDuplicate someone of the same village and birth date with a name much alike takes part
 */
public record DuplicateFacts(
        boolean alreadyNominated, int yearsSinceGrant, boolean sameHousehold, boolean possibleDuplicate) {

    public static final int NEVER = 99;

    /** What is found of someone of whom nothing is found. */
    public static final DuplicateFacts NONE = new DuplicateFacts(false, NEVER, false, false);

    /** What was found of a person in two looks. */
    DuplicateFacts and(DuplicateFacts other) {
        return new DuplicateFacts(
                alreadyNominated || other.alreadyNominated,
                Math.min(yearsSinceGrant, other.yearsSinceGrant),
                sameHousehold || other.sameHousehold,
                possibleDuplicate || other.possibleDuplicate);
    }

    /** All of it in one number of ten bits. The comparisons of a file make the same number in SQL. */
    public int code() {
        return Math.min(yearsSinceGrant, NEVER) << 3
                | (possibleDuplicate ? 4 : 0)
                | (sameHousehold ? 2 : 0)
                | (alreadyNominated ? 1 : 0);
    }

    /** The facts of a number. */
    static DuplicateFacts ofCode(int code) {
        return new DuplicateFacts((code & 1) != 0, code >> 3, (code & 2) != 0, (code & 4) != 0);
    }
}
