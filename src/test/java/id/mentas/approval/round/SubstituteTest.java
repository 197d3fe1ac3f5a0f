package id.mentas.approval.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.approval.ApprovalOffice;
import id.mentas.approval.SubstituteShift;
import id.mentas.grant.Outcome;
import id.mentas.people.Visitor;
import id.mentas.people.directory.Role;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody signs in the place of the round's signatory, for some days and with a reason. */
@MentasTest
class SubstituteTest {

    private static final String DEPUTY = "sekretaris";

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    ApprovalOffice approval;

    @Autowired
    SubstituteShift shift;

    @Autowired
    IdentityService identity;

    @BeforeEach
    void aDeputyWorksHere() {
        User deputy = identity.newUser(DEPUTY);
        deputy.setFirstName("Lusia Bawing (Sekretaris)");
        deputy.setPassword("mentas");
        identity.saveUser(deputy);
        identity.createMembership(DEPUTY, Role.KEPALA_DINAS.group());
    }

    @AfterEach
    void theDeputyLeaves() {
        identity.deleteUser(DEPUTY);
    }

    @Test
    void aWaitingDecreeGoesToTheSubstituteTooAndSaysSo() {
        String round = approval.opensRound(1);
        String recipient = approval.waits(round, 90);
        String decreeRound = approval.decides(round);
        assertThatThrownBy(() -> office.as(DEPUTY).does("signDecree", decreeRound, Map.of("decision", "SIGN")))
                .hasMessage("Tugas ini sedang dikerjakan orang lain. Muat ulang daftar tugas.");

        assertThat(names(round, Map.of()).statusCode()).isEqualTo(302);
        assertThat(office.as(DEPUTY).task("signDecree", decreeRound).getAssignee())
                .isNull();
        assertThat(office.as("kadis").task("signDecree", decreeRound).getAssignee())
                .isNull();
        assertThat(office.as(DEPUTY).open("signDecree", decreeRound).get("printedAs"))
                .isEqualTo("Lusia Bawing, Plh. Kepala Dinas Sosial Provinsi Kalimantan Timur");
        assertThat(office.as("kadis").open("signDecree", decreeRound).get("printedAs"))
                .isEqualTo("Hadi Sasmita, Kepala Dinas Sosial Provinsi Kalimantan Timur");
        assertThat(office.as(DEPUTY)
                        .openStart("sign-decrees", "decrees")
                        .get("decrees")
                        .toString())
                .contains(decreeRound);
        office.as(DEPUTY).does("signDecree", decreeRound, Map.of("decision", "SIGN"));

        String number = approval.decree(recipient);
        assertThat(frozen("signed_by", number)).isEqualTo(DEPUTY);
        assertThat(frozen("signed_as", number))
                .isEqualTo("Lusia Bawing, Plh. Kepala Dinas Sosial Provinsi Kalimantan Timur");
        assertThat(frozen("content", number))
                .contains("penanda tangan Lusia Bawing | Plh. Kepala Dinas Sosial Provinsi Kalimantan Timur | ");
        ends(round);
        assertThat(frozen("signed_as", number)).startsWith("Lusia Bawing, Plh.");
        assertThat(page("pengawas", round))
                .contains("Plh. Lusia Bawing", "Kepala dinas cuti.", "Ditunjuk oleh", "Diakhiri oleh", "Sudah kembali.")
                .doesNotContain("Tunjuk pengganti");
        assertThat(office.fact(
                        Integer.class,
                        "select count(*) from journal where round_key = ? and person = 'prov' and sentence like '%enunjuk%'",
                        round))
                .isEqualTo(1);
    }

    @Test
    void whatWaitsGoesBackWhenTheDaysAreOver() {
        String round = approval.opensRound(1);
        approval.waits(round, 90);
        approval.waits(round, 80);
        LocalDate today = office.today();
        names(
                round,
                Map.of(
                        "firstDay",
                        today.plusDays(14).toString(),
                        "lastDay",
                        today.plusDays(40).toString()));
        String decreeRound = approval.decides(round);
        assertThat(office.as("kadis").task("signDecree", decreeRound).getAssignee())
                .as("a task of these days")
                .isNull();
        office.as("kadis").does("signDecree", decreeRound, Map.of("decision", "SIGN"));

        approval.leaves(first(round), Outcome.DIED);
        String amendment = approval.openAmendment(round);
        assertThat(office.as(DEPUTY).task("signAmendment", amendment).getAssignee())
                .isNull();
        office.move(Duration.ofDays(40));
        shift.look();
        assertThat(office.as("kadis").task("signAmendment", amendment).getAssignee())
                .isEqualTo("kadis");
        assertThatThrownBy(() -> office.as(DEPUTY).does("signAmendment", amendment, Map.of("agreed", true)))
                .hasMessage("Tugas ini sedang dikerjakan orang lain. Muat ulang daftar tugas.");
        approval.signsChanges(round);
    }

