/** The words that every room knows: the case, its round, its person, its place, its goods, and what others must know of it. */
@NullMarked
package id.mentas.grant;

import org.jspecify.annotations.NullMarked;
