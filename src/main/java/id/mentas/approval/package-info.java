/**
 * The third stage: who gets a place, explainable years later and never more than the quota.
 *
 * <p>A case enters as a candidate and waits for {@code approval.granted}, {@code approval.waitlisted}, {@code approval.refused} or
 * {@code approval.expired} (model {@code approval}). Round processes decide: {@code decree-round} (dinsos-kab opens and reviews, a
 * second person agrees to moves across the quota's line, the round's signatory signs), {@code objection} (dinsos-kab records and
 * decides, neither assessor nor verifier), {@code round-opening}, {@code quota-reallocation} and {@code round-closing} (dinsos-prov).
 * Leaves with {@code stageResult} GRANTED, REFUSED or WAITLIST_EXPIRED.
 *
 * <p>The quota is an invariant of the database (V96): whoever takes or frees a place holds its row of {@code round_quota}, and no
 * transaction ends in which taken places are not held, or somebody waits beside a free one. Pages: {@code /putaran}.
 *
 * <p>A signature gives the places; {@link id.mentas.approval.decree.DecreeWriter} then writes the decree, which the database lets nobody change
 * (V97.1). What changes afterwards {@link id.mentas.approval.decree.Amendments} collects until {@code decree-amendment} is signed. Several
 * decrees and amending decrees are signed at once with {@code sign-decrees}. Open pages without sign-in: {@code /sk/{code}} and
 * {@code /periksa}. Objections go to a list, or to one's own refusal until the day that the letter names.
 *
 * <p>{@link id.mentas.approval.round.Signers} knows who may sign: the round's signatory, and the substitute whom dinsos-prov named on the page
 * of the round for some days. Meanwhile tasks of signature lie with nobody until one of the two takes them.
 */
@NullMarked
package id.mentas.approval;

import org.jspecify.annotations.NullMarked;
