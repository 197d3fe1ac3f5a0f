/**
 * Handover: the goods come to the recipient's home.
 *
 * <p>Who acts: tksk of the kecamatan; dinsos-kab where nobody is ever at home. Model: {@code handover}. Forms: {@code hand-over-goods},
 * {@code decide-absence}. Decisions: none.
 *
 * <p>A case enters when its package is whole. It leaves HANDED_OVER, or REFUSED, MOVED, DIED, and then the map lets go what it holds.
 */
@NullMarked
package id.mentas.handover;

import org.jspecify.annotations.NullMarked;
