/**
 * Guidance: recipients learn to run their business.
 *
 * <p>Who acts: dinsos-kab plans sessions and takes down who came; tksk of the kecamatan coaches at home who missed two. Models:
 * {@code guidance} (one case), {@code guidance-session} (one session of a kabupaten/kota and business type), {@code session-change} (called off or moved). Forms:
 * {@code open-session}, {@code plan-session}, {@code record-attendance}, {@code change-session}, {@code coach-at-home}. Decisions: none.
 * Page: {@code /bimbingan}, who waits.
 *
 * <p>A case enters with its goods in hand and waits for the word {@code guidance.attended} or {@code guidance.missedTwice}. Where no session is
 * in sight for twenty working days, one is opened for all who wait. It leaves GUIDED.
 */
@NullMarked
package id.mentas.guidance;

import org.jspecify.annotations.NullMarked;
