/**
 * Goods and business types that the province grants, with their prices.
 */
@NullMarked
package id.mentas.catalogue;

import org.jspecify.annotations.NullMarked;
