package id.mentas.approval.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.approval.ApprovalOffice;
import id.mentas.grant.Hands;
import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody is moved in the ranking: for a written reason, and under four eyes where the quota's line is crossed. */
@MentasTest
class MovesTest {

    private static final Map<String, Object> PUBLISH = Map.of("decision", "PUBLISH");
    private static final Map<String, Object> ACCEPT = Map.of("decision", "ACCEPT");
    private static final String MOVER =
            "Anda memindahkan calon pada daftar ini. Perpindahan yang melewati garis kuota harus disetujui petugas lain.";

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    ApprovalOffice approval;

    @Autowired
    Hands hands;

    @Autowired
    TaskService tasks;

    private String decreeRound;
    private String first;
    private String second;
    private String third;
    private String fourth;

    @BeforeEach
    void fourAskForTwoPlaces() {
        String round = approval.opensRound(2);
        first = approval.waits(round, 90);
        second = approval.waits(round, 80);
        third = approval.waits(round, 70);
        fourth = approval.waits(round, 70);
        decreeRound = approval.opensDecreeRound(round);
    }

    @Test
    void theRankingSaysWhyEachStandsWhereItStands() {
        String ranking = seen("ranking");
        assertThat(ranking)
                .contains("| 1 | " + first, "teratas, nilai 90 | kuota |")
                .contains("nilai 80, di atasnya 90 | kuota |\n| | **garis kuota** |")
                .contains("nilai 70, di atasnya 80 | daftar tunggu |")
                .contains("semua sama, menurut nomor kasus | daftar tunggu |");
        move("kab6411", fourth, 1, "Rumahnya terbakar.");
        assertThat(seen("ranking"))
                .contains("dipindahkan; menurut aturan peringkat 4: semua sama")
                .contains("menurut aturan peringkat 1: teratas, nilai 90");
    }

    @Test
    void aMoveOnOneSideOfTheLineIsThePublishersAlone() {
        move("kab6411", second, 1, "Menanggung empat anak.");
        move("kab6411", fourth, 3, "Lebih dahulu siap.");
        assertThat(seen("crossing")).isEmpty();
        office.as("kab6411").does("reviewRanking", decreeRound, PUBLISH);
        assertThat(office.waitsAt(decreeRound)).containsExactly("intermediateCatchEvent_objectionWindowEnded");
    }

    @Test
    void aMoveAcrossTheLineWaitsForASecondPerson() {
        move("kab6411", third, 1, "Kebakaran pekan lalu.");
        assertThat(seen("crossing"))
                .contains("Mendapat tempat: ", "(" + third + ")", "Kehilangan tempat: ", "(" + second + ")");
        office.as("kab6411").does("reviewRanking", decreeRound, PUBLISH);
        Map<String, Object> shown = office.as("kab6411b").open("confirmMoves", decreeRound);
        assertThat(shown.get("moves").toString()).contains("dari peringkat 3 ke 1", "Kebakaran pekan lalu.");
        assertThat(shown.get("crossing").toString()).contains("(" + third + ")", "(" + second + ")");
        office.as("kab6411b").does("confirmMoves", decreeRound, ACCEPT);

        assertThat(office.fact(
                        String.class,
                        "select person || ' ' || reviewed_by || ' ' || review || ' ' || crossed from approval_move where decree_round = ?",
                        decreeRound))
                .isEqualTo("kab6411 kab6411b ACCEPTED true");
        assertThat(office.fact(
                        String.class,
                        "select sentence from journal where case_number = ? order by at desc, id desc limit 1",
                        second))
                .startsWith("Turun dari kuota ke daftar tunggu: calon lain dipindahkan");
        approval.windowPasses();
        approval.signs(decreeRound);
        assertThat(approval.state(third)).isEqualTo("GRANTED");
        assertThat(approval.state(second)).isEqualTo("WAITLISTED");
    }

    @Test
    void sentBackItStandsAsBefore() {
        move("kab6411b", third, 1, "Saya kenal keluarganya.");
        office.as("kab6411b").does("reviewRanking", decreeRound, PUBLISH);
        assertThatThrownBy(
                        () -> office.as("kab6411").does("confirmMoves", decreeRound, Map.of("decision", "SEND_BACK")))
                .hasMessage("Tulis catatan: mengapa perpindahan ini tidak disetujui.");
        office.as("kab6411")
                .does(
                        "confirmMoves",
                        decreeRound,
                        Map.of("decision", "SEND_BACK", "words", "Mengenal keluarganya bukan alasan."));

        assertThat(seen("note"))
                .contains("Dikembalikan oleh petugas kedua", "Mengenal keluarganya bukan alasan.")
                .doesNotContain("penanda tangan");
        assertThat(seen("ranking")).contains("| 1 | " + first, "| 2 | " + second, "| 3 | " + third);
        assertThat(seen("moves")).isEmpty();
        office.as("kab6411b").does("reviewRanking", decreeRound, PUBLISH);
        assertThat(office.waitsAt(decreeRound)).containsExactly("intermediateCatchEvent_objectionWindowEnded");
    }

