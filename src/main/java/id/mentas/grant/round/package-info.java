/**
 * Rounds as every stage knows them: their key, when they start, how they are found.
 */
@NullMarked
package id.mentas.grant.round;

import org.jspecify.annotations.NullMarked;
