/**
 * Who may come in: passwords checked and set, how often somebody may try, and what is noted of it.
 *
 * <p>Every door checks passwords here, the engine's own doors too ({@link id.mentas.people.access.EngineIdentity}). After wrong
 * ones an address, and an account from an address, wait for a while and never for good ({@link id.mentas.people.access.Throttle});
 * nobody else waits with them. The costly hash runs outside every database connection, few at a time
 * ({@link id.mentas.people.access.HashingTurns}). Which passwords are taken is said once ({@link id.mentas.people.access.PasswordRules});
 * the words that are guessed first are data (`passwords/guessed-words.txt`).
 * Sessions are in the database, written when something in them changes and not at each request
 * ({@link id.mentas.people.access.SparingSession}).
 */
@NullMarked
package id.mentas.people.access;

import org.jspecify.annotations.NullMarked;
