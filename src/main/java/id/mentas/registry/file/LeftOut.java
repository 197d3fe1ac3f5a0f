package id.mentas.registry.file;

import java.util.Set;

/**
 * Columns of a nomination file that are not read.
 *
 * @param names as they are compared, `no_urut`
 * @param all whether every column that is not known is left out, since the sender says so
 */
record LeftOut(Set<String> names, boolean all) {

    static final LeftOut NONE = new LeftOut(Set.of(), false);

    boolean has(String name) {
        return names.contains(name) || all && !name.isEmpty();
    }
}
