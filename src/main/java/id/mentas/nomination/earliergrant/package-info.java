/**
 * Grants from before or beside this system: lists of them, read and kept, for the rule of no second grant.
 */
@NullMarked
package id.mentas.nomination.earliergrant;

import org.jspecify.annotations.NullMarked;
