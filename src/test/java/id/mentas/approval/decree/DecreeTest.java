package id.mentas.approval.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.approval.ApprovalOffice;
import id.mentas.common.Money;
import id.mentas.documents.Document;
import id.mentas.grant.Outcome;
import id.mentas.grant.Persons;
import id.mentas.grant.round.Round;
import id.mentas.grant.round.SigningTerms;
import id.mentas.testing.Archive;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A decree: its number, its paper, and that nothing of it can be changed. */
@MentasTest
class DecreeTest {

    private static final String STANDS = "Surat keputusan yang sudah terbit tidak dapat";

    @Autowired
    Office office;

    @Autowired
    ApprovalOffice approval;

    @Autowired
    DecreeNumbers numbers;

    @Autowired
    DecreeSigning signing;

    @Autowired
    DecreeService decrees;

    @Autowired
    Persons persons;

    @Autowired
    Archive archive;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void numbersHaveNoGapsAndNoDoublesWhateverRunsAtOnceOrFails() throws Exception {
        Round round = round("TEST/{nomor}/{tahun}");
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<String>> work = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                boolean fails = i % 4 == 1;
                work.add(() -> transaction.execute(status -> {
                    String number = numbers.next(round, LocalDate.of(2031, 5, 4));
                    if (fails) {
                        status.setRollbackOnly();
                        return "";
                    }
                    return number;
                }));
            }
            List<String> taken = new ArrayList<>();
            for (Future<String> one : threads.invokeAll(work, 60, TimeUnit.SECONDS)) {
                taken.add(one.get());
            }
            List<String> kept =
                    taken.stream().filter(number -> !number.isEmpty()).sorted().toList();
            List<String> wanted = new ArrayList<>();
            for (int i = 1; i <= 60; i++) {
                wanted.add("TEST/%03d/2031".formatted(i));
            }
            assertThat(kept).isEqualTo(wanted);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theRoundSaysHowItsDecreesAreNumberedAndSigned() {
        Map<String, Object> form = new HashMap<>(ApprovalOffice.roundForm(ApprovalOffice.newYear(), 1));
        form.put("decreePattern", "{nomor}/UEP-{putaran}/{bulan_romawi}/{tahun}");
        form.put("signatoryName", "Dra. Hj. Rusmiati Belawan, M.Si.");
        form.put("signatoryNip", "197005051995032004");
        form.put("signatoryPost", "Pelaksana Tugas Kepala Dinas Sosial Provinsi Kalimantan Timur");
        form.put("signingPlace", "Tenggarong");
        String round = office.as("prov").starts("round-opening", form);
        String one = approval.waits(round, 90);
        String decreeRound = approval.decides(round);
        approval.signs(decreeRound);
        assertThat(approval.decree(one)).matches("001/UEP-1/[IVX]+/20\\d\\d");
        assertThat(archive.text(paper(decreeRound)))
                .contains(
                        "Dra. Hj. Rusmiati Belawan, M.Si.",
                        "NIP. 197005051995032004",
                        "KEPUTUSAN PELAKSANA TUGAS KEPALA DINAS SOSIAL PROVINSI KALIMANTAN TIMUR",
                        "Ditetapkan di Tenggarong");
    }

