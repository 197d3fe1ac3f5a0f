package id.mentas.nomination.intake;

import id.mentas.nomination.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** The result of a file as its page shows it: kabupaten/kota down and verdicts across; and its reasons. */
record ImportTables(List<Line> places, List<ImportSummary.Reason> reasons) {

    /** @param key kabupaten/kota, empty where the rows name none */
    record Line(String key, List<ImportSummary.Place> cells) {

        public long count(Verdict verdict) {
            return cells.stream()
                    .filter(cell -> cell.verdict() == verdict)
                    .mapToLong(ImportSummary.Place::rows)
                    .sum();
        }

        public long total() {
            return cells.stream().mapToLong(ImportSummary.Place::rows).sum();
        }
    }

    static ImportTables of(ImportSummary summary) {
        List<Line> lines =
                summary.places().stream()
                        .collect(Collectors.groupingBy(ImportSummary.Place::kabupaten))
                        .entrySet()
                        .stream()
                        .map(place -> new Line(place.getKey(), place.getValue()))
                        .sorted((one, other) -> order(one.key()).compareTo(order(other.key())))
                        .toList();
        return new ImportTables(lines, summary.reasons());
    }

    /** Rows without a place come last. */
    private static String order(String kabupaten) {
        return kabupaten.isEmpty() ? "~" : kabupaten;
    }
}
