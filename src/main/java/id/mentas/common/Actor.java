package id.mentas.common;

import java.util.Optional;

/** Who acts in this thread: a signed-in person, or nobody when the system works by itself. */
public interface Actor {

    Optional<String> userId();
}
