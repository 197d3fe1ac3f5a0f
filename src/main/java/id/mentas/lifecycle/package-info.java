/**
 * The map of the whole life: what ends a case, and what can happen to it at any time.
 *
 * <p>Model {@code lifecycle} calls the nine stages; {@code case-event} (start form {@code record-case-event}, dinsos-kab) says
 * {@code case.died}, {@code case.moved}, {@code case.withdrawn} or {@code case.duplicate} to a case. {@code case-relocation} (start form
 * {@code relocate-case}, dinsos-kab; or a refresh of the registry that somebody has confirmed) gives a case another village of its
 * kabupaten: open tasks go to the officers of the new kecamatan. A case enters when it is
 * nominated and leaves at one of the map's ends, each of which records its {@link id.mentas.grant.Outcome}. What a case still
 * holds is let go by every {@link id.mentas.grant.CaseRelease}.
 *
 * <p>{@code unclear-decision} (task {@code decide-without-table}, dinsos-kab) begins where a decision table gave no answer that a stage
 * could use.
 */
@NullMarked
package id.mentas.lifecycle;

import org.jspecify.annotations.NullMarked;
