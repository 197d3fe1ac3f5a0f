/**
 * Nomination: the first stage. A person comes in by a line of a file or typed by the social office of a kabupaten; data and
 * duplicates are checked, the office's table judges, doubtful ones are reviewed, and the village volunteer asks whether the
 * person wants to run a business.
 *
 * <ul>
 *   <li>Who acts: {@code dinsos-kab} (nominates, uploads, reviews), {@code dinsos-prov} (uploads), {@code psm} of the kecamatan
 *       (asks for willingness).
 *   <li>Models: {@code nomination} (the stage), {@code nomination-import} (one uploaded file), start form of {@code lifecycle}.
 *   <li>Forms: {@code nominate-person}, {@code nomination-import}, {@code review-nomination}, {@code confirm-willingness}.
 *   <li>Decision: {@code nomination-eligibility}; every judgement is kept with the version of the table.
 *   <li>A case enters with its number, kecamatan and business type and leaves with {@code stageResult} ACCEPTED, REFUSED or
 *       UNWILLING.
 * </ul>
 */
@NullMarked
package id.mentas.nomination;

import org.jspecify.annotations.NullMarked;
