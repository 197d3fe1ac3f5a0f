package id.mentas.approval.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.approval.ApprovalOffice;
import id.mentas.common.Refused;
import id.mentas.documents.Formats;
import id.mentas.grant.Cases;
import id.mentas.letters.Letter;
import id.mentas.letters.Letters;
import id.mentas.letters.Refusals;
import id.mentas.people.Visitor;
import id.mentas.testing.Archive;
import id.mentas.testing.AtOnce;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Objections to lists and to refusals: there is always somebody who rules on them, and the round always goes on. */
@MentasTest
class ObjectionTest {

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    ApprovalOffice approval;

    @Autowired
    TaskService tasks;

    @Autowired
    Refusals refusals;

    @Autowired
    Letters letters;

    @Autowired
    Archive archive;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cases cases;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void recordedOnTheLastDayTheRoundStillWaitsForIt() {
        String round = approval.opensRound(1);
        String first = approval.waits(round, 90);
        String second = approval.waits(round, 80);
        String decreeRound = approval.opensDecreeRound(round);
        approval.publishes(decreeRound);
        LocalDate last =
                office.fact(LocalDate.class, "select objection_until from approval_round where key = ?", decreeRound);
        office.moveTo(last);
        String objection = office.as("kab6411").starts("objection", against(first));
        office.move(Duration.ofHours(8));
        assertThat(office.waitsAt(decreeRound)).containsExactly("receiveTask_objectionsDecided");
        assertThatThrownBy(() -> office.as("kab6411").starts("objection", against(second)))
                .hasMessage("Masa sanggah untuk daftar ini belum dibuka atau sudah berakhir.");
        office.as("kab6411b").does("decideObjection", objection, Map.of("decision", "REMOVE", "reason", "Nyata."));
        assertThat(office.waitsAt(decreeRound)).containsExactly("userTask_signDecree");
        assertThat(office.as("kadis").open("signDecree", decreeRound).get("objections"))
                .isEqualTo("1 (1 diterima: dikeluarkan dari daftar)");
        approval.signs(decreeRound);
        assertThat(approval.state(second)).isEqualTo("GRANTED");
    }

    @Test
    void theProvinceRulesWhereTheKabupatenDoesNot() {
        String round = approval.opensRound(1);
        String first = approval.waits(round, 90);
        String decreeRound = approval.opensDecreeRound(round);
        approval.publishes(decreeRound);
        String objection = office.as("kab6411").starts("objection", against(first));
        office.moveWorkingDays(5);
        assertThat(jdbc.sql(
                                "select template || ' ' || to_ref from letter where round_key = ? and to_kind = 'GROUP' order by 1")
                        .param(objection)
                        .query(String.class)
                        .list())
                .containsExactly("ESCALATION dinsos-prov", "REMINDER dinsos-kab");
        office.as("prov").does("decideObjection", objection, Map.of("decision", "REJECT", "reason", "Tidak terbukti."));
        approval.signs(decreeRound);
        assertThat(approval.state(first)).isEqualTo("GRANTED");
    }

