/**
 * Nomination files on their way to cases (process nomination-import): taken at the door, read in parts, judged,
 * started, answered and corrected. Written so that other lists may use the same reading, progress, answer sheet and
 * correction.
 */
@NullMarked
package id.mentas.nomination.intake;

import org.jspecify.annotations.NullMarked;
