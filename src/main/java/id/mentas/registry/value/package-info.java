/**
 * Single values and their faults: numbers of identity and of family cards, dates, names and how they are written
 * alike.
 */
@NullMarked
package id.mentas.registry.value;

import org.jspecify.annotations.NullMarked;
