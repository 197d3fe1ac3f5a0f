package id.mentas.letters;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What goes in one mail: a letter, or several to the same people. Once put together it stays so until it has gone.
 *
 * @param letters at least one
 */
record Envelope(UUID id, List<Letter> letters) {

    /** Stands for all where they are alike: addressee, attempts. */
    Letter first() {
        return letters.get(0);
    }

    boolean holdsOne() {
        return letters.size() == 1;
    }

    /** The same for the same letters, and of no other envelope. */
    String key() {
        return letters.stream().map(Letter::key).sorted().collect(Collectors.joining("\n"));
    }
}
