package id.mentas.procurement;

import org.jspecify.annotations.Nullable;

/**
 * What makes goods the same, whatever they cost.
 *
 * @param item code in the catalogue, null for goods outside it
 */
record Goods(@Nullable String item, String name, String specification, String unit) {}
