/**
 * The words that every room knows: the case, its round, its person, its place, its goods, and what others must know of it.
 *
 * <p>Whether somebody had a grant too recently is asked of {@link id.mentas.grant.PriorGrants} alone; the years stand in the eligibility
 * table ({@link id.mentas.grant.PriorGrantRule}).
 */
@NullMarked
package id.mentas.grant;

import org.jspecify.annotations.NullMarked;
