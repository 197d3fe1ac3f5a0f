/**
 * The recipient's page: a nominated person reads, without signing in, where the own case stands, what was decided, why, and until when
 * one may object.
 *
 * <p>The code on the person's letters leads to {@code /penerima/{code}}. The page reads views that the rooms below
 * show it, changes nothing, and shows no name, number or address of anybody: who finds a letter learns nothing about its owner that the letter does not say.
 */
@NullMarked
package id.mentas.recipient;

import org.jspecify.annotations.NullMarked;