    @Test
    void theDaysBeginByThemselves() {
        String round = approval.opensRound(1);
        approval.waits(round, 90);
        String decreeRound = approval.decides(round);
        LocalDate today = office.today();
        names(
                round,
                Map.of(
                        "firstDay",
                        today.plusDays(2).toString(),
                        "lastDay",
                        today.plusDays(9).toString()));
        shift.look();
        assertThat(office.as("kadis").task("signDecree", decreeRound).getAssignee())
                .isEqualTo("kadis");
        office.moveTo(today.plusDays(2));
        shift.look();
        assertThat(office.as("kadis").task("signDecree", decreeRound).getAssignee())
                .isNull();
        approval.signs(decreeRound);
        assertThat(frozen(
                        "signed_as",
                        office.fact(String.class, "select number from approval_decree where round = ?", round)))
                .startsWith("Hadi Sasmita, Kepala Dinas");
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        String round = approval.opensRound(1);
        assertThat(names(round, Map.of("reason", " ")).body())
                .contains("Tulis alasan penunjukan", "Plh. (pejabat berhalangan sementara)");
        assertThat(names(round, Map.of("person", "kab6411")).body()).contains("Pilih pengganti: pengguna lain");
        assertThat(names(round, Map.of("person", "kadis")).body()).contains("Pilih pengganti: pengguna lain");
        assertThat(names(round, Map.of("nip", "12")).body()).contains("NIP terdiri dari 18 angka.");
        assertThat(names(round, Map.of("lastDay", office.today().minusDays(1).toString()))
                        .body())
                .contains("Hari terakhir tidak boleh sebelum hari pertama.");
        Visitor kab = Visitor.signedIn(port, "kab6411");
        assertThat(kab.postForm("/putaran/" + round + "/pengganti", form(kab, round, Map.of()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(office.fact(Integer.class, "select count(*) from round_substitute where round = ?", round))
                .isZero();
    }

    @Test
    void oneStandsAtATime() {
        String round = approval.opensRound(1);
        names(round, Map.of());
        names(round, Map.of("acting", "PLT", "name", "Lusia Bawing, S.Sos., M.Si.", "nip", "197601012000032001"));
        assertThat(page("prov", round)).contains("Pengganti lain ditunjuk.", "Plt. Lusia Bawing, S.Sos., M.Si.");
        assertThat(office.fact(
                        Integer.class,
                        "select count(*) from round_substitute where round = ? and ended_at is null",
                        round))
                .isEqualTo(1);
    }

    private String first(String round) {
        return office.fact(
                String.class, "select case_number from approval_candidate where round = ? and rank = 1", round);
    }

    private String frozen(String column, String number) {
        return office.fact(String.class, "select " + column + " from approval_decree where number = ?", number);
    }

    private String page(String user, String round) {
        return Visitor.signedIn(port, user).get("/putaran/" + round).body();
    }

    private java.net.http.HttpResponse<String> names(String round, Map<String, String> otherwise) {
        Visitor prov = Visitor.signedIn(port, "prov");
        return prov.postForm("/putaran/" + round + "/pengganti", form(prov, round, otherwise));
    }

    private void ends(String round) {
        Visitor prov = Visitor.signedIn(port, "prov");
        Map<String, String> form = Map.of("_csrf", prov.token("/putaran/" + round), "reason", "Sudah kembali.");
        assertThat(prov.postForm("/putaran/" + round + "/pengganti/akhiri", form)
                        .statusCode())
                .isEqualTo(302);
    }

    private Map<String, String> form(Visitor visitor, String round, Map<String, String> otherwise) {
        Map<String, String> form = new HashMap<>();
        form.put("person", DEPUTY);
        form.put("acting", "PLH");
        form.put("name", "");
        form.put("nip", "");
        form.put("firstDay", office.today().toString());
        form.put("lastDay", office.today().plusDays(10).toString());
        form.put("reason", "Kepala dinas cuti.");
        form.putAll(otherwise);
        form.put("_csrf", visitor.token("/putaran/" + round));
        return form;
    }
}
