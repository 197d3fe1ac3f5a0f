/**
 * Who may do what through the engine's own doors: REST paths, queries, filters, counts, task visibility, tenants,
 * passwords. What a security reviewer reads.
 */
@NullMarked
package id.mentas.engine.access;

import org.jspecify.annotations.NullMarked;
