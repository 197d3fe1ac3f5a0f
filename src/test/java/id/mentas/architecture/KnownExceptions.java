package id.mentas.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a wall still lets through: a line each. None may be added, and one that is mended must be taken out. */
public final class KnownExceptions {

    private final String name;
    private final SortedSet<String> lines;

    KnownExceptions(String name, Collection<String> lines) {
        this.name = name;
        this.lines = new TreeSet<>(lines);
    }

    /** The lines of a file; empty ones and those that begin with {@code #} say nothing. */
    public static KnownExceptions of(Path file) {
        return new KnownExceptions(file.toString(), lines(file));
    }

    static KnownExceptions none() {
        return new KnownExceptions("no file", List.of());
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a sentence for each violation that isn't known, and for each known one that isn't found any more. */
    List<String> compare(Collection<String> found, String mend) {
        List<String> wrong = new ArrayList<>();
        found.stream()
                .filter(one -> !lines.contains(one))
                .sorted()
                .distinct()
                .forEach(one -> wrong.add(one + ": " + mend));
        lines.stream()
                .filter(line -> !found.contains(line))
                .forEach(line -> wrong.add(line + ": is mended, so take this line out of " + name));
        return wrong;
    }
}
