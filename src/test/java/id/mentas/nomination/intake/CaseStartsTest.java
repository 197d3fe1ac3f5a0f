package id.mentas.nomination.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.engine.OneCommand;
import id.mentas.nomination.Line;
import id.mentas.people.directory.People;
import id.mentas.registry.place.RegionScheme;
import id.mentas.testing.AtOnce;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import id.mentas.testing.SqlCount;
import id.mentas.testing.TypedNomination;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases begin many at once, nobody twice, and all of a piece of work or none. */
@MentasTest
class CaseStartsTest {

    @Autowired
    Office office;

    @Autowired
    NominationImports imports;

    @Autowired
    ImportWork work;

    @Autowired
    OneCommand oneCommand;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JobExecutor workers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SampleCases samples;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void writesFewStatementsACase() {
        String round = samples.open();
        long id = judged(round, "6411", persons(1, 200));
        int statements = SqlCount.of(() -> start(id));
        assertThat(begun(round)).isEqualTo(200);
        assertThat(statements / 200.0).as("SQL executions a case").isLessThan(3);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("nomination")
                        .processInstanceBusinessKeyLike(round + "-%")
                        .activityIdIn("userTask_confirmWillingness")
                        .count())
                .isEqualTo(200);
        assertThat(runtime.createVariableInstanceQuery()
                        .processInstanceIdIn(runtime.createProcessInstanceQuery()
                                .processDefinitionKey("nomination")
                                .processInstanceBusinessKey(round + "-6411-00001")
                                .singleResult()
                                .getId())
                        .list())
                .extracting(variable -> variable.getName())
                .containsExactlyInAnyOrder("caseNumber", "kecamatan", "businessType");
        work.finish(id);
    }

    @Test
    void numbersTheCasesOfEachKabupatenWithoutGaps() {
        String round = samples.open();
        long id = judged(
                round,
                "64",
                Line.of(1),
                Line.of(2).with("kode_desa", "64.02.06.1002"),
                Line.of(3).with("kode_desa", "64.11.01.2002"));
        start(id);
        assertThat(jdbc.sql("select case_number from nomination_import_row where import = ? order by row")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly(round + "-6411-00001", round + "-6402-00001", round + "-6411-00002");
        assertThat(office.fact(
                        Long.class,
                        "select count(*) from case_stage where case_number like ? and stage = 'nomination'",
                        round + "-%"))
                .isEqualTo(3);
        work.finish(id);
    }

    @Test
    void judgesAgainWhoWasNominatedMeanwhile() {
        String round = samples.open();
        long first = judged(round, "6411", Line.of(1), Line.of(2), Line.of(3));
        long second = judged(
                round,
                "64",
                Line.of(1),
                Line.of(2),
                Line.of(4).relativeOf(Line.of(3)),
                Line.of(5).relativeOf(Line.of(3)).with("tanggal_data", "2024-01-10"));
        assertThat(verdicts(second)).containsExactly("ACCEPTED", "ACCEPTED", "ACCEPTED", "REVIEW");

        start(first);
        start(second);
        assertThat(verdicts(second)).containsExactly("REFUSED", "REFUSED", "REVIEW", "REVIEW");
        assertThat(codes(second))
                .containsExactly(
                        "ALREADY_NOMINATED", "ALREADY_NOMINATED", "SAME_HOUSEHOLD", "DATA_STALE,SAME_HOUSEHOLD");
        FileImport.Counts counts = imports.get(second, office.as("prov").signedIn(people::signedIn))
                .counts();
        assertThat(List.of(counts.accepted(), counts.review(), counts.refused(), counts.started()))
                .containsExactly(0, 2, 2, 4);
        assertThat(office.fact(
                        Long.class,
                        """
                        select count(*) from nomination_import_row r join nomination n on n.case_number = r.case_number
                        join nomination_judgement j on j.case_number = n.case_number
                        join grant_case c on c.case_number = n.case_number
                        where r.import = ? and n.verdict = r.verdict and j.verdict = r.verdict and c.live = (r.verdict <> 'REFUSED')
                        """,
                        second))
                .isEqualTo(4);
        work.finish(first);
        work.finish(second);
    }

    @Test
    void doublesNobodyWhoComesByTwoFilesAndByHandAtOnce() throws Exception {
        String round = samples.open();
        int count = 220;
        long forward = judged(round, "64", persons(1, count));
        long backward = judged(round, "6411", reversed(persons(1, count)));
        List<Integer> byHand =
                IntStream.rangeClosed(1, 15).map(i -> i * 14).boxed().toList();

        workers.shutdown();
        List<Integer> typed;
        try {
            typed = AtOnce.all(List.<Callable<Integer>>of(
                    () -> start(forward), () -> start(backward), () -> type(round, byHand), () -> type(round, byHand)));
        } finally {
            forgetRefused(round);
            workers.start();
        }

        assertThat(jdbc.sql("select count(*) from grant_case where round = ? and live group by nik")
                        .param(round)
                        .query(Integer.class)
                        .list())
                .hasSize(count)
                .containsOnly(1);
        int taken = typed.get(2) + typed.get(3);
        assertThat(begun(round)).isEqualTo(2L * count + taken);
        assertThat(office.fact(Long.class, "select last from number_sequence where name = ?", round + "-6411"))
                .isEqualTo(2L * count + taken);
        assertThat(office.fact(
                        Long.class,
                        """
                        select count(*) from nomination_import_row r join nomination_import_judgement j on j.id = r.judgement
                        where r.import in (?, ?) and r.verdict = 'REFUSED' and 'ALREADY_NOMINATED' = any(j.codes)
                        """,
                        forward,
                        backward))
                .isEqualTo(count + taken);
        work.finish(forward);
        work.finish(backward);
    }

    @Test
    void leavesNothingOfAPieceThatBrokeOff() {
        String round = samples.open();
        long id = judged(round, "6411", persons(1, 20));
        transaction.executeWithoutResult(status -> {
            oneCommand.run(() -> work.startCases(id));
            status.setRollbackOnly();
        });
        assertThat(begun(round)).isZero();
        assertThat(running(round)).isZero();
        start(id);
        assertThat(begun(round)).isEqualTo(20);
        assertThat(running(round)).isEqualTo(20);
        assertThat(office.fact(Long.class, "select last from number_sequence where name = ?", round + "-6411"))
                .isEqualTo(20);
        work.finish(id);
    }

    /** Hundreds of letters that no test wants. */
    private void forgetRefused(String round) {
        jdbc.sql("select case_number from grant_case where round = ? and not live")
                .param(round)
                .query(String.class)
                .list()
                .forEach(caseNumber -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNumber, "lifecycle")
                        .list()
                        .forEach(
                                life -> runtime.deleteProcessInstance(life.getId(), "test", true, true, false, false)));
    }

    /** Types persons in, as the office does. Answers how many were taken. */
    private int type(String round, List<Integer> serials) {
        int taken = 0;
        for (int serial : serials) {
            try {
                office.as("kab6411").starts("lifecycle", typed(round, serial));
                taken++;
            } catch (RuntimeException refused) {
                assertThat(refused).hasStackTraceContaining("sudah diusulkan pada putaran");
            }
        }
        return taken;
    }

    private static Map<String, Object> typed(String round, int serial) {
        Line person = Line.of(serial);
        Map<String, Object> form = TypedNomination.of(
                person.nik(),
                person.noKk(),
                person.cells().get("nama"),
                person.cells().get("tanggal_lahir"));
        form.put("round", round);
        form.put("sex", "L");
        return form;
    }

    private long judged(String round, String area, Line... lines) {
        long id = imports.take(round, Line.source(lines), RegionScheme.KEMENDAGRI, area, "prov", null)
                .one()
                .id();
        ImportSteps.judge(work, id);
        return id;
    }

    /** As the job does it: each piece one command of the engine. */
    private int start(long id) {
        boolean[] more = {true};
        int pieces = 0;
        for (; more[0]; pieces++) {
            oneCommand.run(() -> more[0] = work.startCases(id) == ImportWork.Step.MORE);
        }
        return pieces;
    }

    private long begun(String round) {
        return office.fact(Long.class, "select count(*) from grant_case where round = ?", round);
    }

    private long running(String round) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("lifecycle")
                .processInstanceBusinessKeyLike(round + "-%")
                .count();
    }

    private List<String> verdicts(long id) {
        return jdbc.sql("select verdict from nomination_import_row where import = ? order by row")
                .param(id)
                .query(String.class)
                .list();
    }

    private List<String> codes(long id) {
        return jdbc.sql(
                        """
                        select array_to_string(j.codes, ',') from nomination_import_row r
                        join nomination_import_judgement j on j.id = r.judgement where r.import = ? order by r.row
                        """)
                .param(id)
                .query(String.class)
                .list();
    }

    private static Line[] persons(int from, int until) {
        return IntStream.rangeClosed(from, until).mapToObj(Line::of).toArray(Line[]::new);
    }

    private static Line[] reversed(Line... lines) {
        return IntStream.range(0, lines.length)
                .mapToObj(i -> lines[lines.length - 1 - i])
                .toArray(Line[]::new);
    }
}
