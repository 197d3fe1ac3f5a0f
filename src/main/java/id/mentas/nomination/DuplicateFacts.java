package id.mentas.nomination;

/**
 * What other nominations and grants say of a person.
 *
 * @param alreadyNominated the NIK takes part in this round
 * @param yearsSinceGrant whole years since the last grant to NIK or KK, {@link #NEVER} when there was none
 * @param sameHousehold another person of the KK takes part in this round
 * @param possibleDuplicate someone of the same village and birth date with the same name takes part
 */
record DuplicateFacts(boolean alreadyNominated, int yearsSinceGrant, boolean sameHousehold, boolean possibleDuplicate) {

    static final int NEVER = 99;

    /** Seen beside earlier lines of the same file. */
    DuplicateFacts in(boolean householdInFile, boolean alikeInFile) {
        return new DuplicateFacts(
                alreadyNominated, yearsSinceGrant, sameHousehold || householdInFile, possibleDuplicate || alikeInFile);
    }
}