    @Test
    void aRefusedPersonObjectsAndIsNominatedAgain() {
        String sister = approval.refusedSister();
        LocalDate until = refusals.objectionUntil(sister).orElseThrow();
        Letter letter = letters.ofCase(sister).get(0);
        String paper = archive.text(archive.ofCase(sister, "REFUSAL"));
        String day = Formats.day(until) + ", " + Formats.date(until);
        assertThat(letter.body()).contains("sudah mendapat bantuan", "berhak menyanggah", day);
        assertThat(paper).contains("sudah mendapat bantuan", "berhak menyanggah", day, "Kabupaten Mahakam Ulu");

        Map<String, Object> own =
                Map.of("caseNumber", sister, "objector", "Yang bersangkutan", "reason", "Kami sudah pisah KK.");
        assertThatThrownBy(() -> office.as("kab6474").starts("objection", own))
                .hasMessage("Kasus ini tidak ada dalam daftar sementara di wilayah kerja Anda.");
        String objection = office.as("kab6411").starts("objection", own);
        assertThat(objection).isEqualTo(sister + "/objection-1");
        assertThatThrownBy(() -> office.as("kab6411b").starts("objection", own))
                .hasMessage("Sanggahan atas penolakan ini sudah dicatat dan sedang diperiksa.");
        assertThatThrownBy(() -> decides("kab6411b", objection, "REMOVE"))
                .hasMessage("Pilih putusan yang sesuai dengan sanggahan ini.");
        assertThatThrownBy(() -> decides("kab6411", objection, "ACCEPT"))
                .hasMessage("Anda menilai atau memverifikasi kasus ini. Sanggahan harus diputus oleh petugas lain.");
        assertThatThrownBy(() -> claims("kab6411", objection))
                .hasMessage("Anda menilai atau memverifikasi kasus ini. Sanggahan harus diputus oleh petugas lain.");
        assertThat(office.as("kab6411b")
                        .open("decideObjection", objection)
                        .get("rulings")
                        .toString())
                .contains("REJECT", "ACCEPT")
                .doesNotContain("REMOVE");
        decides("kab6411b", objection, "ACCEPT");
        assertThat(letters.ofCase(sister))
                .extracting(one -> one.template().name())
                .endsWith("OBJECTION_DECIDED");

        office.moveWorkingDays(5);
        assertThat(office.as("kab6411").open("renominate", objection)).containsEntry("refused", sister);
        assertThatThrownBy(() -> office.as("kab6411")
                        .does("renominate", objection, Map.of("decision", "NOMINATED", "caseNumber", sister)))
                .hasMessageStartingWith("Isi nomor kasus baru orang yang sama");
        assertThatThrownBy(
                        () -> office.as("kab6411").does("renominate", objection, Map.of("decision", "NOT_NOMINATED")))
                .hasMessage("Tulis mengapa orang ini tidak diusulkan kembali.");
        String again = approval.nominatedAgain(sister);
        office.as("kab6411").does("renominate", objection, Map.of("decision", "NOMINATED", "caseNumber", again));
        assertThat(office.fact(
                        String.class, "select renominated from approval_objection where case_number = ?", sister))
                .isEqualTo(again);
        assertThat(Visitor.signedIn(port, "kab6411")
                        .get("/pantau/kasus/" + sister)
                        .body())
                .contains(
                        "Sanggahan ke-1 atas penolakan",
                        "Kami sudah pisah KK.",
                        "Sanggahan diterima: diusulkan kembali. KK sudah pecah.",
                        "Tugas &quot;Putuskan sanggahan&quot; diselesaikan.",
                        again);
    }

    @Test
    void onePersonHasOneOpenObjectionToACaseOnAList() throws Exception {
        String round = approval.opensRound(2);
        String first = approval.waits(round, 90);
        String second = approval.waits(round, 80);
        String decreeRound = approval.opensDecreeRound(round);
        approval.publishes(decreeRound);
        List<String> ends = AtOnce.all(List.of(
                () -> records("kab6411", first, "Ibu Sari", "Tidak benar."),
                () -> records("kab6411b", first, "  ibu\u00a0 SARI ", "Rumahnya besar.")));
        assertThat(ends)
                .containsExactlyInAnyOrder(
                        "recorded",
                        "Sanggahan orang ini terhadap kasus yang sama sudah dicatat (ke-1) dan sedang diperiksa."
                                + " Tunggu putusannya.");
        assertThat(records("kab6411", first, "Pak Darma", "Tidak benar.")).isEqualTo("recorded");
        assertThat(records("kab6411", second, "Ibu Sari", "Tidak benar.")).isEqualTo("recorded");
        office.settle();
        office.as("kab6411b")
                .does(
                        "decideObjection",
                        decreeRound + "/objection-1",
                        Map.of("decision", "REJECT", "reason", "Tidak."));
        assertThat(records("kab6411", first, "Ibu Sari", "Ada bukti baru.")).isEqualTo("recorded");
    }

