/**
 * Newer extracts of the registry (process registry-refresh): everybody who is known is compared with them, and what
 * would end a case is confirmed by a person.
 */
@NullMarked
package id.mentas.nomination.refresh;

import org.jspecify.annotations.NullMarked;
