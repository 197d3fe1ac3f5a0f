/**
 * Nomination: the first stage. A person comes in by a line of a file or typed by the social office of a kabupaten; data and
 * duplicates are checked, the office's table judges, doubtful ones are reviewed, and the village volunteer asks whether the
 * person wants to run a business.
 *
 * <p>A file of any size ({@link id.mentas.nomination.intake.NominationImports}) is kept in parts and goes through the steps of {@code
 * ImportWork} in pieces of a second: read into typed lines by COPY, compared by one statement for each question ({@code Comparisons},
 * {@code EarlierFiles}), judged once for each set of facts ({@code Judgements}), answered row by row ({@code ImportRows}), started
 * ({@code CaseStarts}; while people are at work it rests after each piece: {@code Courtesy}). What is personal and not a case's is
 * removed when the import ends; the file itself stays, and what became of its rows is counted for good ({@code ImportSummaries}).
 *
 * <p>Rows of a kabupaten that begins the round later are held back by the reader; a corrected file changes cases under review and
 * takes none to another kabupaten ({@code EarlierFiles}).
 *
 * <p>Beside it the refresh of the registry (classes {@code Refresh…}): a newer extract is compared with everybody who is known. It
 * notes newer desils, reports who died, moved, vanished or changed the family card, and, once {@code dinsos-kab} or {@code
 * dinsos-prov} has confirmed it, says {@code case.died} or {@code case.moved} to the case.
 *
 * <ul>
 *   <li>Who acts: {@code dinsos-kab} (nominates, uploads, reviews), {@code dinsos-prov} (uploads), {@code psm} of the kecamatan
 *       (asks for willingness, of one person or of a whole village).
 *   <li>Models: {@code nomination} (the stage), {@code nomination-import} (one uploaded file), {@code registry-refresh} (one newer
 *       extract), {@code village-deliberation} (one village asked at once: answers the task of each person as its own form would),
 *       start form of {@code lifecycle}.
 *   <li>Forms: {@code nominate-person}, {@code nomination-import}, {@code review-nomination}, {@code confirm-willingness},
 *       {@code village-deliberation}, {@code registry-refresh}, {@code confirm-refresh-events}. Page {@code /musyawarah}: the list of a
 *       village to print, and the deliberations held.
 *   <li>Pages: {@code /usulan} (files, their progress, verdicts and answers), {@code /usulan/kolom}, {@code
 *       /usulan/bantuan-terdahulu}, {@code /usulan/pemutakhiran}. An answer holds whole numbers of identity: only the sender's office
 *       fetches it, and is noted; so is who fetches the list of all earlier grants.
 *   <li>Facts of people are checked by one set of rules whether they come in a file or are typed ({@code registry.PersonRules}); names
 *       are folded by the office's table before they are compared (page {@code /usulan/ejaan}); columns that a sender need not have
 *       read are left out once chosen so. A case moves to another village of its kabupaten by {@code case-relocation}.
 *   <li>Decision: {@code nomination-eligibility}; every judgement is kept with the version of the table.
 *   <li>A case enters with its number, kecamatan and business type and leaves with {@code stageResult} ACCEPTED, REFUSED or
 *       UNWILLING.
 * </ul>
 */
@NullMarked
package id.mentas.nomination;

import org.jspecify.annotations.NullMarked;
