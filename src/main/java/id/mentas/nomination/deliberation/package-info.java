/**
 * Village deliberations: the list for the meeting, and the answers of a whole village at once.
 */
@NullMarked
package id.mentas.nomination.deliberation;

import org.jspecify.annotations.NullMarked;
