package id.mentas.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a folder of migrations may do: a table belongs to one room, and is changed in that room's folder alone. */
public final class MigrationRules {

    /** From the ground up: a room's keys lead only to its own tables and to those of rooms before it. */
    static final List<String> FLOORS = List.of(
            "region",
            "calendar",
            "catalogue",
            "grant",
            "engine",
            "people",
            "documents",
            "letters",
            "registry",
            "nomination",
            "assessment",
            "approval",
            "procurement",
            "handover",
            "guidance",
            "monitoring",
            "referral",
            "outcome",
            "lifecycle");

    /** Tables whose name doesn't begin with their room. Only ever shorter. */
    static final Map<String, Set<String>> OTHERWISE_NAMED = Map.ofEntries(
            Map.entry("calendar", Set.of("fixed_holiday", "holiday", "holiday_change")),
            Map.entry("catalogue", Set.of("business_type")),
            Map.entry(
                    "grant",
                    Set.of(
                            "case_hand",
                            "case_need",
                            "case_reference",
                            "case_stage",
                            "case_whereabouts",
                            "desil_reading",
                            "journal",
                            "livelihood_reading",
                            "need_type",
                            "number_sequence",
                            "package_line",
                            "person",
                            "prior_grant",
                            "recipient_code",
                            "round",
                            "round_quota")),
            Map.entry(
                    "engine",
                    Set.of(
                            "case_without_process",
                            "clock_offset",
                            "decision_record",
                            "form_draft",
                            "form_draft_file",
                            "house_time",
                            "node",
                            "start_key",
                            "word")),
            Map.entry("people", Set.of("account_password", "open_page_use", "presence", "sign_in_attempt")),
            Map.entry("letters", Set.of("task_reminder")),
            Map.entry(
                    "nomination",
                    Set.of(
                            "earlier_grant",
                            "earlier_grant_fault",
                            "earlier_grant_import",
                            "earlier_grant_reading",
                            "registry_finding",
                            "registry_refresh",
                            "registry_refresh_fault",
                            "registry_refresh_line",
                            "registry_refresh_part",
                            "village_deliberation")),
            Map.entry("approval", Set.of("round_substitute")));

    /** Triggers on other rooms' tables, which keep what holds between the two. Only ever shorter. */
    static final Map<String, Set<String>> GUARDED_ELSEWHERE =
            Map.of("approval", Set.of("round_quota", "document", "document_content"));

    /** Rooms that know nothing of each other, in whichever order they stand. */
    private static final List<String> STAGES =
            FLOORS.subList(FLOORS.indexOf("nomination"), FLOORS.indexOf("outcome") + 1);

    /** Tables of other rooms that a view reads. Only ever shorter. */
    static final Map<String, Set<String>> VIEWED_ELSEWHERE =
            Map.of("grant", Set.of("approval_candidate", "earlier_grant", "handover"));

    private static final Pattern FIRST = Pattern.compile("([a-z]+)/V1\\.00\\.\\d\\d__([a-z]+)(_[a-z0-9_]+)?\\.sql");
    private static final Pattern LATER =
            Pattern.compile("([a-z]+)/V(\\d{4})\\.(\\d\\d)\\.(\\d\\d)\\.\\d{1,4}__([a-z]+)_[a-z0-9_]+\\.sql");
    private static final Pattern VERSION = Pattern.compile("/V([0-9.]+)__");

    private final List<Migration> migrations;
    private final Map<String, String> rooms = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    MigrationRules(List<Migration> migrations) {
        this.migrations = migrations;
        migrations.forEach(one -> one.made().forEach(table -> rooms.putIfAbsent(table, one.folder())));
    }

    /**
     * Returns what the files do against the rules, and exceptions that are no longer needed.
     *
     * @param folder of the migrations
     * @param packages folder that holds the rooms' packages
     */
    public static List<String> violations(Path folder, Path packages) {
        Predicate<String> isPackage = room -> Files.isDirectory(packages.resolve(room));
        List<Migration> migrations = Migration.below(folder);
        if (migrations.isEmpty()) {
            return List.of("no migration was found in " + folder);
        }
        MigrationRules rules = new MigrationRules(migrations);
        List<String> wrong = new ArrayList<>(rules.faults(isPackage));
        wrong.addAll(rules.idle());
        return wrong;
    }

    /** Sentences that name file, table and rule; empty where all rules hold. */
    List<String> faults(Predicate<String> isPackage) {
        faults.clear();
        Map<String, String> versions = new TreeMap<>();
        for (Migration one : migrations) {
            name(one);
            room(one, isPackage);
            tables(one);
            views(one);
            Matcher version = VERSION.matcher(one.path());
            String other = version.find() ? versions.putIfAbsent(version.group(1), one.path()) : null;
            refuseIf(other != null, one, "has the version of " + other);
        }
        return List.copyOf(faults);
    }

