package id.mentas.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.approval.decree.AmendingDecreePaper;
import id.mentas.approval.decree.DecreePaper;
import id.mentas.approval.ranking.ProvisionalListPaper;
import id.mentas.common.Refused;
import id.mentas.documents.Document;
import id.mentas.documents.DocumentKind;
import id.mentas.documents.Documents;
import id.mentas.engine.InHouse;
import id.mentas.engine.message.Words;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.CaseRelease;
import id.mentas.grant.Outcome;
import id.mentas.grant.Persons;
import id.mentas.letters.Letters;
import id.mentas.testing.Archive;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@MentasTest
class ApprovalTest {

    @Autowired
    Office office;

    @Autowired
    ApprovalOffice approval;

    @Autowired
    List<CaseRelease> releases;

    @Autowired
    CaseFacts facts;

    @Autowired
    Persons persons;

    @Autowired
    Words words;

    @Autowired
    Documents documents;

    @Autowired
    Archive archive;

    @Autowired
    Letters letters;

    @Autowired
    TaskService tasks;

    @Autowired
    TransactionTemplate transaction;

    private String round;

    @BeforeEach
    void aRoundWithTwoPlaces() {
        round = approval.opensRound(2);
    }

    @Test
    void theBestGetThePlacesAndTheRestWait() {
        String third = approval.waits(round, 60);
        String first = approval.waits(round, 90);
        String second = approval.waits(round, 75);
        String decreeRound = approval.opensDecreeRound(round);
        assertThat(office.as("kab6411")
                        .open("reviewRanking", decreeRound)
                        .get("ranking")
                        .toString())
                .contains("| 1 | " + first, "| 3 | " + third);
        approval.publishes(decreeRound);
        approval.windowPasses();
        Map<String, Object> summary = office.as("kadis").open("signDecree", decreeRound);
        approval.signs(decreeRound);

        assertThat(summary).containsEntry("places", 2).containsEntry("total", "Rp3.400.000");
        assertThat(approval.result(first)).isEqualTo("GRANTED");
        assertThat(approval.result(second)).isEqualTo("GRANTED");
        assertThat(approval.result(third)).isNull();
        assertThat(approval.state(third)).isEqualTo("WAITLISTED");
        assertThat(taken()).isEqualTo(2);
        assertThat(facts.desils(first)).extracting(CaseFacts.Desil::moment).contains(CaseFacts.Moment.DECREE);
        assertThat(letterKinds(first)).containsExactly("DECREE_ISSUED");
        assertThat(letterKinds(third)).containsExactly("WAITLISTED");
        String sk = paper(decreeRound, DecreePaper.KIND);
        assertThat(sk)
                .contains(
                        approval.decree(first),
                        persons.of(first).name(),
                        persons.of(second).name(),
                        "3.400.000")
                .doesNotContain(persons.of(third).name());
        assertThat(paper(decreeRound, ProvisionalListPaper.KIND))
                .contains(persons.of(third).name())
                .doesNotContain("641101080");
    }

    @Test
    void someoneIsMovedForAWrittenReasonOnly() {
        String first = approval.waits(round, 90);
        String last = approval.waits(round, 10);
        String decreeRound = approval.opensDecreeRound(round);
        Map<String, Object> move = Map.of("decision", "MOVE", "caseNumber", last, "rank", 1);
        assertThatThrownBy(() -> office.as("kab6411").does("reviewRanking", decreeRound, move))
                .hasMessage("Peringkat hanya boleh diubah dengan alasan tertulis.");
        assertThatThrownBy(() -> office.as("kab6411")
                        .does(
                                "reviewRanking",
                                decreeRound,
                                with(move, "caseNumber", "UEP-2026-1-6411-99999", "reason", "x")))
                .hasMessage("Kasus ini tidak ada dalam daftar peringkat.");

        office.as("kab6411").does("reviewRanking", decreeRound, with(move, "reason", "Kebakaran rumah pekan lalu."));
        assertThat(office.as("kab6411")
                        .open("reviewRanking", decreeRound)
                        .get("ranking")
                        .toString())
                .contains("| 1 | " + last, "| 2 | " + first);
        assertThat(office.fact(String.class, "select reason from approval_move where decree_round = ?", decreeRound))
                .isEqualTo("Kebakaran rumah pekan lalu.");
        approval.publishes(decreeRound);
        approval.windowPasses();
        approval.signs(decreeRound);
    }

