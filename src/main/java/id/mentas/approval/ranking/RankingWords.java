package id.mentas.approval.ranking;

import id.mentas.approval.ranking.Candidate.Position;
import id.mentas.approval.ranking.Candidate.TieBreak;
import id.mentas.documents.Formats;
import id.mentas.engine.form.FormattedText;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in words why each stands where it stands. */
public final class RankingWords {

    private static final String HEADING =
            """
            | Peringkat | Calon | Nilai | Mengapa di peringkat ini | Kedudukan |
            |--:|---|--:|---|---|
            """;

    private final TieRule rule;
    private final List<RankingLine> byRule;
    private final Set<String> moved;

    /**
     * The words of one ranking.
     *
     * @param all lines of the decree round, also of those who have left the list
     * @param moved case numbers of those whom people gave another rank
     */
    RankingWords(TieRule rule, List<RankingLine> all, Set<String> moved) {
        this.rule = rule;
        this.byRule = all.stream()
                .sorted(Comparator.comparingInt(RankingLine::ruleRank))
                .toList();
        this.moved = Set.copyOf(moved);
    }

    /** What set a line apart from the one before it, and whether it was moved. */
    String why(RankingLine line) {
        String byTheRule = apart(line);
        if (moved.contains(line.caseNumber())) {
            return "dipindahkan; menurut aturan peringkat " + line.ruleRank() + ": " + byTheRule;
        }
        return line.rank() == line.ruleRank()
                ? byTheRule
                : "menurut aturan peringkat " + line.ruleRank() + ": " + byTheRule;
    }

    private String apart(RankingLine line) {
        int index = byRule.indexOf(line);
        if (line.tieBreak() == TieBreak.FIRST || index <= 0) {
            return "teratas, nilai " + line.score();
        }
        String same = rule.order().stream()
                .takeWhile(one -> one != line.tieBreak())
                .map(TieBreak::label)
                .collect(Collectors.joining(", "));
        if (line.tieBreak() == TieBreak.NUMBER) {
            return "semua sama, menurut nomor kasus";
        }
        return (same.isEmpty() ? "" : same + " sama; ") + difference(line, byRule.get(index - 1));
    }

    private static String difference(RankingLine line, RankingLine above) {
        return switch (line.tieBreak()) {
            case FIRST -> "teratas";
            case SCORE -> "nilai " + line.score() + ", di atasnya " + above.score();
            case DESIL -> "desil " + line.desil() + ", di atasnya " + above.desil();
            case STOPPED -> "usaha yang di atasnya terhenti, usahanya tidak";
            case DATE ->
                "diusulkan " + Formats.date(line.nominatedOn()) + ", di atasnya " + Formats.date(above.nominatedOn());
            case NUMBER -> "menurut nomor kasus";
        };
    }

    /** The list as a form shows it, the quota's line drawn in. */
    String table(List<RankingLine> lines) {
        StringBuilder table = new StringBuilder(HEADING);
        boolean within = false;
        for (RankingLine line : lines) {
            if (within && line.position() == Position.WAITLIST) {
                table.append("| | **garis kuota** | | | |\n");
            }
            within = line.position() == Position.PLACE || within && line.position() == Position.BLOCKED;
            table.append(row(line)).append('\n');
        }
        return table.toString();
    }

    private String row(RankingLine line) {
        return "| " + line.rank() + " | " + line.caseNumber() + " " + FormattedText.escape(plain(line.name())) + ", "
                + FormattedText.escape(plain(line.village()))
                + " | " + line.score() + " | " + why(line) + " | " + position(line) + " |";
    }

    private static String position(RankingLine line) {
        return line.position() == null ? "–" : line.position().label();
    }

    /** Without what a table of a form would take for its own. */
    public static String plain(String text) {
        return text.replace('|', '/').replace('<', '(').replace('>', ')').replaceAll("\\s+", " ");
    }
}
