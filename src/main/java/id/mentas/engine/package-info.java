/**
 * How the engine is set up: tenants, forms into records, deployment of models, guards, sight, history.
 *
 * <p>Models: {@code ModelGuard} looks at every deployment (safe, bounded, whole: {@code ModelRules}), {@code RunBounds} and {@code
 * BoundedCalendar} bound what only a running case shows, {@code TaskGroups} keeps tasks in their stage, {@code DecisionContract} says
 * what a stage asks a table and may hear, {@code CasesWithoutProcess} finds cases that nothing moves any more. Time: {@code
 * TimeZonePin}, {@code NotedTime}, {@code ClockWatch}.
 *
 * <p>What is typed into a form is kept as a {@link id.mentas.engine.form.Draft} until it is handed in, for its person alone.
 *
 * <p>The only package that may use the engine's own {@code impl} classes.
 */
@NullMarked
package id.mentas.engine;

import org.jspecify.annotations.NullMarked;
