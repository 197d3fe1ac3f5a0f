/**
 * The office's decision tables: asking them, what they must answer, and what is done where they are unclear.
 */
@NullMarked
package id.mentas.engine.decision;

import org.jspecify.annotations.NullMarked;
