/**
 * What every request passes, whoever sends it: limits of the line, text that can't be kept, what is said when something fails, and how the files of
 * the web applications reach a browser on a bad line.
 *
 * <p>{@link id.mentas.web.Fault} tells for every door what a failure is, with which status and in which sentence it is answered.
 * {@link id.mentas.web.FaultFilter} stands before all filters, {@link id.mentas.web.ErrorAnswers} behind everything that sends a bare status,
 * {@link id.mentas.web.ErrorValve} where Tomcat refuses before any of them.
 *
 * <p>What the pages of all rooms share lies in {@code templates/web}: {@code frame} has the head ({@code head}, or {@code inside} for pages with
 * tables) and the top with the name of the one who is signed in, {@code menu} the bar of pages that this person may open, {@code pager} the way
 * through long lists. Frame and menu know {@code me}, which the page's controller puts into its model. The styles of tables are
 * {@code static/web/tables.css}.
 *
 * <p>A file whose content can't change under its address is kept by the browser for good; texts are sent packed.
 */
@NullMarked
package id.mentas.web;

import org.jspecify.annotations.NullMarked;
