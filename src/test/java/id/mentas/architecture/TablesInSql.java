package id.mentas.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table is named in SQL only in its own room; an engine table in the engine's. What others need, a room shows them as a view, and the
 * list says who reads it.
 */
public final class TablesInSql {

    private static final String VIEWS = "@views ";

    private static final Pattern CREATED =
            Pattern.compile("(?i)\\bcreate\\s+(?:unlogged\\s+)?(?:table|(?:materialized\\s+)?view)\\s+"
                    + "(?:if\\s+not\\s+exists\\s+)?([a-z_0-9]+)");
    private static final Pattern DROPPED =
            Pattern.compile("(?i)\\bdrop\\s+(?:table|(?:materialized\\s+)?view)\\s+(?:if\\s+exists\\s+)?([a-z_0-9]+)");
    /** A table after a word that wants one, and further ones after commas. */
    private static final Pattern NAMED =
            Pattern.compile("(?i)\\b(?:from|join|update|into|using|table|copy|truncate|analyze)\\s+"
                    + "((?:only\\s+|lateral\\s+)?[a-z_0-9]+(?:(?:\\s+as)?\\s+[a-z_0-9]+)?"
                    + "(?:\\s*,\\s*[a-z_0-9]+(?:(?:\\s+as)?\\s+[a-z_0-9]+)?)*)");

    private final Map<String, String> rooms;
    private final Map<String, Set<String>> readers = new TreeMap<>();
    private final KnownExceptions known;

    /** @param lines {@code room: table table …} and {@code @views view view … <- room room …} */
    TablesInSql(List<String> lines, KnownExceptions known) {
        this.known = known;
        rooms = rooms(lines);
        lines.stream().filter(line -> line.startsWith(VIEWS)).forEach(line -> {
            String[] sides = line.substring(VIEWS.length()).split("<-", 2);
            for (String view : sides[0].strip().split("\\s+")) {
                readers.computeIfAbsent(view, any -> new TreeSet<>())
                        .addAll(List.of(sides[1].strip().split("\\s+")));
            }
        });
    }

    /** The room of each table. */
    static Map<String, String> rooms(List<String> lines) {
        Map<String, String> rooms = new TreeMap<>();
        lines.stream().filter(line -> !line.startsWith(VIEWS)).forEach(line -> {
            String[] sides = line.split(":", 2);
            for (String table : sides[1].strip().split("\\s+")) {
                rooms.put(table, sides[0].strip());
            }
        });
        return rooms;
    }

    public static TablesInSql of(Path rooms, Path known) {
        return new TablesInSql(KnownExceptions.lines(rooms), KnownExceptions.of(known));
    }

    /** Returns the tables of the migrations that belong to no room, and the rooms' tables that no migration makes. */
    public List<String> unplaced(Path migrations) {
        Set<String> tables = new TreeSet<>();
        SourceFolder.below(migrations, ".sql").forEach(file -> {
            String sql = SourceFolder.read(file).replaceAll("--.*", "");
            CREATED.matcher(sql).results().forEach(one -> tables.add(one.group(1)));
            DROPPED.matcher(sql).results().forEach(one -> tables.remove(one.group(1)));
        });
        List<String> wrong = new ArrayList<>();
        if (tables.isEmpty()) {
            wrong.add("no table was found in " + migrations);
        }
        tables.stream()
                .filter(table -> !rooms.containsKey(table))
                .forEach(table -> wrong.add(table + ": no room has this table; write it into the list of tables"));
        rooms.keySet().stream()
                .filter(table -> !tables.contains(table))
                .forEach(table -> wrong.add(table + ": no migration makes this table; take it out of the list"));
        return wrong;
    }

    /**
     * Returns the classes that name a table of another room.
     *
     * @param sources folder that holds the packages
     * @param base package that holds the rooms
     */
    public List<String> violations(Path sources, String base) {
        Set<String> found = new TreeSet<>();
        Set<String> read = new TreeSet<>();
        int named = 0;
        for (SourceStrings source : SourceStrings.below(sources)) {
            String room = room(source.packageName(), base);
            for (String table : tables(source.texts())) {
                named++;
                if (readers.getOrDefault(table, Set.of()).contains(room)) {
                    read.add(table + " <- " + room);
                } else if (!room.equals(owner(table))) {
                    found.add(source.packageName() + "." + source.className() + " " + table);
                }
            }
        }
        if (named == 0) {
            return List.of("no table was found in the strings of " + sources);
        }
        List<String> wrong = new ArrayList<>(
                known.compare(
                        found,
                        "names a table of another room in SQL; read it through that room, or a view that it owns and shows this one"));
        wrong.addAll(misshown(read));
        return wrong;
    }

    /** Views that are shown to nobody who reads them, or to somebody who may not know their room. */
    private List<String> misshown(Set<String> read) {
        List<String> wrong = new ArrayList<>();
        readers.forEach((view, all) -> all.forEach(reader -> {
            String line = view + " <- " + reader;
            String owner = owner(view);
            if (owner == null) {
                wrong.add(line + ": no room has this view; write it into the list of tables");
            } else if (!MigrationRules.isAbove(reader, owner)) {
                wrong.add(line + ": " + reader + " may not know " + owner + ", which is another stage or not below it");
            } else if (!read.contains(line)) {
                wrong.add(line + ": is not read there, so take the reader out");
            }
        }));
        return wrong;
    }

    private Set<String> tables(Collection<String> texts) {
        Set<String> tables = new TreeSet<>();
        for (String text : texts) {
            if (text.contains("_") && owner(text) != null) {
                tables.add(text);
            }
            named(text).stream().filter(table -> owner(table) != null).forEach(tables::add);
        }
        return tables;
    }

    /** Words that stand where SQL has a table. */
    static Set<String> named(String sql) {
        Set<String> names = new TreeSet<>();
        Matcher named = NAMED.matcher(sql);
        for (int at = 0; named.find(at); at = named.start() + 1) {
            for (String one : named.group(1).split(",")) {
                String[] words = one.strip().toLowerCase().split("\\s+");
                names.add(words.length > 1 && words[0].matches("only|lateral") ? words[1] : words[0]);
            }
        }
        return names;
    }

    private String owner(String table) {
        return table.toLowerCase().matches("act_(ru|hi|re|ge|id)_[a-z_0-9]+") ? "engine" : rooms.get(table);
    }

    private static String room(String packageName, String base) {
        return packageName.equals(base)
                ? "."
                : packageName.substring(base.length() + 1).replaceFirst("\\..*", "");
    }
}