    /** Exceptions that are no longer needed. */
    List<String> idle() {
        List<String> idle = new ArrayList<>();
        OTHERWISE_NAMED.forEach((room, tables) -> tables.stream()
                .filter(table -> !room.equals(rooms.get(table)))
                .forEach(table -> idle.add(room + " has no " + table)));
        GUARDED_ELSEWHERE.forEach((room, tables) -> tables.stream()
                .filter(table -> migrations.stream()
                        .noneMatch(one ->
                                one.folder().equals(room) && one.changed().contains(table)))
                .forEach(table -> idle.add(room + " guards no " + table)));
        VIEWED_ELSEWHERE.forEach((room, tables) -> tables.stream()
                .filter(table -> migrations.stream()
                        .noneMatch(
                                one -> one.folder().equals(room) && one.viewed().contains(table)))
                .forEach(table -> idle.add(room + " views no " + table)));
        return idle;
    }

    /** Whether a room may know another: one of a lower floor, and a stage no other stage. */
    static boolean isAbove(String room, String other) {
        boolean areStages = STAGES.contains(room) && STAGES.contains(other);
        int floor = FLOORS.indexOf(room);
        return !areStages && (floor < 0 || floor > FLOORS.indexOf(other));
    }

    private void name(Migration one) {
        Matcher first = FIRST.matcher(one.path());
        Matcher later = LATER.matcher(one.path());
        boolean isFirst = first.matches() && first.group(1).equals(first.group(2));
        boolean isLater = later.matches() && later.group(1).equals(later.group(5)) && isDay(later);
        refuseIf(
                !isFirst && !isLater,
                one,
                "is to be called <room>/V<yyyy.MM.dd.n>__<room>_<what>.sql, with the room's name twice and a day that is");
    }

    private static boolean isDay(Matcher later) {
        try {
            LocalDate.of(
                    Integer.parseInt(later.group(2)),
                    Integer.parseInt(later.group(3)),
                    Integer.parseInt(later.group(4)));
            return true;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private void room(Migration one, Predicate<String> isPackage) {
        String room = one.folder();
        refuseIf(
                !FLOORS.contains(room),
                one,
                "is in no room of MigrationRules.FLOORS: put the new room where it stands");
        refuseIf(!isPackage.test(room), one, "is in no room: no package id.mentas." + room);
    }

    private void tables(Migration one) {
        String room = one.folder();
        for (String table : one.made()) {
            refuseIf(
                    !isNamedBy(room, table)
                            && !OTHERWISE_NAMED.getOrDefault(room, Set.of()).contains(table),
                    one,
                    "makes " + table + ", whose name doesn't begin with " + room);
            refuseIf(!room.equals(rooms.get(table)), one, "makes " + table + " again, of " + rooms.get(table));
        }
        for (String table : new TreeSet<>(one.changed())) {
            refuseIf(
                    !room.equals(rooms.get(table))
                            && !GUARDED_ELSEWHERE.getOrDefault(room, Set.of()).contains(table),
                    one,
                    "changes " + table + " of " + rooms.get(table));
        }
        for (String table : one.indexed()) {
            boolean isOfTheEngine = room.equals("engine") && table.startsWith("act_");
            refuseIf(
                    !room.equals(rooms.get(table)) && !isOfTheEngine,
                    one,
                    "indexes " + table + " of " + rooms.get(table));
        }
        for (String table : one.referred()) {
            String other = rooms.getOrDefault(table, "?");
            refuseIf(
                    !FLOORS.contains(other) || FLOORS.indexOf(other) > FLOORS.indexOf(room),
                    one,
                    "refers to " + table + " of " + other + ", which is not below it");
        }
    }

    /** A view shows the own room's tables, and says who reads it: nobody changes unknowingly what others build on. */
    private void views(Migration one) {
        String room = one.folder();
        for (String table : one.viewed()) {
            boolean isOfTheEngine = room.equals("engine") && table.startsWith("act_");
            refuseIf(
                    !room.equals(rooms.getOrDefault(table, room))
                                    && !VIEWED_ELSEWHERE
                                            .getOrDefault(room, Set.of())
                                            .contains(table)
                            || table.startsWith("act_") && !isOfTheEngine,
                    one,
                    "views " + table + " of " + rooms.getOrDefault(table, "engine"));
        }
        for (String view : one.views()) {
            refuseIf(
                    LATER.matcher(one.path()).matches() && !one.commentedViews().contains(view),
                    one,
                    "makes the view " + view + " without a comment that says who reads it");
        }
    }

    /** The room's word, of which the plural may be left out: documents, document_content. */
    private static boolean isNamedBy(String room, String table) {
        String one = room.endsWith("s") ? room.substring(0, room.length() - 1) : room;
        return table.equals(one) || table.startsWith(one + "_") || table.startsWith(room + "_");
    }

    private void refuseIf(boolean isWrong, Migration one, String what) {
        if (isWrong) {
            faults.add(one.path() + " " + what);
        }
    }
}
