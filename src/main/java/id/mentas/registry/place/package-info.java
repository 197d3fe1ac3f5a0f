/**
 * Places by the numbers and names under which files have them: gazetteer, villages, schemes of numbers.
 */
@NullMarked
package id.mentas.registry.place;

import org.jspecify.annotations.NullMarked;
