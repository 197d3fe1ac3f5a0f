package id.mentas.nomination.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import id.mentas.nomination.DuplicateFacts;
import id.mentas.nomination.Facts;
import id.mentas.nomination.HashJoins;
import id.mentas.nomination.ImportedRow;
import id.mentas.nomination.Nominations;
import id.mentas.nomination.StoredJson;
import id.mentas.nomination.Verdict;
import id.mentas.registry.value.CellError;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of each row of the files. */
@Repository
class ImportRows {

    /** The facts of a line in one number, as {@link Facts#key()} makes it; whoever corrects a case is not nominated beside it. */
    private static final String KEY =
            """
            (l.facts::bigint | (coalesce(m.grant_years * 8 + m.alike::int * 4 + m.household::int * 2
                + (m.nominated and m.way is distinct from 'CORRECTION')::int, NONE)::bigint << 32))
            """
                    .replace("NONE", String.valueOf(DuplicateFacts.NONE.code()));

    private static final String LINES =
            """
            from nomination_import_line l
            left join nomination_import_mark m on m.import = :import and m.row = l.row and m.row >= :from and m.row < :until
            """;

    private static final String TO_BE_JUDGED = "l.facts is not null and m.verdict is null";

    private static final String UNKNOWN = "select distinct " + KEY + " as key " + LINES
            + "where l.import = :import and l.row >= :from and l.row < :until and " + TO_BE_JUDGED
            + " except select key from nomination_import_judgement where import = :import";

    /** Of a line that can't be judged only what is wrong is kept. */
    private static final String ANSWER =
            """
            with answered as (
                insert into nomination_import_row (import, row, verdict, way, judgement, errors, kabupaten, fingerprint, case_number)
                select :import, l.row, case when l.facts is null then 'INVALID' else coalesce(m.verdict, j.verdict) end,
                       case when l.facts is not null then coalesce(m.way, 'NEW') end, coalesce(m.judgement, j.id), l.errors,
                       left(l.village, 4), case when l.facts is not null then l.fingerprint end, m.case_number
                LINES left join nomination_import_judgement j on j.import = :import and j.key = KEY and TO_BE_JUDGED
                where l.import = :import and l.row >= :from and l.row < :until
                order by l.row
                returning verdict, way)
            update nomination_import i
            set judged = i.judged + n.rows, accepted = i.accepted + n.accepted, review = i.review + n.review, refused = i.refused + n.refused,
                invalid = i.invalid + n.invalid, unchanged = i.unchanged + n.same, starting = i.starting + n.starting
            from (select count(*) as rows, count(*) filter (where verdict = 'ACCEPTED') as accepted,
                         count(*) filter (where verdict = 'REVIEW') as review, count(*) filter (where verdict = 'REFUSED') as refused,
                         count(*) filter (where verdict = 'INVALID') as invalid, count(*) filter (where way = 'SAME') as same,
                         count(*) filter (where way in ('NEW', 'CORRECTION')) as starting
                  from answered) n
            where i.id = :import
            """
                    .replace("LINES", LINES)
                    .replace("TO_BE_JUDGED", TO_BE_JUDGED)
                    .replace("KEY", KEY);

    private static final String ROWS =
            """
            select r.row, r.verdict, coalesce(j.codes, '{}') as codes, coalesce(j.reasons, '{}') as reasons,
                   coalesce(j.advice, '{}') as advice, coalesce(r.errors, '[]') as errors, r.case_number,
                   r.way is not distinct from 'SAME' as unchanged
            from nomination_import_row r left join nomination_import_judgement j on j.id = r.judgement
            """;

    private static final TypeReference<List<CellError>> ERRORS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final HashJoins hashes;
    private final StoredJson json;

    ImportRows(JdbcClient jdbc, HashJoins hashes, StoredJson json) {
        this.jdbc = jdbc;
        this.hashes = hashes;
        this.json = json;
    }

    /** Sets of facts in some rows that the import has not judged yet. */
    List<Facts> unknownFacts(long fileImport, int from, int until) {
        return jdbc.sql(UNKNOWN)
                .param("import", fileImport)
                .param("from", from)
                .param("until", until)
                .query((row, number) -> Facts.ofKey(row.getLong("key")))
                .list();
    }

    /** Writes what becomes of some rows, and counts them. All their facts are judged. */
    void answer(long fileImport, int from, int until) {
        hashes.only(() -> jdbc.sql(ANSWER)
                .param("import", fileImport)
                .param("from", from)
                .param("until", until)
                .update());
    }

