/**
 * Where the office keeps the catalogue: pages, file, search.
 */
@NullMarked
package id.mentas.catalogue.edit;

import org.jspecify.annotations.NullMarked;
