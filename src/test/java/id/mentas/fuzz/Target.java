package id.mentas.fuzz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One address and how it may be called.
 *
 * @param path with its variables in braces: {@code /task/{id}}
 * @param parameters names of query and form parameters
 * @param file name of the part in which a file is sent
 * @param body what the body is read as
 */
record Target(String verb, String path, List<String> parameters, @Nullable String file, @Nullable Class<?> body) {

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
