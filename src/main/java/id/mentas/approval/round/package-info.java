/**
 * Rounds: opened, closed, their quota and its reallocation, who signs and who stands in.
 */
@NullMarked
package id.mentas.approval.round;

import org.jspecify.annotations.NullMarked;
