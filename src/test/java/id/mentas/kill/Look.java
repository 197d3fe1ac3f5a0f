package id.mentas.kill;

import static org.assertj.core.api.Assertions.assertThat;

/** A look at everything that is left when the fire is over. @param seed of the run, told where something is wrong */
record Look(House house, long seed) {

    void none(String what, String sql) {
        assertThat(house.count(sql)).as("seed " + seed + ": " + what).isZero();
    }

    /** What must hold of every case, whatever became of it. */
    void atCases() {
        none(
                "cases without exactly one life in the engine",
                """
                select count(*) from grant_case c
                left join (select business_key_, count(*) as lives from act_hi_procinst where proc_def_key_ = 'lifecycle' group by 1) p
                    on p.business_key_ = c.case_number
                where p.lives is distinct from 1
                """);
        none(
                "active cases whose stage in the engine is not the stage of their facts",
                """
                select count(*) from grant_case c
                where c.status = 'ACTIVE'
                  and not exists (select 1 from act_hi_procinst p
                                  where p.business_key_ = c.case_number and p.proc_def_key_ = c.stage and p.end_time_ is null)
                """);
        none(
                "ended cases that still run",
                """
                select count(*) from grant_case c join act_hi_procinst p on p.business_key_ = c.case_number
                where c.status = 'ENDED' and p.end_time_ is null
                """);
        none(
                "letters written twice",
                """
                select count(*) from (select case_number, template, to_ref from letter
                                      where case_number is not null and template in ('DECREE_ISSUED', 'REFUSAL')
                                      group by 1, 2, 3 having count(*) > 1) d
                """);
        none("incidents", "select count(*) from act_ru_incident");
    }

    /** What must hold of every import that has come to its end: its rows, its counters and its cases say the same. */
    void atImports() {
        none("imports that are not done", "select count(*) from nomination_import where state <> 'DONE'");
        none(
                "imports whose counters are not what their rows say",
                """
                select count(*) from nomination_import i
                join (select import, count(*) as rows, count(*) filter (where verdict = 'ACCEPTED') as accepted,
                             count(*) filter (where verdict = 'REVIEW') as review, count(*) filter (where verdict = 'REFUSED') as refused,
                             count(*) filter (where verdict = 'INVALID') as invalid, count(*) filter (where way = 'SAME') as same,
                             count(*) filter (where way = 'NEW') as new
                      from nomination_import_row group by import) r on r.import = i.id
                join nomination_file f on f.id = i.file
                where (f.rows, f.rows, f.rows, f.rows, r.accepted, r.review, r.refused, r.invalid, r.same, r.new, r.new)
                    is distinct from (i.lines, i.read, i.judged, r.rows::int, i.accepted, i.review, i.refused, i.invalid, i.unchanged, i.starting, i.started)
                """);
        none(
                "rows that should have a case and have none",
                "select count(*) from nomination_import_row where verdict <> 'INVALID' and case_number is null");
        none(
                "rows that should have no case and have one",
                "select count(*) from nomination_import_row where verdict = 'INVALID' and case_number is not null");
        none(
                "cases made from two rows",
                """
                select count(*) from (select case_number from nomination_import_row where way = 'NEW' group by 1 having count(*) > 1) d
                """);
        none(
                "cases without a row, or rows whose case nobody knows",
                """
                select count(*) from grant_case c full join (select * from nomination_import_row where way = 'NEW') r
                    on r.case_number = c.case_number
                where c.case_number is null or r.case_number is null
                """);
        none(
                "judgements of cases that are not those of their rows",
                """
                select count(*) from nomination_import_row r
                left join (select case_number, min(verdict) as verdict, count(*) as times from nomination_judgement group by 1) j
                    on j.case_number = r.case_number
                where r.way = 'NEW' and (j.times, j.verdict) is distinct from (1, r.verdict)
                """);
        none(
                "personal data left behind by imports",
                "select (select count(*) from nomination_import_line) + (select count(*) from nomination_import_mark)"
                        + " + (select count(*) from nomination_import_candidate)");
    }
}
