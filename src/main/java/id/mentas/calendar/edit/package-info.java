/**
 * Where the office keeps its holidays: page, file, reminder of a year without any.
 */
@NullMarked
package id.mentas.calendar.edit;

import org.jspecify.annotations.NullMarked;
