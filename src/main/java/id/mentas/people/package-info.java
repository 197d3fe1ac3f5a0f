/**
 * Who works in the house: role groups, kecamatan groups, tenants, authorizations, ready task lists, the one sign-in and the
 * landing page.
 *
 * <p>Every room asks {@link id.mentas.people.directory.People} who is signed in and gets a {@link id.mentas.people.directory.SignedIn}; controllers
 * may simply take one as a parameter. Groups, tenants and authorizations are made at start in every profile, users only in
 * profile {@code demo}. Work in bulk asks {@link id.mentas.people.directory.Presence} whether somebody is at work and leaves room.
 *
 * <p>Passwords, waits after wrong ones and the security log are in {@link id.mentas.people.access}.
 */
@NullMarked
package id.mentas.people;

import org.jspecify.annotations.NullMarked;
