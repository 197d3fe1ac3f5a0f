/**
 * Models, decisions and forms: shipped at the start, judged before anything is deployed, bounded while they run.
 */
@NullMarked
package id.mentas.engine.model;

import org.jspecify.annotations.NullMarked;
