package id.mentas.nomination.intake;

import id.mentas.grant.round.Round;
import id.mentas.nomination.Begun;
import id.mentas.nomination.DuplicateFacts;
import id.mentas.nomination.Duplicates;
import id.mentas.nomination.Facts;
import id.mentas.nomination.JudgedRow;
import id.mentas.nomination.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The judged rows of a file on their way to cases. */
@Repository
class JudgedRows {

    private final JdbcClient jdbc;
    private final Duplicates duplicates;
    private final Judgements judgements;
    private final ImportRows rows;
    private final FileImports imports;

    JudgedRows(JdbcClient jdbc, Duplicates duplicates, Judgements judgements, ImportRows rows, FileImports imports) {
        this.jdbc = jdbc;
        this.duplicates = duplicates;
        this.judgements = judgements;
        this.rows = rows;
        this.imports = imports;
    }

    /** The next rows behind {@link FileImport#step()} that are to get a case, in the order of the file. */
    List<JudgedRow> next(FileImport one, int count) {
        return jdbc.sql(
                        """
                        select l.*, j.verdict, j.codes, j.reasons, j.advice, j.decision_table, j.key
                        from (select import, row, judgement from nomination_import_row
                              where import = ? and row > ? and way = 'NEW' order by row limit ?) r
                        join nomination_import_line l on l.import = r.import and l.row = r.row
                        join nomination_import_judgement j on j.id = r.judgement order by r.row
                        """)
                .params(one.id(), one.step(), count)
                .query((row, number) -> new JudgedRow(
                        row.getInt("row"),
                        ImportLines.person(row),
                        Judgements.judgement(row),
                        Facts.ofKey(row.getLong("key"))))
                .list();
    }

    /** The rows as they are to be judged now: who was nominated since, by another file or by hand, is judged again. */
    List<JudgedRow> asOfNow(FileImport one, Round round, List<JudgedRow> before) {
        List<Facts> facts = factsOfNow(round, before);
        Map<Facts, Judgements.Kept> judged = new HashMap<>();
        Map<Integer, Judgements.Kept> changed = new HashMap<>();
        List<JudgedRow> now = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            JudgedRow row = before.get(i);
            if (!facts.get(i).equals(row.facts())) {
                Judgements.Kept kept = judged.computeIfAbsent(facts.get(i), each -> judgements.of(one.id(), each));
                changed.put(row.row(), kept);
                row = row.judgedAgain(kept.judgement(), facts.get(i));
            }
            now.add(row);
        }
        if (!changed.isEmpty()) {
            rows.rejudged(one.id(), changed);
            imports.rejudged(one.id(), verdicts(before), verdicts(now));
        }
        return now;
    }

    private List<Facts> factsOfNow(Round round, List<JudgedRow> rows) {
        List<DuplicateFacts> found =
                duplicates.find(round, rows.stream().map(JudgedRow::person).toList(), "");
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).facts().and(found.get(i)))
                .toList();
    }

    private static List<Verdict> verdicts(List<JudgedRow> rows) {
        return rows.stream().map(row -> row.judgement().verdict()).toList();
    }

    /** The rows have their cases, which now hold the persons' data. */
    void started(long fileImport, List<Begun> begun) {
        Integer[] started = begun.stream().map(each -> each.row().row()).toArray(Integer[]::new);
        jdbc.sql(
                        """
                        update nomination_import_row r set case_number = begun.case_number
                        from unnest(?::int[], ?::text[]) as begun (row, case_number)
                        where r.import = ? and r.row = begun.row
                        """)
                .param(started)
                .param(begun.stream().map(Begun::caseNumber).toArray(String[]::new))
                .param(fileImport)
                .update();
        jdbc.sql("delete from nomination_import_line where import = ? and row = any(?)")
                .param(fileImport)
                .param(started)
                .update();
    }
}
