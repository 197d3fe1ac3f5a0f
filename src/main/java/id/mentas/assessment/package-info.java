/**
 * The second stage: a home is visited, its wishes are priced, points are given by a table, and somebody else verifies it.
 *
 * <p>Enters from {@code nomination} with a case that was accepted and is willing. Acts: {@code tksk} of the kecamatan visits
 * ({@code visit-household}), {@code dinsos-kab} verifies ({@code verify-assessment}), never the person who visited. Model
 * {@code assessment}; decisions {@code assessment-score} (points by criterion) and {@code package-recommendation} (what the
 * verifier should look at). Leaves with {@code stageResult} ASSESSED or REFUSED; score, package lines, needs and livelihood go
 * to {@code grant}.
 *
 * <p>The catalogue of goods is kept here too: {@code /katalog}, changed by {@code dinsos-prov}, with ceiling prices by
 * kabupaten/kota and time and a CSV file in and out. A visit is priced by what was valid at its place on its day.
 */
@NullMarked
package id.mentas.assessment;

import org.jspecify.annotations.NullMarked;
