package id.mentas.grant;

/** Implemented by every room that holds something for a case; called when the case leaves before its time. */
public interface CaseRelease {

    /**
     * Lets go what the room holds for the case: a place, a package, draft records. Nothing held, nothing done; a second call
     * changes nothing. Runs in the transaction that releases, before the case is ended.
     *
     * @param outcome why the case leaves
     */
    void release(String caseNumber, Outcome outcome);
}
