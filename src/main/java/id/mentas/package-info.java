/** Mentas: the programme from nomination to outcome, one room a stage. */
@NullMarked
package id.mentas;

import org.jspecify.annotations.NullMarked;
