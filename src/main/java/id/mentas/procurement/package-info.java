/**
 * Procurement: goods for those who were granted.
 *
 * <p>Who acts: ppk. Models: {@code procurement} (one case), {@code procurement-order} (one order for the packages of a decree). Forms:
 * {@code open-order}, {@code defer-packages}, {@code place-order}, {@code inspect-goods}, {@code chase-supplier}. Decisions: none.
 *
 * <p>A case enters when it is granted, and leaves READY when its package is whole. A case that leaves before the handover gives its goods
 * back to stock. What is waited for comes as the word {@code procurement.packageReady}.
 */
@NullMarked
package id.mentas.procurement;

import org.jspecify.annotations.NullMarked;