    @Test
    void theDatabaseTakesNoSecondOpenObjectionOfAPerson() {
        String sister = approval.refusedSister();
        office.as("kab6411").starts("objection", against(sister));
        assertThatThrownBy(() -> jdbc.sql(
                                """
                                insert into approval_objection (case_number, number, objector, reason, recorded_by, recorded_at, open_key)
                                select case_number, number + 1, objector, reason, recorded_by, recorded_at, open_key
                                from approval_objection where case_number = ?
                                """)
                        .param(sister)
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void ofTwoObjectionsToARefusalAtOnceOneIsRecorded() throws Exception {
        String sister = approval.refusedSister();
        List<CompletableFuture<String>> ends = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            cases.lock(sister); // both come this far before either is recorded
            ends.add(CompletableFuture.supplyAsync(
                    () -> records("kab6411", sister, "Yang bersangkutan", "Kami pisah KK.")));
            ends.add(
                    CompletableFuture.supplyAsync(() -> records("kab6411b", sister, "Anaknya", "Ibu sudah pisah KK.")));
            await(() -> office.fact(
                            Integer.class,
                            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
                    >= 2);
        });
        assertThat(List.of(ends.get(0).get(60, TimeUnit.SECONDS), ends.get(1).get(60, TimeUnit.SECONDS)))
                .containsExactlyInAnyOrder(
                        "recorded", "Sanggahan atas penolakan ini sudah dicatat dan sedang diperiksa.");
    }

    private static void await(BooleanSupplier there) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!there.getAsBoolean() && System.nanoTime() < until) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private String records(String who, String caseNumber, String objector, String reason) {
        try {
            office.as(who)
                    .submit("objection", Map.of("caseNumber", caseNumber, "objector", objector, "reason", reason));
            return "recorded";
        } catch (Refused refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @Test
    void nobodyRulesTwiceOnTheSameRefusal() {
        String sister = approval.refusedSister();
        String objection = office.as("kab6411").starts("objection", against(sister));
        decides("kab6411b", objection, "REJECT");
        String second = office.as("kab6411").starts("objection", against(sister));
        assertThat(second).isEqualTo(sister + "/objection-2");
        assertThatThrownBy(() -> decides("kab6411b", second, "ACCEPT"))
                .hasMessage("Anda ikut memutuskan penolakan ini. Sanggahan harus diputus oleh petugas lain.");
        assertThatThrownBy(() -> claims("kab6411b", second))
                .hasMessage("Anda ikut memutuskan penolakan ini. Sanggahan harus diputus oleh petugas lain.");
        office.moveWorkingDays(5);
        decides("prov", second, "ACCEPT");
        office.as("kab6411b")
                .does("renominate", second, Map.of("decision", "NOT_NOMINATED", "reason", "Pindah ke Jawa."));
    }

    @Test
    void afterTheDayOfTheLetterItIsTooLate() {
        String sister = approval.refusedSister();
        LocalDate until = refusals.objectionUntil(sister).orElseThrow();
        office.moveTo(until.plusDays(1));
        assertThatThrownBy(() -> office.as("kab6411").starts("objection", against(sister)))
                .hasMessage("Batas waktu menyanggah penolakan ini sudah lewat, yaitu " + Formats.date(until) + ".");
    }

    private void claims(String who, String objection) {
        String task = office.as(who).task("decideObjection", objection).getId();
        office.as(who).signedIn(() -> {
            tasks.claim(task, who);
            return true;
        });
    }

    private void decides(String who, String objection, String decision) {
        office.as(who).does("decideObjection", objection, Map.of("decision", decision, "reason", "KK sudah pecah."));
    }

    private static Map<String, Object> against(String caseNumber) {
        return Map.of("caseNumber", caseNumber, "objector", "Warga RT 003", "reason", "Tidak benar.");
    }
}
