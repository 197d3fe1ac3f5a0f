package id.mentas.approval.decree;

import org.jspecify.annotations.Nullable;

/**
 * A change of who is named by decrees, until an amending decree says so.
 *
 * @param namedBy number of the decree that names who leaves, null for who comes
 * @param reason why somebody leaves, in words
 */
record Change(long id, String caseNumber, Kind kind, @Nullable String namedBy, @Nullable String reason) {

    /** Who comes and who leaves. */
    enum Kind {
        ADDED,
        REMOVED
    }
}