    @Test
    void anUpheldObjectionTakesSomeoneOffTheListAndTheDecreeWaitsForIt() {
        String first = approval.waits(round, 90);
        String second = approval.waits(round, 80);
        String third = approval.waits(round, 70);
        String decreeRound = approval.opensDecreeRound(round);
        Map<String, Object> objection =
                Map.of("caseNumber", first, "objector", "Tetangga", "reason", "Sudah punya toko besar.");
        assertThatThrownBy(() -> office.as("kab6411").starts("objection", objection))
                .hasMessage("Masa sanggah untuk daftar ini belum dibuka atau sudah berakhir.");
        approval.publishes(decreeRound);
        assertThatThrownBy(() -> office.as("kab6474").starts("objection", objection))
                .hasMessage("Kasus ini tidak ada dalam daftar sementara di wilayah kerja Anda.");
        String objectionKey = office.as("kab6411").starts("objection", objection);
        String other = office.as("kab6411")
                .starts("objection", Map.of("caseNumber", third, "objector", "Adik", "reason", "Lebih membutuhkan."));
        approval.windowPasses();

        assertThatThrownBy(() -> office.as("kab6411")
                        .does("decideObjection", objectionKey, Map.of("decision", "REMOVE", "reason", "Benar.")))
                .hasMessage("Anda menilai atau memverifikasi kasus ini. Sanggahan harus diputus oleh petugas lain.");
        office.as("kab6411b")
                .does("decideObjection", objectionKey, Map.of("decision", "REMOVE", "reason", "Memiliki toko."));
        assertThatThrownBy(() -> office.as("kab6411b")
                        .does("decideObjection", other, Map.of("decision", "MOVE", "reason", "Perlu.")))
                .hasMessage("Isi peringkat yang baru.");
        office.as("kab6411b")
                .does("decideObjection", other, Map.of("decision", "MOVE", "rank", 1, "reason", "Lebih membutuhkan."));
        approval.signs(decreeRound);

        assertThat(approval.result(first)).isEqualTo("REFUSED");
        assertThat(approval.result(second)).isEqualTo("GRANTED");
        assertThat(approval.result(third)).isEqualTo("GRANTED");
        assertThat(letterKinds(first)).containsExactly("OBJECTION_RECEIVED", "OBJECTION_DECIDED", "NOT_GRANTED");
        assertThat(documents.ofCase(first))
                .extracting(document -> document.kind().name())
                .contains("REFUSAL");
    }

    @Test
    void aRejectedObjectionChangesNothing() {
        String only = approval.waits(round, 90);
        String decreeRound = approval.opensDecreeRound(round);
        approval.publishes(decreeRound);
        String objection = office.as("kab6411")
                .starts("objection", Map.of("caseNumber", only, "objector", "Tetangga", "reason", "Iri."));
        office.as("kab6411b")
                .does("decideObjection", objection, Map.of("decision", "REJECT", "reason", "Tidak terbukti."));
        approval.windowPasses();
        approval.signs(decreeRound);
        assertThat(approval.result(only)).isEqualTo("GRANTED");
    }

