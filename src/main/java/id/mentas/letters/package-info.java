/**
 * Letters to people, groups and agencies: written into an outbox in the transaction that decides, sent by mail later where
 * there is an address and a mail server, kept and printable where not.
 *
 * <p>Rooms call {@link id.mentas.letters.Letters}; texts stand in {@code templates/letters}. The delegates {@code remind} and
 * {@code escalate} serve the timers of every model: input {@code task} names the open task's definition key, {@code letter} and
 * {@code group} may name another template and another group than usual.
 *
 * <p>Tasks whose model has no timer for it are looked after by the office's table {@code task-reminders}
 * ({@code processes/lifecycle}): {@link id.mentas.letters.TaskReminders} reminds and lets others help, each once a task.
 *
 * <p>Letters about tasks ({@link id.mentas.letters.LetterTemplate} says which) wait {@code mentas.letters.gather} and go in one mail with
 * all that wait for the same group or user. Each stays a letter of its own, with its state. Which went together is kept
 * ({@code envelope}) until they have gone: after a crash the same letters make the same mail again, with the same Message-ID.
 */
@NullMarked
package id.mentas.letters;

import org.jspecify.annotations.NullMarked;
