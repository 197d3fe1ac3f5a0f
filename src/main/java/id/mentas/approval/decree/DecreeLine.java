package id.mentas.approval.decree;

import org.jspecify.annotations.Nullable;

/**
 * Whom a decree names or removes.
 *
 * @param value of the package, in rupiah
 * @param reason why somebody is removed
 * @param namedBy number of the decree that named whom this one removes
 */
record DecreeLine(String caseNumber, Change.Kind kind, long value, @Nullable String reason, @Nullable String namedBy) {}
