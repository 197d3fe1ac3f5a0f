/**
 * What is true of a person, a name, a number or a date: lines of nomination files and extracts read, checked, and
 * answered with what is wrong and what to do.
 */
@NullMarked
package id.mentas.registry.check;

import org.jspecify.annotations.NullMarked;
