/**
 * Objections against a provisional list: received, decided, with their effect on places.
 */
@NullMarked
package id.mentas.approval.objection;

import org.jspecify.annotations.NullMarked;
