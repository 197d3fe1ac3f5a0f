package id.mentas.web;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes text fit for a log: no line that somebody else wrote, no number of a person. */
final class LogText {

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

    /** NIK and family card; telephone. */
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{2})\\d{14}(?!\\d)|(?<!\\d)(\\+?62|0)8\\d{7,11}(?!\\d)");

    private LogText() {}

    static String oneLine(@Nullable String text, int longest) {
        String all = String.valueOf(text);
        String some = all.length() > longest ? all.substring(0, longest) + "…" : all;
        return CONTROL.matcher(masked(some))
                .replaceAll(control ->
                        String.format("\\\\u%04x", (int) control.group().charAt(0)));
    }

    static String indented(String trace) {
        return masked(trace)
                .lines()
                .map(line -> line.isEmpty() ? line : "\t" + line.replace('\r', ' '))
                .collect(Collectors.joining("\n", "", trace.isEmpty() ? "" : "\n"));
    }

    private static String masked(String text) {
        return NUMBERS.matcher(text).replaceAll("[nomor]");
    }
}
