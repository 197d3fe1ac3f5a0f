/**
 * This process among those of one database: its name, its turn at the start, its jobs when it ends or was killed,
 * and the one clock that application and engine follow, with the watch over a clock that was set back.
 */
@NullMarked
package id.mentas.engine.node;

import org.jspecify.annotations.NullMarked;
