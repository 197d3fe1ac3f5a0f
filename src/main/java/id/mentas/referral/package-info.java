/**
 * Referral: hands a person on to the agencies that can meet the needs seen so far.
 *
 * <ul>
 *   <li>Who: `tksk` asks for consent; the agency's group of the kabupaten (`disperindagkop`, `disnakertrans`, `pupr`) answers and
 *       reports; `dinsos-prov` helps where an agency is silent
 *   <li>Model: `referral.bpmn`; decision `referral-routing` (need → agency, service)
 *   <li>Forms: `ask-consent.form`, `answer-referral.form`, `report-service.form`
 *   <li>In: after monitoring
 *   <li>Out: `stageResult` `REFERRED`, whatever the agencies answered
 *   <li>Leaves for others: a referral letter for each agency that the person agreed to
 * </ul>
 */
@NullMarked
package id.mentas.referral;

import org.jspecify.annotations.NullMarked;
