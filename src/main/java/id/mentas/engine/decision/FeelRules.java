package id.mentas.engine.decision;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell of a decision table may say: comparisons and simple sums, whose time is bounded by their length. Nothing that counts,
 * repeats, raises to a power or calls a function that could: the language's engine can't be stopped once it has begun.
 */
public final class FeelRules {

    private static final int LONGEST = 1000;
    private static final int MOST_DIGITS = 18;

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern REPEATS = Pattern.compile("\\b(for|some|every|function|external|return|satisfies)\\b");
    private static final Pattern CALL = Pattern.compile("([A-Za-z_?][\\w ?]*?)\\s*\\(");
    private static final Pattern DIGITS = Pattern.compile("\\d{" + (MOST_DIGITS + 1) + ",}|\\d[eE][+-]?\\d");

    /** Functions whose work is no larger than what they are given, and the words after which a bracket only groups. */
    private static final Set<String> KNOWN = Set.of(
            "not",
            "count",
            "sum",
            "min",
            "max",
            "mean",
            "abs",
            "contains",
            "starts with",
            "ends with",
            "lower case",
            "upper case",
            "string length",
            "list contains",
            "is defined",
            "date",
            "today",
            "and",
            "or",
            "in",
            "if",
            "then",
            "else",
            "between");

    private FeelRules() {}

    /** What is wrong with a cell, in Indonesian; empty when it can be taken. */
    public static Optional<String> problem(String cell) {
        if (cell.length() > LONGEST) {
            return Optional.of("sel terlalu panjang; paling panjang " + LONGEST + " huruf");
        }
        String bare = TEXT.matcher(cell).replaceAll("\"\"");
        Matcher repeats = REPEATS.matcher(bare);
        if (repeats.find()) {
            return Optional.of("kata \"" + repeats.group() + "\" tidak dipakai dalam tabel keputusan");
        }
        if (bare.contains("**") || bare.contains("{") || bare.contains("@")) {
            return Optional.of("pangkat (**), { } dan @ tidak dipakai dalam tabel keputusan");
        }
        if (DIGITS.matcher(bare).find()) {
            return Optional.of("angka terlalu panjang; paling banyak " + MOST_DIGITS + " angka");
        }
        return CALL.matcher(bare)
                .results()
                .map(call -> call.group(1).strip())
                .filter(name -> !endsWithKnown(name))
                .findFirst()
                .map(name -> "fungsi \"" + name + "\" tidak dipakai dalam tabel keputusan");
    }

    private static boolean endsWithKnown(String words) {
        return KNOWN.stream().anyMatch(known -> words.equals(known) || words.endsWith(" " + known));
    }
}
