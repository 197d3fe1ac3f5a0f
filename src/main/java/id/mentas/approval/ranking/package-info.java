/**
 * One run of ranking, list and objection: candidates, their order, what moved, the report.
 */
@NullMarked
package id.mentas.approval.ranking;

import org.jspecify.annotations.NullMarked;
