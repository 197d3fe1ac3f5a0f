package id.mentas.console;

import id.mentas.grant.Outcome;
import id.mentas.grant.Stage;
import id.mentas.region.Region;
import id.mentas.region.Regions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first page's table: kabupaten/kota down, stages across, ended cases at the end. */
record Overview(List<Line> lines, Line total, Map<String, Long> outcomes) {

    /** Cases of a stage, and how many of them have a late task. */
    record Cell(String stage, String label, long cases, long late) {}

    /** @param code kabupaten/kota, empty for the sum */
    record Line(String code, String name, List<Cell> cells, long active, long ended) {}

    static Overview of(Regions regions, Reach reach, List<ConsoleCases.Count> counts, List<ConsoleCases.Ended> ended) {
        List<Line> lines = new ArrayList<>();
        for (Region kabupaten : regions.kabupaten()) {
            if (reach.everything() || reach.kabupaten().contains(kabupaten.code())) {
                lines.add(line(kabupaten.code(), kabupaten.name(), counts, ended));
            }
        }
        Map<String, Long> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            long cases = ended.stream()
                    .filter(one -> one.outcome().equals(outcome.name()))
                    .mapToLong(ConsoleCases.Ended::cases)
                    .sum();
            if (cases > 0) {
                outcomes.put(outcome.name(), cases);
            }
        }
        return new Overview(lines, sum(lines), outcomes);
    }

    private static Line line(
            String code, String name, List<ConsoleCases.Count> counts, List<ConsoleCases.Ended> ended) {
        List<Cell> cells = Arrays.stream(Stage.values())
                .map(stage -> counts.stream()
                        .filter(count ->
                                count.kabupaten().equals(code) && count.stage().equals(stage.word()))
                        .findFirst()
                        .map(count -> new Cell(stage.word(), stage.label(), count.cases(), count.late()))
                        .orElseGet(() -> new Cell(stage.word(), stage.label(), 0, 0)))
                .toList();
        return new Line(
                code,
                name,
                cells,
                cells.stream().mapToLong(Cell::cases).sum(),
                ended.stream()
                        .filter(one -> one.kabupaten().equals(code))
                        .mapToLong(ConsoleCases.Ended::cases)
                        .sum());
    }

    private static Line sum(List<Line> lines) {
        List<Cell> cells = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            List<Cell> column = lines.stream()
                    .map(line -> line.cells().get(stage.ordinal()))
                    .toList();
            cells.add(new Cell(
                    stage.word(),
                    stage.label(),
                    column.stream().mapToLong(Cell::cases).sum(),
                    column.stream().mapToLong(Cell::late).sum()));
        }
        return new Line(
                "",
                "Jumlah",
                cells,
                lines.stream().mapToLong(Line::active).sum(),
                lines.stream().mapToLong(Line::ended).sum());
    }
}
