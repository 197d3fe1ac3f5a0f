/**
 * Outcome: compares how the family stands now with how it stood, and says how the case ended.
 *
 * <ul>
 *   <li>Who: `dinsos-prov`, only where the table says that a person must look
 *   <li>Model: `outcome.bpmn`; decision `graduation`
 *   <li>Forms: `close-case.form`
 *   <li>In: after referral
 *   <li>Out: `stageResult` `GRADUATED`, `IMPROVED`, `NEEDS_MORE` or `FAILED`
 *   <li>Leaves for others: the final letter; a desil reading `FOLLOW_UP` where one was typed
 * </ul>
 */
@NullMarked
package id.mentas.outcome;

import org.jspecify.annotations.NullMarked;