    @Test
    void nothingOfAnIssuedDecreeCanBeChanged() {
        String round = approval.opensRound(1);
        String one = approval.waits(round, 90);
        String other = approval.waits(round, 80);
        String decreeRound = approval.decides(round);
        approval.signs(decreeRound);
        String number = approval.decree(one);
        Document paper = paper(decreeRound);

        refused("update approval_decree set dated_on = dated_on - 1 where number = ?", number);
        refused("delete from approval_decree where number = ?", number);
        refused("update approval_decree_line set value = 1 where decree = ?", number);
        refused("delete from approval_decree_line where decree = ?", number);
        refused(
                "insert into approval_decree_line (decree, case_number, change, value) values (?, '" + other
                        + "', 'ADDED', 1)",
                number);
        refused("update document set sha256 = 'x' where id = ?", paper.id());
        refused("delete from document where id = ?", paper.id());
        assertThatThrownBy(() -> jdbc.sql("update document_content set bytes = '\\x00' where document = ?")
                        .param(paper.id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("Berkas surat keputusan tidak dapat diubah");
        assertThatThrownBy(() -> jdbc.sql("truncate approval_decree cascade").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(STANDS);
    }

    private void refused(String sql, Object parameter) {
        assertThatThrownBy(() -> jdbc.sql(sql).param(parameter).update())
                .as(sql)
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(STANDS);
    }

    @Test
    void keepsAllThatItSaysWithItsHash() {
        String round = approval.opensRound(1);
        String one = approval.waits(round, 90);
        String decreeRound = approval.decides(round);
        approval.signs(decreeRound);
        String number = approval.decree(one);
        String content = office.fact(String.class, "select content from approval_decree where number = ?", number);
        assertThat(content)
                .contains(
                        "SK " + number,
                        one,
                        persons.of(one).name(),
                        persons.of(one).address(),
                        "| 1700000");
        String hash = office.fact(String.class, "select content_hash from approval_decree where number = ?", number);
        assertThat(new DecreeContent(content).hash()).isEqualTo(hash);
        assertThat(archive.text(paper(decreeRound)).replace(" ", "")).contains(hash);
        assertThat(office.fact(String.class, "select paper_hash from approval_decree where number = ?", number))
                .isEqualTo(paper(decreeRound).sha256());
    }

    @Test
    void onlyWhatWasReadIsSigned() {
        String round = approval.opensRound(1);
        String first = approval.waits(round, 90);
        String second = approval.waits(round, 80);
        String decreeRound = approval.decides(round);
        Object seen = office.as("kadis").open("signDecree", decreeRound).get("version");
        approval.leaves(first, Outcome.DIED);
        assertThatThrownBy(() ->
                        office.as("kadis").does("signDecree", decreeRound, Map.of("decision", "SIGN", "version", seen)))
                .hasMessageStartingWith("Daftar penerima berubah sejak formulir ini dibuka");
        Map<String, Object> shown = office.as("kadis").open("signDecree", decreeRound);
        assertThat(shown.get("ranking").toString()).contains(second).doesNotContain(first);
        office.as("kadis").does("signDecree", decreeRound, Map.of("decision", "SIGN", "version", shown.get("version")));
        assertThat(approval.result(second)).isEqualTo("GRANTED");
    }

    @Test
    void whoeverIsSignedForHasThePlaceBeforeThePaperIsSet() {
        String round = approval.opensRound(2);
        String first = approval.waits(round, 90);
        String second = approval.waits(round, 80);
        String third = approval.waits(round, 70);
        String decreeRound = approval.decides(round);
        // The paper is set by a job; here the step between is held.
        runtime.deleteProcessInstance(instanceOf(decreeRound), "the test goes on by hand");
        signing.sign(decreeRound, new SignDecree(SignDecree.Signature.SIGN, null, null), "kadis");
        assertThat(approval.state(first)).isEqualTo("GRANTED");
        assertThat(approval.state(third)).isEqualTo("LISTED");
        approval.leaves(first, Outcome.DIED);
        decrees.issue(decreeRound);
        office.settle();

        assertThat(archive.text(paper(decreeRound))).contains(name(second)).doesNotContain(name(first), name(third));
        assertThat(approval.state(third)).isEqualTo("PROMOTED");
        approval.signsChanges(round);
        assertThat(approval.result(third)).isEqualTo("GRANTED");
    }

    @Test
    void nothingIsSignedWhereNobodyIsLeft() {
        String round = approval.opensRound(1);
        String only = approval.waits(round, 90);
        String decreeRound = approval.decides(round);
        approval.leaves(only, Outcome.WITHDRAWN);
        assertThatThrownBy(() -> approval.signs(decreeRound))
                .hasMessage(
                        "Tidak ada lagi penerima dalam daftar ini. Kembalikan kepada kabupaten/kota dengan catatan.");
        office.as("kadis").does("signDecree", decreeRound, Map.of("decision", "RETURN", "note", "Tidak ada calon."));
        approval.publishes(decreeRound);
        approval.windowPasses();
        assertThat(office.waitsAt(decreeRound)).isEmpty();
    }

    private String instanceOf(String key) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .singleResult()
                .getId();
    }

    private String name(String caseNumber) {
        return persons.of(caseNumber).name();
    }

    private Document paper(String decreeRound) {
        return archive.ofRound(decreeRound, DecreePaper.KIND);
    }

    private static Round round(String pattern) {
        return new Round(
                "UEP-2031-9",
                "UEP",
                2031,
                9,
                "APBD",
                Money.ZERO,
                Money.ZERO,
                LocalDate.of(2031, 1, 2),
                5,
                "kadis",
                new SigningTerms(pattern, null, null, null, null),
                true);
    }
}
