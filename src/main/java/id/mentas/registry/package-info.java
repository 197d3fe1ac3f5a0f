/**
 * The registry: numbers of identity with what they say about a person, and the reading of nomination files and of newer extracts
 * ({@link id.mentas.registry.ExtractReader}).
 *
 * <p>Knows nothing of cases and of the engine. A file goes in as bytes; out comes each line as a checked {@link
 * id.mentas.registry.NominationRow} or with all its faults. Names of columns are the office's data (table
 * {@code registry_column}).
 */
@NullMarked
package id.mentas.registry;

import org.jspecify.annotations.NullMarked;
