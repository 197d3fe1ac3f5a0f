/**
 * Monitoring: is the business running, what stands in the way, who can help.
 *
 * <ul>
 *   <li>Who: `psm` visits, `tksk` resolves obstacles, `dinsos-kab` reviews what has failed twice or was sold
 *   <li>Model: `monitoring.bpmn`; decisions `monitoring-plan` (months of the visits), `business-health` (colour, next step)
 *   <li>Forms: `visit-business.html`, `resolve-obstacle.form`, `review-case.form`
 *   <li>In: after guidance. The visits are counted from the handover.
 *   <li>Out: `stageResult` `MONITORED` (to referral) or `FAILED`
 *   <li>Leaves for others: livelihood readings `VISIT_1` …, needs, photograph and visit report of each visit
 * </ul>
 */
@NullMarked
package id.mentas.monitoring;

import org.jspecify.annotations.NullMarked;
