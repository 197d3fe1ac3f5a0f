package id.mentas.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The table of arrows between rooms and sub-rooms, lowest floor first: {@code room <- those it knows}, all of them on lines
 * above, so that no circle can be. An arrow upward that still stands is a line {@code ! room -> higher room, count}: count
 * of pairs of classes, which may only fall.
 */
public final class RoomArrows {

    /** One arrow and the pairs of classes it is made of. */
    private record Arrow(String from, String to) implements Comparable<Arrow> {
        @Override
        public int compareTo(Arrow other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return from + " -> " + to;
        }
    }

    private final String base;
    private final Map<String, Set<String>> allowed = new LinkedHashMap<>();
    private final Map<String, Integer> upward = new TreeMap<>();
    private final List<String> wrongLines = new ArrayList<>();

    RoomArrows(String base, List<String> lines) {
        this.base = base;
        lines.forEach(this::read);
    }

    /** @param base package that holds the rooms */
    public static RoomArrows of(String base, Path file) {
        return new RoomArrows(base, KnownExceptions.lines(file));
    }

    private void read(String line) {
        if (line.startsWith("!")) {
            String[] arrow = line.substring(1).split(",");
            upward.put(arrow[0].strip(), Integer.valueOf(arrow[1].strip()));
            return;
        }
        String[] sides = line.split("<-", 2);
        String room = sides[0].strip();
        Set<String> known = new TreeSet<>(List.of(sides[1].strip().split("\\s+")));
        known.remove("");
        known.stream()
                .filter(other -> !allowed.containsKey(other))
                .forEach(other -> wrongLines.add(room + " <- " + other + ": must stand on a line above " + room));
        allowed.put(room, known);
    }

    /** Returns what the classes do against the table, and what the table has that no class does. */
    public List<String> violations(JavaClasses classes) {
        SortedMap<Arrow, Set<String>> found = arrows(base, classes);
        List<String> wrong = new ArrayList<>(wrongLines);
        Set<String> rooms = rooms(base, classes);
        if (rooms.isEmpty()) {
            wrong.add("no class was looked at under " + base);
        }
        rooms.stream()
                .filter(room -> !allowed.containsKey(room))
                .forEach(room -> wrong.add(room + ": no line in the table of arrows"));
        allowed.keySet().stream()
                .filter(room -> !rooms.contains(room))
                .forEach(room -> wrong.add(room + ": stands in the table of arrows, but has no class"));
        found.forEach((arrow, pairs) -> judge(arrow, pairs, wrong));
        allowed.forEach((room, known) -> known.stream()
                .filter(other -> !found.containsKey(new Arrow(room, other)))
                .forEach(other -> wrong.add(room + " <- " + other + ": nobody needs this arrow, so take it out")));
        upward.keySet().stream()
                .filter(arrow ->
                        found.keySet().stream().noneMatch(one -> one.toString().equals(arrow)))
                .forEach(arrow -> wrong.add(arrow + ": is mended, so take this line out"));
        return wrong;
    }

    private void judge(Arrow arrow, Set<String> pairs, List<String> wrong) {
        if (allowed.getOrDefault(arrow.from(), Set.of()).contains(arrow.to())) {
            return;
        }
        Integer known = upward.get(arrow.toString());
        if (known == null) {
            wrong.add(arrow + ": not in the table of arrows: " + pairs);
        } else if (pairs.size() > known) {
            wrong.add(arrow + ": may only fall from " + known + ", is " + pairs.size() + ": " + pairs);
        } else if (pairs.size() < known) {
            wrong.add(arrow + ": fell to " + pairs.size() + ", so write that in place of " + known);
        }
    }

    private static SortedMap<Arrow, Set<String>> arrows(String base, JavaClasses classes) {
        SortedMap<Arrow, Set<String>> found = new TreeMap<>();
        classes.stream()
                .filter(within(base))
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .filter(dependency ->
                        within(base).test(dependency.getTargetClass().getBaseComponentType()))
                .forEach(dependency -> {
                    JavaClass from = dependency.getOriginClass();
                    JavaClass to = dependency.getTargetClass().getBaseComponentType();
                    if (!from.getPackageName().equals(to.getPackageName())) {
                        found.computeIfAbsent(new Arrow(room(base, from), room(base, to)), any -> new TreeSet<>())
                                .add(outermost(from) + " -> " + outermost(to));
                    }
                });
        return found;
    }

    private static Set<String> rooms(String base, JavaClasses classes) {
        Set<String> rooms = new TreeSet<>();
        classes.stream().filter(within(base)).forEach(one -> rooms.add(room(base, one)));
        return rooms;
    }

    private static DescribedPredicate<JavaClass> within(String base) {
        return JavaClass.Predicates.resideInAPackage(base + "..");
    }

    private static String room(String base, JavaClass any) {
        return any.getPackageName().equals(base) ? "." : any.getPackageName().substring(base.length() + 1);
    }

    private static String outermost(JavaClass any) {
        return any.getName().substring(any.getPackageName().length() + 1).replaceFirst("\\$.*", "");
    }

    /** Prints the arrows of the house as they are, for whoever moves classes and writes the table anew. */
    public static void main(String[] args) {
        String base = args[0];
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(base);
        rooms(base, classes).forEach(room -> System.out.println("room " + room));
        arrows(base, classes).forEach((arrow, pairs) -> System.out.println(arrow + ", " + pairs.size() + " " + pairs));
    }
}
