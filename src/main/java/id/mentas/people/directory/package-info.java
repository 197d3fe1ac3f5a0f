/**
 * People, roles and groups: who works where, with which rights, and how the directory is filled at the start.
 */
@NullMarked
package id.mentas.people.directory;

import org.jspecify.annotations.NullMarked;
