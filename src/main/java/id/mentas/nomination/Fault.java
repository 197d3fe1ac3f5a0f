package id.mentas.nomination;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One reason of a row's verdict, in sentences.
 *
 * @param remedy what to do, empty where there is nothing to say
 */
public record Fault(String reason, String remedy) {

    /** All reasons of a row: the reader's for each cell, or the table's. */
    public static List<Fault> of(ImportedRow row) {
        if (!row.errors().isEmpty()) {
            return row.errors().stream()
                    .map(error -> new Fault(error.reason(), error.remedy()))
                    .toList();
        }
        List<String> advice = row.advice();
        return IntStream.range(0, row.reasons().size())
                .mapToObj(i -> new Fault(row.reasons().get(i), i < advice.size() ? advice.get(i) : ""))
                .toList();
    }

    public static String reasons(List<Fault> faults) {
        return lines(faults, Fault::reason);
    }

    public static String remedies(List<Fault> faults) {
        return lines(faults, Fault::remedy);
    }

    private static String lines(List<Fault> faults, Function<Fault, String> part) {
        return faults.stream()
                .map(part)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
