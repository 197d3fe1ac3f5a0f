package id.mentas.approval.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.approval.ApprovalOffice;
import id.mentas.approval.round.Places;
import id.mentas.documents.DocumentKind;
import id.mentas.documents.Documents;
import id.mentas.grant.Outcome;
import id.mentas.grant.Persons;
import id.mentas.letters.Letters;
import id.mentas.people.Visitor;
import id.mentas.testing.Archive;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What changes after a decree: the place at once, the paper when it is signed, all changes on one paper. */
@MentasTest
class AmendmentTest {

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    ApprovalOffice approval;

    @Autowired
    Places places;

    @Autowired
    Waitlist waitlist;

    @Autowired
    Persons persons;

    @Autowired
    Documents documents;

    @Autowired
    Archive archive;

    @Autowired
    Letters letters;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void twoWhoLeaveAndTwoWhoComeStandOnOnePaper() {
        String round = approval.opensRound(3);
        List<String> all = List.of(
                approval.waits(round, 90),
                approval.waits(round, 80),
                approval.waits(round, 70),
                approval.waits(round, 60),
                approval.waits(round, 50),
                approval.waits(round, 40));
        approval.signs(approval.decides(round));
        String first = approval.decree(all.get(0));

        approval.leaves(all.get(0), Outcome.WITHDRAWN);
        approval.leaves(all.get(2), Outcome.DIED);
        assertThat(approval.state(all.get(3))).isEqualTo("PROMOTED");
        assertThat(approval.state(all.get(4))).isEqualTo("PROMOTED");
        assertThat(approval.result(all.get(3))).isNull();

        Map<String, Object> shown = office.as("kadis").open("signAmendment", approval.openAmendment(round));
        assertThat(shown.get("removed").toString())
                .contains(name(all.get(0)), "Mengundurkan diri", name(all.get(2)), first);
        assertThat(shown.get("added").toString()).contains("| 4 | " + name(all.get(3)), "| 5 | " + name(all.get(4)));
        String amendment = approval.signsChanges(round);

        assertThat(approval.result(all.get(3))).isEqualTo("GRANTED");
        assertThat(approval.result(all.get(4))).isEqualTo("GRANTED");
        assertThat(approval.state(all.get(5))).isEqualTo("WAITLISTED");
        assertThat(approval.decree(all.get(3)))
                .isEqualTo(approval.decree(all.get(4)))
                .isNotEqualTo(first);
        assertThat(paper(amendment, AmendingDecreePaper.KIND))
                .contains(
                        "PERUBAHAN ATAS KEPUTUSAN",
                        first,
                        approval.decree(all.get(3)),
                        name(all.get(0)),
                        name(all.get(2)),
                        "mengundurkan diri",
                        "seluruhnya 3 (tiga) orang",
                        "dari daftar tunggu, peringkat 4",
                        "dari daftar tunggu, peringkat 5")
                .doesNotContain(name(all.get(1)));
        assertThat(letters.ofCase(all.get(3)))
                .extracting(letter -> letter.template().name())
                .containsExactly("WAITLISTED", "PROMOTED");
        assertThat(office.fact(
                        Integer.class,
                        "select count(*) from act_hi_procinst where business_key_ like ? and proc_def_key_ = 'procurement-order'",
                        round + "/6411/order-%"))
                .isEqualTo(2);

        assertThat(Visitor.signedIn(port, "kab6411")
                        .get("/pantau/kasus/" + all.get(3))
                        .body())
                .contains(
                        "Surat keputusan",
                        approval.decree(all.get(3)),
                        "Ditetapkan sebagai penerima, nilai paket Rp1.700.000",
                        "Tugas &quot;Tanda tangani SK perubahan&quot; diselesaikan.");
        assertThat(Visitor.signedIn(port, "pengawas")
                        .get("/pantau/kasus/" + all.get(0))
                        .body())
                .contains("Dikeluarkan dari SK nomor " + first + ": Mengundurkan diri");

        approval.leaves(all.get(3), Outcome.MOVED);
        String second = approval.signsChanges(round);
        assertThat(paper(second, AmendingDecreePaper.KIND))
                .contains("PERUBAHAN KEDUA ATAS KEPUTUSAN", first, "ditetapkan dengan SK Nomor");
        assertThat(approval.state(all.get(5))).isEqualTo("GRANTED");
    }

    @Test
    void whoIsPromotedAndLeavesAgainNeverStandsOnPaper() {
        String round = approval.opensRound(1);
        String first = approval.waits(round, 90);
        String second = approval.waits(round, 80);
        String third = approval.waits(round, 70);
        approval.signs(approval.decides(round));
        approval.leaves(first, Outcome.WITHDRAWN);
        approval.leaves(second, Outcome.WITHDRAWN);
        assertThat(approval.state(third)).isEqualTo("PROMOTED");
        String amendment = approval.signsChanges(round);
        assertThat(paper(amendment, AmendingDecreePaper.KIND))
                .contains(name(first), name(third))
                .doesNotContain(name(second));
        assertThat(approval.result(second)).isNull();
    }

    @Test
    void onlyWhoLeavesWhereNobodyWaits() {
        String round = approval.opensRound(1);
        String only = approval.waits(round, 90);
        approval.signs(approval.decides(round));
        approval.leaves(only, Outcome.DIED);
        String amendment = approval.signsChanges(round);
        assertThat(paper(amendment, AmendingDecreePaper.KIND))
                .contains(name(only), "0 (nol) orang ditetapkan", "B. Ditetapkan sebagai penerima Tidak ada.");
    }

