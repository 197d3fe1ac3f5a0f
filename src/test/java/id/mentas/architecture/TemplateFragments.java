package id.mentas.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A template includes only fragments of its own room or of {@code web}; letters and papers those of their kind too. */
public final class TemplateFragments {

    private static final Pattern INCLUDED = Pattern.compile("~\\{\\s*([\\w./-]+)\\s*(?:::|})");

    /** What the letters, the papers and other printouts of all rooms share: by the folder in which a room keeps them. */
    private static final Map<String, String> PARTS =
            Map.of("letters", "letters/objection-way", "papers", "documents/parts", "printouts", "documents/parts");

    private final KnownExceptions known;

    TemplateFragments(KnownExceptions known) {
        this.known = known;
    }

    public static TemplateFragments withoutExceptions() {
        return new TemplateFragments(KnownExceptions.none());
    }

    /** @param templates folder with a folder for each room */
    public List<String> violations(Path templates) {
        Set<String> found = new TreeSet<>();
        int included = 0;
        for (Path file : SourceFolder.below(templates, ".html")) {
            String template = templates.relativize(file).toString().replaceFirst("\\.html$", "");
            Matcher one = INCLUDED.matcher(SourceFolder.read(file));
            while (one.find()) {
                included++;
                String fragment = one.group(1);
                if (fragment.contains("/") && !isNear(fragment, template)) {
                    found.add(template + " " + fragment);
                }
            }
        }
        if (included == 0) {
            return List.of("no template includes anything in " + templates);
        }
        return known.compare(found, "includes a fragment of another room; what several rooms share belongs into web");
    }

    private static boolean isNear(String fragment, String template) {
        return room(fragment).equals("web")
                || room(fragment).equals(room(template))
                || PARTS.entrySet().stream()
                        .anyMatch(kind -> template.matches("[^/]+/" + kind.getKey() + "/[^/]+")
                                && fragment.equals(kind.getValue()));
    }

    private static String room(String template) {
        return template.replaceFirst("/.*", "");
    }
}
