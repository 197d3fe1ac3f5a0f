/**
 * Signing in and out, for pages, Tasklist and REST alike; what is refused before anybody is known.
 */
@NullMarked
package id.mentas.people.signin;

import org.jspecify.annotations.NullMarked;