    @Test
    void nothingLeftToChangeEndsWithoutAPaper() {
        String round = approval.opensRound(1);
        approval.waits(round, 90);
        String second = approval.waits(round, 80);
        approval.signs(approval.decides(round));
        comesOnePlace(round);
        assertThat(approval.state(second)).isEqualTo("PROMOTED");
        String amendment = approval.openAmendment(round);
        approval.leaves(second, Outcome.WITHDRAWN);
        assertThat(documents.ofRound(amendment)).isEmpty();
        assertThat(office.fact(String.class, "select state from approval_amendment where key = ?", amendment))
                .isEqualTo("DROPPED");
    }

    @Test
    void whereNoDecreeWasIssuedThePaperIsAFirstOne() {
        String round = approval.opensRound(1);
        String waiting = approval.waits(round, 50);
        transaction.executeWithoutResult(status -> jdbc.sql("update round_quota set places = 0 where round = ?")
                .param(round)
                .update());
        approval.decides(round);
        assertThat(approval.state(waiting)).isEqualTo("WAITLISTED");
        comesOnePlace(round);
        String amendment = approval.signsChanges(round);
        assertThat(approval.result(waiting)).isEqualTo("GRANTED");
        assertThat(paper(amendment, DecreePaper.KIND)).contains("PENETAPAN PENERIMA", name(waiting));
        assertThat(letters.ofCase(waiting))
                .extracting(letter -> letter.template().name())
                .containsExactly("WAITLISTED", "DECREE_ISSUED");
    }

    @Test
    void onlyTheSignatorySignsAndOnlyWhatWasRead() {
        String round = approval.opensRound(2);
        String first = approval.waits(round, 90);
        String second = approval.waits(round, 80);
        approval.waits(round, 70);
        approval.waits(round, 60);
        approval.signs(approval.decides(round));
        approval.leaves(first, Outcome.WITHDRAWN);
        String amendment = approval.openAmendment(round);
        assertThat(office.as("ppk").tasks("signAmendment")).isEmpty();
        assertThat(office.as("kab6411").tasks("signAmendment")).isEmpty();
        Object seen = office.as("kadis").open("signAmendment", amendment).get("version");
        approval.leaves(second, Outcome.WITHDRAWN);
        assertThat(approval.openAmendment(round)).isEqualTo(amendment);
        assertThatThrownBy(() ->
                        office.as("kadis").does("signAmendment", amendment, Map.of("agreed", true, "version", seen)))
                .hasMessage(
                        "Sejak formulir ini dibuka ada perubahan baru. Buka kembali formulir ini, baca daftarnya, lalu tanda tangani.");
        assertThatThrownBy(() -> office.as("kadis").does("signAmendment", amendment, Map.of("agreed", false)))
                .hasMessageContaining("centang bahwa daftar perubahan sudah dibaca");
        String task = office.as("kadis").task("signAmendment", amendment).getId();
        tasks.setAssignee(task, "prov");
        assertThatThrownBy(() -> office.as("prov").does("signAmendment", amendment, Map.of("agreed", true)))
                .hasMessage("SK perubahan ini hanya dapat ditandatangani oleh pejabat yang ditentukan pada putaran.");
        tasks.setAssignee(task, "kadis");
        Object now = office.as("kadis").open("signAmendment", amendment).get("version");
        office.as("kadis").does("signAmendment", amendment, Map.of("agreed", true, "version", now));
    }

    @Test
    void aSignatureThatIsLateIsAskedForAndThenToldToTheProvince() {
        String round = approval.opensRound(1);
        String first = approval.waits(round, 90);
        approval.waits(round, 80);
        String decreeRound = approval.decides(round);
        office.moveWorkingDays(3);
        assertThat(lettersAbout(decreeRound)).containsExactly("REMINDER to USER kadis");
        office.moveWorkingDays(3);
        assertThat(lettersAbout(decreeRound)).containsExactly("LATE to GROUP dinsos-prov", "REMINDER to USER kadis");
        approval.signs(decreeRound);
        approval.leaves(first, Outcome.MOVED);
        String amendment = approval.openAmendment(round);
        office.moveWorkingDays(6);
        assertThat(lettersAbout(amendment)).containsExactly("LATE to GROUP dinsos-prov", "REMINDER to USER kadis");
        approval.signsChanges(round);
    }

    private List<String> lettersAbout(String key) {
        return jdbc.sql(
                        """
                        select template || ' to ' || to_kind || ' ' || to_ref from letter
                        where round_key = ? and template in ('LATE', 'REMINDER') order by 1
                        """)
                .param(key)
                .query(String.class)
                .list();
    }

    /** As when the province moves a place here. */
    private void comesOnePlace(String round) {
        transaction.executeWithoutResult(status -> {
            places.lock(round, "6411");
            jdbc.sql("update round_quota set places = places + 1 where round = ? and kabupaten = '6411'")
                    .param(round)
                    .update();
            waitlist.fill(round, "6411");
        });
        office.settle();
    }

    private String name(String caseNumber) {
        return persons.of(caseNumber).name();
    }

    private String paper(String key, DocumentKind kind) {
        return archive.text(archive.ofRound(key, kind));
    }
}
