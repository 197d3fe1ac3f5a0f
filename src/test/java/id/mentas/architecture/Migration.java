package id.mentas.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One file of migrations, and the tables that its statements name. Read as text: comments, words in quotes and bodies of functions
 * change no table.
 *
 * @param path below {@code db/migration}
 */
record Migration(String path, String sql) {

    private static final Pattern FUNCTION =
            Pattern.compile("(create(?: or replace)? (?:function|procedure)\\b.*?)(\\$\\w*\\$).*?\\2", Pattern.DOTALL);
    private static final Pattern MADE = Pattern.compile(
            "\\bcreate\\s+(?:unlogged\\s+)?(?:table|view|materialized view|type|sequence)\\s+(?:if not exists\\s+)?(\\w+)");
    private static final List<Pattern> CHANGED = Stream.of(
                    "\\b(?:alter|drop|truncate)\\s+(?:table|view)\\s+(?:if exists\\s+)?(?:only\\s+)?(\\w+)",
                    "\\btruncate\\s+(?!table\\b)(?!on\\b)(\\w+)\\s*[;,]",
                    "\\binsert\\s+into\\s+(\\w+)",
                    "\\bdelete\\s+from\\s+(\\w+)",
                    "\\bupdate\\s+(\\w+)(?:\\s+\\w+)?\\s+set\\b",
                    "\\b(?:create|drop)\\s+(?:constraint\\s+)?trigger\\s+\\w+[^;]*?\\bon\\s+(\\w+)",
                    "\\bcomment\\s+on\\s+(?:table|view|column)\\s+(\\w+)")
            .map(Pattern::compile)
            .toList();
    private static final Pattern INDEXED = Pattern.compile(
            "\\bcreate\\s+(?:unique\\s+)?index\\s+(?:concurrently\\s+)?\\w+\\s+on\\s+(?:only\\s+)?(\\w+)");
    private static final Pattern VIEW =
            Pattern.compile("\\bcreate\\s+(?:or replace\\s+)?(?:materialized\\s+)?view\\s+(\\w+)[^;]*");
    private static final Pattern COMMENTED_VIEW = Pattern.compile("\\bcomment\\s+on\\s+view\\s+(\\w+)");
    private static final Pattern REFERRED = Pattern.compile("\\breferences\\s+(\\w+)");

    static List<Migration> below(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> read(root, file))
                    .sorted((one, other) -> one.path().compareTo(other.path()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Migration read(Path root, Path file) {
        try {
            return new Migration(
                    root.relativize(file).toString().replace('\\', '/'),
                    Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String folder() {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    Set<String> made() {
        return named(MADE);
    }

    /** Tables of which rows, columns, constraints, triggers or comments are changed. */
    Set<String> changed() {
        Set<String> tables = new TreeSet<>();
        CHANGED.forEach(pattern -> tables.addAll(named(pattern)));
        return tables;
    }

    Set<String> indexed() {
        return named(INDEXED);
    }

    Set<String> views() {
        return named(VIEW);
    }

    Set<String> commentedViews() {
        return named(COMMENTED_VIEW);
    }

    /** Tables that the file's views read. */
    Set<String> viewed() {
        Set<String> names = new TreeSet<>();
        VIEW.matcher(statements()).results().forEach(view -> names.addAll(TablesInSql.named(view.group())));
        return names;
    }

    Set<String> referred() {
        return named(REFERRED);
    }

    private Set<String> named(Pattern pattern) {
        Set<String> names = new TreeSet<>();
        pattern.matcher(statements()).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    private String statements() {
        String bare = sql.replaceAll("--[^\n]*", "")
                .replaceAll("'(?:[^']|'')*'", "''")
                .toLowerCase(Locale.ROOT);
        return FUNCTION.matcher(bare).replaceAll("$1").replace("public.", "").replace("\"", "");
    }
}
