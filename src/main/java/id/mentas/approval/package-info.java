/**
 * The third stage: who gets a place, explainable years later and never more than the quota.
 *
 * <p>A case enters as a candidate and waits for {@code approval.granted}, {@code approval.waitlisted}, {@code approval.refused} or
 * {@code approval.expired} (model {@code approval}). Round processes decide: {@code decree-round} (dinsos-kab opens and reviews, the
 * round's signatory signs), {@code objection} (dinsos-kab records and decides, neither assessor nor verifier), {@code round-opening}
 * and {@code round-closing} (dinsos-prov). Leaves with {@code stageResult} GRANTED, REFUSED or WAITLIST_EXPIRED. The quota is an
 * invariant of table {@code round_quota}: whoever takes or frees a place holds its row.
 */
@NullMarked
package id.mentas.approval;

import org.jspecify.annotations.NullMarked;
