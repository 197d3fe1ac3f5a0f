/**
 * Handover: the goods come to the recipient's home.
 *
 * <p>Who acts: tksk of the kecamatan; dinsos-kab where nobody is ever at home. Models: {@code handover}; {@code handover-completion}, beside the
 * life of the case, while something is owed. Forms: {@code hand-over-goods}, {@code complete-handover}, {@code decide-absence}. Decisions: none.
 *
 * <p>A case enters when its package is whole. It leaves HANDED_OVER, or REFUSED, MOVED, DIED, and then the map lets go what it holds. A record is
 * issued of what was received only; what did not come, or came damaged, stays owed until a further record, or until it is given up.
 */
@NullMarked
package id.mentas.handover;

import org.jspecify.annotations.NullMarked;