    @Test
    void theSignatoryMayGiveItBack() {
        String only = approval.waits(round, 90);
        String decreeRound = approval.decides(round);
        assertThat(office.as("ppk").tasks("signDecree")).isEmpty();
        assertThatThrownBy(() -> office.as("kadis").does("signDecree", decreeRound, Map.of("decision", "RETURN")))
                .hasMessage("Tulis catatan: apa yang harus diperbaiki oleh kabupaten/kota.");
        office.as("kadis")
                .does("signDecree", decreeRound, Map.of("decision", "RETURN", "note", "Periksa nama yang ganda."));
        assertThat(office.as("kab6411")
                        .open("reviewRanking", decreeRound)
                        .get("note")
                        .toString())
                .contains("Periksa nama yang ganda.");
        approval.publishes(decreeRound);
        approval.windowPasses();
        approval.signs(decreeRound);
        assertThat(approval.result(only)).isEqualTo("GRANTED");
        assertThat(documents.ofRound(decreeRound))
                .extracting(Document::kind)
                .containsExactly(ProvisionalListPaper.KIND, ProvisionalListPaper.KIND, DecreePaper.KIND);
    }

    @Test
    void nobodySignsInThePlaceOfTheSignatory() {
        approval.waits(round, 90);
        String decreeRound = approval.decides(round);
        String task = office.as("kadis").task("signDecree", decreeRound).getId();
        tasks.setAssignee(task, "prov");
        assertThatThrownBy(() -> office.as("prov").does("signDecree", decreeRound, Map.of("decision", "SIGN")))
                .hasMessage(
                        "Surat keputusan ini hanya dapat ditandatangani oleh pejabat yang ditentukan pada putaran.");
        tasks.setAssignee(task, "kadis");
        approval.signs(decreeRound);
    }

    @Test
    void aPlaceThatComesFreeGoesToTheNextAndTheDecreeIsAmended() {
        String first = approval.waits(round, 90);
        approval.waits(round, 80);
        String third = approval.waits(round, 70);
        String fourth = approval.waits(round, 60);
        String decreeRound = approval.decides(round);
        approval.signs(decreeRound);
        assertThat(approval.state(fourth)).isEqualTo("WAITLISTED");

        release(first, Outcome.WITHDRAWN);
        release(first, Outcome.WITHDRAWN);

        assertThat(approval.state(first)).isEqualTo("RELEASED");
        assertThat(approval.state(third)).isEqualTo("PROMOTED");
        assertThat(approval.state(fourth)).isEqualTo("WAITLISTED");
        assertThat(taken()).isEqualTo(2);
        assertThat(approval.result(third)).isNull();

        approval.signsChanges(round);
        assertThat(approval.state(third)).isEqualTo("GRANTED");
        assertThat(approval.result(third)).isEqualTo("GRANTED");
        assertThat(taken()).isEqualTo(2);
        assertThat(letterKinds(third)).containsExactly("WAITLISTED", "PROMOTED");
        assertThat(approval.decree(third)).isNotEqualTo(approval.decree(first));
        assertThat(paper(round + "-6411/amendment-1", AmendingDecreePaper.KIND))
                .contains(
                        approval.decree(first),
                        persons.of(first).name(),
                        persons.of(third).name());
    }

