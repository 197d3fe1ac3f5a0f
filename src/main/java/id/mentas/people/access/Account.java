package id.mentas.people.access;

import org.jspecify.annotations.Nullable;

/**
 * A user's password as it is kept.
 *
 * @param hash with the name of its algorithm before it; null where none was set
 * @param mustChange somebody else set it
 */
record Account(String id, @Nullable String hash, @Nullable String salt, boolean mustChange) {

    @Override
    public String toString() {
        return id;
    }
}
