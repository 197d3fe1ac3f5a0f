/**
 * Letters to people, groups and agencies: written into an outbox in the transaction that decides, sent by mail later where
 * there is an address and a mail server, kept and printable where not.
 *
 * <p>A room declares its letters by a bean of {@link id.mentas.letters.LetterTemplates} and calls {@link id.mentas.letters.Letters};
 * texts stand in {@code templates/<room>/letters}, those of {@link id.mentas.letters.CommonLetters} in {@code templates/letters/letters}.
 * A letter without a text, or with the word of another, keeps the application from starting. A row whose letter no room declares any more
 * is still shown and sent.
 *
 * <p>When somebody is reminded of a user task, and who is called where it stays undone, stands in one table for the tasks of all models,
 * {@code task-reminders} ({@code processes/lifecycle}): {@link id.mentas.letters.TaskReminders} looks every quarter of an hour, and
 * tells each once a task. A task without a usable row is reminded of when it falls due, and stands among the troubles.
 *
 * <p>The delegates {@code remind} and {@code escalate} serve timers in models: cases on older versions have them, and an analyst may draw
 * them. Input {@code task} names the open task's definition key, {@code letter} and {@code group} may name another template and another
 * group than usual. What such a timer does for a task, the table does not do as well ({@link id.mentas.letters.TimersProcess}).
 *
 * <p>Letters about tasks ({@link id.mentas.letters.LetterTemplate} says which) wait {@code mentas.letters.gather} and go in one mail with
 * all that wait for the same group or user. Each stays a letter of its own, with its state. Which went together is kept
 * ({@code envelope}) until they have gone: after a crash the same letters make the same mail again, with the same Message-ID.
 */
@NullMarked
package id.mentas.letters;

import org.jspecify.annotations.NullMarked;