    /** Rows have other judgements now, on facts that changed since. */
    void rejudged(long fileImport, Map<Integer, Judgements.Kept> judgements) {
        List<Integer> rows = List.copyOf(judgements.keySet());
        List<Judgements.Kept> kept = rows.stream().map(judgements::get).toList();
        jdbc.sql(
                        """
                        update nomination_import_row r set verdict = now.verdict, judgement = now.judgement
                        from unnest(?::int[], ?::text[], ?::bigint[]) as now (row, verdict, judgement)
                        where r.import = ? and r.row = now.row
                        """)
                .param(rows.toArray(Integer[]::new))
                .param(kept.stream()
                        .map(each -> each.judgement().verdict().name())
                        .toArray(String[]::new))
                .param(kept.stream().map(Judgements.Kept::id).toArray(Long[]::new))
                .param(fileImport)
                .update();
    }

    /** A row that was to correct a case comes too late for it. */
    void late(long fileImport, int row, Judgements.Kept judgement) {
        rejudged(fileImport, Map.of(row, judgement));
        jdbc.sql("update nomination_import_row set way = 'LATE' where import = ? and row = ?")
                .params(fileImport, row)
                .update();
    }

    ImportedRow get(long fileImport, int row) {
        return jdbc.sql(ROWS + "where r.import = ? and r.row = ?")
                .params(fileImport, row)
                .query(this::read)
                .single();
    }

    /** One page of rows. @param verdict null for all @param page from 0 */
    List<ImportedRow> page(long fileImport, @Nullable Verdict verdict, int page, int size) {
        String wanted = verdict == null ? "" : verdict.name();
        return jdbc.sql(ROWS + "where r.import = ? and (? = '' or r.verdict = ?) order by r.row limit ? offset ?")
                .params(fileImport, wanted, wanted, size, (long) page * size)
                .query(this::read)
                .list();
    }

    /** Rows that can't be taken as they are, from one row to before another. */
    List<ImportedRow> rejected(long fileImport, int from, int until) {
        return jdbc.sql(
                        ROWS
                                + """
                                where r.import = ? and r.row >= ? and r.row < ? and r.verdict in ('INVALID', 'REFUSED') order by r.row
                                """)
                .params(fileImport, from, until)
                .query(this::read)
                .list();
    }

    List<ImportSummary.Place> byPlace(long fileImport) {
        return jdbc.sql(
                        """
                        select coalesce(kabupaten, '') as place, verdict, count(*) as rows from nomination_import_row where import = ?
                        group by 1, 2 order by 1, 2
                        """)
                .param(fileImport)
                .query((row, number) -> new ImportSummary.Place(
                        row.getString("place"), Verdict.valueOf(row.getString("verdict")), row.getLong("rows")))
                .list();
    }

    /** How many rows carry each reason, the most frequent first; a row with several counts for each. */
    List<ImportSummary.Reason> byCode(long fileImport) {
        List<ImportSummary.Reason> judged = jdbc.sql(
                        """
                        select r.verdict, c.code, min(c.reason) as reason, sum(r.rows) as rows
                        from (select verdict, judgement, count(*) as rows from nomination_import_row
                              where import = ? and judgement is not null group by 1, 2) r
                        join nomination_import_judgement j on j.id = r.judgement
                        cross join unnest(j.codes, j.reasons) c(code, reason)
                        group by 1, 2 order by 4 desc, 2
                        """)
                .param(fileImport)
                .query((row, number) -> new ImportSummary.Reason(
                        Verdict.valueOf(row.getString("verdict")),
                        row.getString("code"),
                        row.getString("reason"),
                        row.getLong("rows")))
                .list();
        List<ImportSummary.Reason> read = jdbc.sql(
                        """
                        select code, min(error::text) as error, count(*) as rows
                        from (select distinct on (r.row, e ->> 'code') r.row, e ->> 'code' as code, e as error
                              from nomination_import_row r cross join jsonb_array_elements(r.errors) e where r.import = ?) found
                        group by 1 order by 3 desc, 1
                        """)
                .param(fileImport)
                .query((row, number) -> new ImportSummary.Reason(
                        Verdict.INVALID,
                        row.getString("code"),
                        json.read(row.getString("error"), CellError.class).reason(),
                        row.getLong("rows")))
                .list();
        return Stream.concat(read.stream(), judged.stream()).toList();
    }

    private ImportedRow read(ResultSet row, int number) throws SQLException {
        List<CellError> errors = json.read(row.getString("errors"), ERRORS);
        return new ImportedRow(
                row.getInt("row"),
                Verdict.valueOf(row.getString("verdict")),
                or(Nominations.texts(row.getArray("codes")), errors.stream().map(CellError::code)),
                errors,
                or(Nominations.texts(row.getArray("reasons")), errors.stream().map(CellError::reason)),
                or(Nominations.texts(row.getArray("advice")), errors.stream().map(CellError::remedy)),
                row.getString("case_number"),
                row.getBoolean("unchanged"));
    }

    private static List<String> or(List<String> judged, Stream<String> read) {
        return judged.isEmpty() ? read.distinct().toList() : judged;
    }
}
