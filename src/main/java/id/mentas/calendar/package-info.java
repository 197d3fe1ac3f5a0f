/**
 * The calendar of the office: holidays, which working days leave out.
 *
 * <p>Fixed days come by themselves every year ({@code fixed_holiday}); movable ones are entered by {@code dinsos-prov} at
 * {@code /hari-libur}, which everybody may read. From October on, a letter and a line on the landing page remind of a next year
 * that has no movable day yet, and at any time of the running one. {@link id.mentas.calendar.WorkingDays} counts with the table.
 */
@NullMarked
package id.mentas.calendar;

import org.jspecify.annotations.NullMarked;
