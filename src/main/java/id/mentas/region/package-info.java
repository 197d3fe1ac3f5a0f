/**
 * Regions of the province: codes, names, and where they lie.
 */
@NullMarked
package id.mentas.region;

import org.jspecify.annotations.NullMarked;