    @Test
    void hearsOfTheWaitlistBeforeThePlaceHoweverFastItComes() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(approval.waits(round, i));
        }
        office.settle();
        transaction.executeWithoutResult(status -> all.forEach(caseNumber -> {
            facts.reference(caseNumber, CaseFacts.Paper.DECREE, "SK-" + round, office.today());
            words.say(caseNumber, ApprovalProcess.WAITLISTED_MESSAGE, "1/" + caseNumber);
            words.say(caseNumber, ApprovalProcess.GRANTED_MESSAGE, "2/" + caseNumber);
        }));
        office.settle();
        office.move(Duration.ofMinutes(1));
        assertThat(all).allSatisfy(caseNumber -> {
            assertThat(approval.result(caseNumber)).isEqualTo("GRANTED");
            assertThat(office.fact(
                            Integer.class,
                            "select count(*) from word where case_number = ? and state = 'DELIVERED'",
                            caseNumber))
                    .isEqualTo(2);
        });
    }

    @Test
    void afterTheHandoverNothingIsPromoted() {
        String first = approval.waits(round, 90);
        approval.waits(round, 80);
        String third = approval.waits(round, 70);
        approval.signs(approval.decides(round));
        facts.reference(first, CaseFacts.Paper.HANDOVER, "BAST-1", office.today());
        release(first, Outcome.DIED);
        assertThat(approval.state(first)).isEqualTo("GRANTED");
        assertThat(approval.state(third)).isEqualTo("WAITLISTED");
    }

    @Test
    void whoLeavesBeforeTheDecreeFreesNothingButTheTurn() {
        String first = approval.waits(round, 90);
        approval.waits(round, 80);
        String third = approval.waits(round, 70);
        String decreeRound = approval.opensDecreeRound(round);
        approval.publishes(decreeRound);
        release(first, Outcome.MOVED);
        approval.windowPasses();
        approval.signs(decreeRound);
        assertThat(approval.state(first)).isEqualTo("RELEASED");
        assertThat(approval.result(third)).isEqualTo("GRANTED");
        assertThat(taken()).isEqualTo(2);
    }

    @Test
    void oneGrantAFamilyCard() {
        String first = approval.waits(round, 90, "6411019999990001");
        String sister = approval.waits(round, 80, "6411019999990001");
        approval.signs(approval.decides(round));
        assertThat(approval.result(first)).isEqualTo("GRANTED");
        assertThat(approval.result(sister)).isEqualTo("REFUSED");
        assertThat(letters.ofCase(sister)).singleElement().satisfies(letter -> assertThat(letter.body())
                .contains("sudah mendapat bantuan"));

        String nextRound = approval.opensRound(1);
        String cousin = approval.waits(nextRound, 80, "6411019999990001");
        assertThat(office.waitsAt(approval.decides(nextRound))).isEmpty();
        assertThat(approval.result(cousin)).isEqualTo("REFUSED");
    }

    @Test
    void withoutPlacesAllWaitAndNobodySigns() {
        approval.waits(round, 90);
        approval.waits(round, 80);
        approval.signs(approval.decides(round));
        String late = approval.waits(round, 99);
        String second = approval.decides(round);
        assertThat(office.waitsAt(second)).isEmpty();
        assertThat(approval.state(late)).isEqualTo("WAITLISTED");
        assertThat(taken()).isEqualTo(2);
    }

    @Test
    void aClosedRoundEndsTheWaiting() {
        approval.waits(round, 90);
        approval.waits(round, 80);
        String third = approval.waits(round, 70);
        String decreeRound = approval.opensDecreeRound(round);
        String late = approval.waits(round, 99);
        Map<String, Object> close = Map.of("round", round, "reason", "Tahun anggaran berakhir.");
        assertThatThrownBy(() -> office.as("prov").starts("round-closing", close))
                .hasMessage(
                        "Putaran belum dapat ditutup: penetapan masih berjalan di Kabupaten Mahakam Ulu. Selesaikan dahulu"
                                + " sampai SK terbit.");
        approval.publishes(decreeRound);
        approval.windowPasses();
        approval.signs(decreeRound);
        office.as("prov").starts("round-closing", close);

        assertThat(approval.result(third)).isEqualTo("WAITLIST_EXPIRED");
        assertThat(approval.result(late)).isEqualTo("WAITLIST_EXPIRED");
        assertThat(letterKinds(third)).containsExactly("WAITLISTED", "WAITLIST_EXPIRED");
        String after = approval.waits(round, 99);
        office.settle();
        assertThat(approval.result(after)).isEqualTo("WAITLIST_EXPIRED");
        assertThatThrownBy(() -> office.as("prov").starts("round-closing", close))
                .hasMessage("Putaran ini tidak ada atau sudah ditutup.");
        assertThatThrownBy(() -> approval.opensDecreeRound(round))
                .hasMessage("Putaran ini tidak ada atau sudah ditutup.");
    }

    @Test
    void refusesADecreeRoundWhereNobodyWaitsOrOneIsOpen() {
        assertThatThrownBy(() -> approval.opensDecreeRound(round))
                .hasMessage("Belum ada kasus yang menunggu penetapan.");
        approval.waits(round, 90);
        String decreeRound = approval.opensDecreeRound(round);
        approval.waits(round, 80);
        assertThatThrownBy(() -> approval.opensDecreeRound(round))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Penetapan lain untuk putaran ini masih berjalan");
        assertThatThrownBy(() -> office.as("kab6474").starts("decree-round", Map.of("round", round)))
                .hasMessage("Belum ada kasus yang menunggu penetapan.");
        approval.publishes(decreeRound);
        approval.windowPasses();
        approval.signs(decreeRound);
    }

    @Test
    void refusesARoundThatCannotBe() {
        Map<String, Object> form = ApprovalOffice.roundForm(2029, 10);
        refusedRound(with(form, "budget", 1_000_000L))
                .hasMessage("Kuota kali pagu berjumlah Rp50.000.000, melebihi anggaran Rp1.000.000.");
        refusedRound(with(form, "signatory", "ppk"))
                .hasMessage("Penanda tangan harus pengguna kelompok Kepala Dinas Sosial.");
        refusedRound(with(form, "quotas", List.of(quota("6411"), quota("6411"))))
                .hasMessage("Kabupaten Mahakam Ulu tercantum lebih dari sekali.");
        refusedRound(with(form, "quotas", List.of(quota("9999")))).hasMessage("Kabupaten/kota 9999 tidak dikenal.");
        refusedRound(with(form, "decreePattern", "400.9/DINSOS"))
                .hasMessage("Pola nomor SK harus memuat {nomor} tepat satu kali.");
        refusedRound(with(form, "signatoryNip", "123")).hasMessageContaining("NIP terdiri dari 18 angka.");
        refusedRound(with(form, "tieRule", "DATE")).hasMessage("Pilih urutan pembeda dari daftar.");
        refusedRound(with(form, "objectionDays", 0)).hasMessageContaining("paling sedikit 1 hari kerja.");
        office.as("prov").starts("round-opening", form);
        refusedRound(form).hasMessage("Putaran UEP-2029-1 sudah ada.");
    }

    @Test
    void theRoundAndItsAreaAreTheTenant() {
        approval.waits(round, 90);
        String decreeRound = approval.opensDecreeRound(round);
        assertThat(office.as("kab6474").tasks("reviewRanking")).isEmpty();
        assertThat(office.as("kab6411").task("reviewRanking", decreeRound).getTenantId())
                .isEqualTo("6411");
        approval.publishes(decreeRound);
        approval.windowPasses();
        approval.signs(decreeRound);
    }

    private org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refusedRound(
            Map<String, Object> form) {
        return assertThatThrownBy(() -> office.as("prov").starts("round-opening", form))
                .isInstanceOf(Refused.class);
    }

    private void release(String caseNumber, Outcome outcome) {
        InHouse.run(() -> transaction.executeWithoutResult(
                status -> releases.forEach(room -> room.release(caseNumber, outcome))));
        office.settle();
    }

    private int taken() {
        return office.fact(
                Integer.class, "select taken from round_quota where round = ? and kabupaten = '6411'", round);
    }

    private List<String> letterKinds(String caseNumber) {
        return letters.ofCase(caseNumber).stream()
                .map(letter -> letter.template().name())
                .toList();
    }

    private String paper(String decreeRound, DocumentKind kind) {
        return archive.text(archive.ofRound(decreeRound, kind));
    }

    private static Map<String, Object> quota(String kabupaten) {
        return Map.of("kabupaten", kabupaten, "places", 1);
    }

    private static Map<String, Object> with(Map<String, Object> form, Object... changes) {
        Map<String, Object> changed = new HashMap<>(form);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put(changes[i].toString(), changes[i + 1]);
        }
        return changed;
    }
}
