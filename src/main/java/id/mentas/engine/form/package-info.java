/**
 * The one door by which what a person typed comes in, from Tasklist and REST, from task forms and start forms:
 * reading, binding and checking it, and the facts that a form shows. Here too: drafts, files sent ahead, and start
 * forms that are sent twice.
 */
@NullMarked
package id.mentas.engine.form;

import org.jspecify.annotations.NullMarked;
