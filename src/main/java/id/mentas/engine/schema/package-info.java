/** The database brought to the shape of this version before anything else uses it; rules in {@code docs/migrations.md}. */
@NullMarked
package id.mentas.engine.schema;

import org.jspecify.annotations.NullMarked;
