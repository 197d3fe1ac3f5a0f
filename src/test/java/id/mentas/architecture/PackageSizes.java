package id.mentas.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** No package has more files than a reader can hold in mind. */
public final class PackageSizes {

    private final int most;
    private final Map<String, Integer> known = new HashMap<>();

    /** @param lines {@code package number}: packages that are too large still, with what they may not grow beyond */
    PackageSizes(int most, List<String> lines) {
        this.most = most;
        lines.forEach(line -> {
            String[] parts = line.split("\\s+");
            known.put(parts[0], Integer.valueOf(parts[1]));
        });
    }

    public static PackageSizes of(int most, Path known) {
        return new PackageSizes(most, KnownExceptions.lines(known));
    }

    public List<String> violations(Path sources) {
        Map<String, Integer> sizes = new TreeMap<>();
        SourceFolder.below(sources, ".java")
                .forEach(file -> sizes.merge(
                        sources.relativize(file.getParent()).toString().replace('/', '.'), 1, Integer::sum));
        List<String> wrong = new ArrayList<>();
        if (sizes.isEmpty()) {
            wrong.add("no source file was found in " + sources);
        }
        sizes.forEach((name, size) -> {
            if (size > Math.max(most, known.getOrDefault(name, most))) {
                wrong.add(name + ": has " + size + " files, more than " + Math.max(most, known.getOrDefault(name, most))
                        + "; divide it, or put what is new into a sub-package");
            }
        });
        known.keySet().stream()
                .filter(name -> sizes.getOrDefault(name, 0) <= most)
                .sorted()
                .forEach(name -> wrong.add(name + ": is small enough now, so take it out of the list"));
        return wrong;
    }
}
