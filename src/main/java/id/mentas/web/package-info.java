/**
 * What every request passes, whoever sends it: limits of the line, text that can't be kept, what is said when something fails, and how the files of
 * the web applications reach a browser on a bad line.
 *
 * <p>{@link id.mentas.web.Fault} tells for every door what a failure is, with which status and in which sentence it is answered.
 * {@link id.mentas.web.FaultFilter} stands before all filters, {@link id.mentas.web.ErrorAnswers} behind everything that sends a bare status,
 * {@link id.mentas.web.ErrorValve} where Tomcat refuses before any of them.
 *
 * <p>A file whose content can't change under its address is kept by the browser for good; texts are sent packed.
 */
@NullMarked
package id.mentas.web;

import org.jspecify.annotations.NullMarked;
