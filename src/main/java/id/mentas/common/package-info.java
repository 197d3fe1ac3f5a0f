/**
 * Words that every room knows: money, a refusal, a fault of a field, a label, bounds of a date or number, who acts,
 * a file that was uploaded.
 */
@NullMarked
package id.mentas.common;

import org.jspecify.annotations.NullMarked;
