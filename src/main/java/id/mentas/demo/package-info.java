/** What only the demo has: a database of its own, invented people, sample cases, a clock that can be moved. */
@NullMarked
package id.mentas.demo;

import org.jspecify.annotations.NullMarked;
