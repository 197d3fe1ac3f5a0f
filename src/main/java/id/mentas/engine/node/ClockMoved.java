package id.mentas.engine.node;

import java.time.Instant;

/**
 * The clock of the house was moved forward, by a demo or a test: what looks at the time only now and then may look at once.
 *
 * @param to what it says now
 */
public record ClockMoved(Instant to) {}
