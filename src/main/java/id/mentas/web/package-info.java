/**
 * What all pages share: how the files of the web applications reach a browser on a bad line.
 *
 * <p>A file whose content can't change under its address is kept by the browser for good; texts are sent packed.
 */
@NullMarked
package id.mentas.web;

import org.jspecify.annotations.NullMarked;
