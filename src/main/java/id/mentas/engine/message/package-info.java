/**
 * Messages to cases: a row written in the transaction that decides, and one job a message that delivers it.
 */
@NullMarked
package id.mentas.engine.message;

import org.jspecify.annotations.NullMarked;
