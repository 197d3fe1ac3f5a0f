/**
 * How the engine is set up: tenants, forms into records, deployment of models, guards, sight, history.
 *
 * <p>The only package that may use the engine's own {@code impl} classes.
 */
@NullMarked
package id.mentas.engine;

import org.jspecify.annotations.NullMarked;
