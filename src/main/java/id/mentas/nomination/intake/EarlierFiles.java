package id.mentas.nomination.intake;

import id.mentas.grant.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What earlier files of the same round and area say of the persons of a file. Who stands there with the same data keeps verdict
 * and case; whose data have changed since the file that this one corrects may have the case corrected, as long as it is under
 * review and stays in its kabupaten/kota.
 */
@Repository
class EarlierFiles {

    private static final String STANDING =
            """
            insert into nomination_import_mark (import, row, way, verdict, judgement, case_number)
            select :import, row, way, case when way = 'SAME' then verdict end, case when way = 'SAME' then judgement end, case_number
            from (select s.row, s.verdict, s.judgement, s.case_number,
                         case when s.now = s.before then 'SAME'
                              when s.live and exists (select 1 from nomination_import_row x
                                                      where x.case_number = s.case_number and x.import = :corrects)
                                  then case when n.state = 'OPEN' and n.verdict = 'REVIEW' and s.here then 'CORRECTION' else 'LATE' end
                         end as way
                  from (select distinct on (l.row) l.row, l.fingerprint as now, r.fingerprint as before, r.verdict, r.judgement,
                               c.case_number, c.live, c.kabupaten = left(l.village, 4) as here
                        from nomination_import_line l
                        join grant_identity_view c on c.nik = l.nik and c.round = :round
                        join nomination_import_row r on r.case_number = c.case_number and r.way <> 'LATE'
                        join nomination_import i on i.id = r.import and i.area = :area and i.id <> :import
                        where l.import = :import and l.row >= :from and l.row < :until and l.facts is not null
                        order by l.row, r.import desc, r.row desc) s
                  join nomination n on n.case_number = s.case_number) found
            where way is not null
            on conflict (import, row) do update set way = excluded.way, verdict = excluded.verdict,
                judgement = excluded.judgement, case_number = excluded.case_number
            """;

    /** Where the case stands of a line that would take it to another kabupaten/kota. */
    private static final String LEFT = "case when c.kabupaten <> left(l.village, 4) then c.kabupaten end";

    private static final String NOT_JUDGED =
            " where m.import = ? and m.row >= ? and m.row < ? and m.way = 'LATE' and m.judgement is null";

    /**
     * Why a line can't correct the case of its person.
     *
     * @param stage in which the case is
     * @param left the case's kabupaten/kota where the line would take it to another one, else null
     */
    record Late(Stage stage, @Nullable String left) {}

    private final JdbcClient jdbc;

    EarlierFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Marks the lines from one row to before another of whose persons an earlier file says something. */
    void mark(FileImport one, int from, int until) {
        if (!exist(one)) {
            return;
        }
        Long corrects = one.corrects();
        jdbc.sql(STANDING)
                .param("import", one.id())
                .param("round", one.round())
                .param("area", one.area())
                .param("corrects", corrects == null ? 0L : corrects)
                .param("from", from)
                .param("until", until)
                .update();
    }

    private boolean exist(FileImport one) {
        return jdbc.sql("select exists (select 1 from nomination_import where round = ? and area = ? and id <> ?)")
                .params(one.round(), one.area(), one.id())
                .query(Boolean.class)
                .single();
    }

    /** Why lines can't correct their cases, as far as they have no judgement yet. */
    List<Late> late(FileImport one, int from, int until) {
        return jdbc.sql("select distinct c.stage, " + LEFT + " as was from nomination_import_mark m"
                        + " join grant_identity_view c on c.case_number = m.case_number"
                        + " join nomination_import_line l on l.import = m.import and l.row = m.row" + NOT_JUDGED)
                .params(one.id(), from, until)
                .query((row, number) -> new Late(Stage.of(row.getString("stage")), row.getString("was")))
                .list();
    }

    /** Gives the lines that can't correct their cases for a reason their judgement. */
    void late(FileImport one, int from, int until, Late why, Judgements.Kept judgement) {
        jdbc.sql(
                        "update nomination_import_mark m set verdict = ?, judgement = ? from grant_identity_view c, nomination_import_line l"
                                + NOT_JUDGED
                                + " and c.case_number = m.case_number and l.import = m.import and l.row = m.row"
                                + " and c.stage = ? and " + LEFT + " is not distinct from ?")
                .param(judgement.judgement().verdict().name())
                .param(judgement.id())
                .param(one.id())
                .param(from)
                .param(until)
                .param(why.stage().word())
                .param(why.left())
                .update();
    }

    /** The next lines that correct a case. */
    List<Correction> nextCorrections(long fileImport, int most) {
        return jdbc.sql(
                        """
                        select row, case_number from nomination_import_mark
                        where import = ? and way = 'CORRECTION' order by row limit ?
                        """)
                .params(fileImport, most)
                .query((row, number) -> new Correction(row.getInt("row"), row.getString("case_number")))
                .list();
    }

    /** A line that corrects a case. */
    record Correction(int row, String caseNumber) {}

    /** The line has corrected its case, or could not. */
    void corrected(long fileImport, int row) {
        jdbc.sql("delete from nomination_import_mark where import = ? and row = ?")
                .params(fileImport, row)
                .update();
    }
}
