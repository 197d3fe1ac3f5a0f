/**
 * The first page after signing in: what waits, what comes, notices; and the search for tasks.
 */
@NullMarked
package id.mentas.people.landing;

import org.jspecify.annotations.NullMarked;