    @Test
    void whatIsMovedBackCrossesNothing() {
        move("kab6411", third, 1, "Kebakaran pekan lalu.");
        move("kab6411", third, 3, "Keliru orang.");
        office.as("kab6411").does("reviewRanking", decreeRound, PUBLISH);
        assertThat(office.waitsAt(decreeRound)).containsExactly("intermediateCatchEvent_objectionWindowEnded");
    }

    @Test
    void nobodyAgreesToTheOwnMoveByWhateverDoor() throws Exception {
        move("kab6411", third, 1, "Kebakaran pekan lalu.");
        office.as("kab6411").does("reviewRanking", decreeRound, PUBLISH);
        String task = office.as("kab6411b").task("confirmMoves", decreeRound).getId();
        assertThat(office.as("kab6411")
                        .open("confirmMoves", decreeRound)
                        .get("note")
                        .toString())
                .contains("Anda ikut memindahkan calon");

        assertThatThrownBy(() -> office.as("kab6411").does("confirmMoves", decreeRound, ACCEPT))
                .hasMessage(MOVER);
        Visitor program = Visitor.program(port, "kab6411", "mentas");
        refused(program.postJson("/engine-rest/task/" + task + "/claim", "{\"userId\":\"kab6411\"}"), 422, MOVER);
        String accepted = "{\"variables\":{\"decision\":{\"value\":\"ACCEPT\"}}}";
        for (String door : List.of("complete", "submit-form")) {
            refused(program.postJson("/engine-rest/task/" + task + "/" + door, accepted), 422, MOVER);
        }
        String error = "{\"errorCode\":\"x\"}";
        String colleague = "{\"userId\":\"kab6411b\"}";
        Map.of("resolve", accepted, "delegate", colleague, "assignee", colleague, "bpmnError", error)
                .forEach((door, body) -> assertThat(program.postJson("/engine-rest/task/" + task + "/" + door, body)
                                .statusCode())
                        .as(door)
                        .isEqualTo(403));

        tasks.setAssignee(task, "admin");
        refused(
                Visitor.program(port, "admin", "mentas").postJson("/engine-rest/task/" + task + "/complete", accepted),
                422,
                "hanya dapat disetujui petugas Dinas Sosial kabupaten/kota ini");
        tasks.setAssignee(task, null);
        office.as("kab6411b").does("confirmMoves", decreeRound, ACCEPT);
    }

    @Test
    void whoAssessedWhomItConcernsDoesNotAgree() {
        hands.note(second, Hands.Hand.ASSESSED, "kab6411b");
        move("kab6411", third, 1, "Kebakaran pekan lalu.");
        office.as("kab6411").does("reviewRanking", decreeRound, PUBLISH);
        assertThatThrownBy(() -> office.as("kab6411b").does("confirmMoves", decreeRound, ACCEPT))
                .hasMessageStartingWith("Anda melakukan asesmen kasus " + second);
        office.as("kab6411").does("confirmMoves", decreeRound, Map.of("decision", "SEND_BACK", "words", "Diulang."));
    }

    @Test
    void asksForAMoveThatChangesSomething() {
        assertThatThrownBy(() -> move("kab6411", third, 3, "Tetap."))
                .hasMessage("Calon ini sudah berada pada peringkat 3. Isi peringkat lain.");
        assertThatThrownBy(() -> move("kab6411", fourth, 99, "Terakhir."))
                .hasMessage("Calon ini sudah berada pada peringkat 4. Isi peringkat lain.");
        assertThatThrownBy(() -> move("kab6411", third, 1, " "))
                .hasMessage("Peringkat hanya boleh diubah dengan alasan tertulis.");
    }

    private void move(String person, String caseNumber, int rank, String reason) {
        Map<String, Object> form = new HashMap<>(Map.of("decision", "MOVE", "caseNumber", caseNumber));
        form.put("rank", rank);
        form.put("reason", reason);
        office.as(person).does("reviewRanking", decreeRound, form);
    }

    private String seen(String fact) {
        return office.as("kab6411").open("reviewRanking", decreeRound).get(fact).toString();
    }

    private static void refused(HttpResponse<String> answer, int status, String sentence) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(sentence);
    }
}
