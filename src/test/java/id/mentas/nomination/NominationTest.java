package id.mentas.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.common.Refused;
import id.mentas.documents.Document;
import id.mentas.documents.Documents;
import id.mentas.grant.Cases;
import id.mentas.letters.Letters;
import id.mentas.registry.check.NominationRow;
import id.mentas.testing.ChangedTable;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way a nomination can end. */
@MentasTest
class NominationTest {

    @Autowired
    Office office;

    @Autowired
    Nominees nominees;

    @Autowired
    Nominations nominations;

    @Autowired
    Cases cases;

    @Autowired
    Documents documents;

    @Autowired
    Letters letters;

    @Autowired
    HistoryService history;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Test
    void acceptsAWillingPersonWithTheBusinessChosenInTheVillage() {
        String caseNumber = nominees.nominated(nominees.person());

        assertThat(office.as("psm641101").open("confirmWillingness", caseNumber))
                .containsKey("name")
                .containsEntry("formerBusiness", "Kue")
                .containsEntry("businessStatus", "sudah berhenti");
        assertThat(office.as("psm641102").tasks("confirmWillingness")).noneMatch(t -> belongs(t.getId(), caseNumber));
        office.as("psm641101").does("confirmWillingness", caseNumber, nominees.willing("GORENGAN"));

        assertThat(cases.get(caseNumber).businessType()).isEqualTo("GORENGAN");
        assertThat(office.fact(
                        String.class, "select deliberation_result from nomination where case_number = ?", caseNumber))
                .isEqualTo("SUPPORTED");
    }

    /** Cases f10 and f12. */
    @Test
    void refusesADayOfDeliberationThatCannotBe() {
        String caseNumber = nominees.nominated(nominees.person());
        for (String day : List.of(
                "2026-11-31", "2026-11-30banana", "0026-12-01", "12026-12-01", "1900-01-01", "2026-02-30", "kemarin")) {
            Map<String, Object> form = new HashMap<>(nominees.willing("KUE"));
            form.put("deliberationDate", day);
            assertThatThrownBy(() -> office.as("psm641101").does("confirmWillingness", caseNumber, form))
                    .as(day)
                    .isInstanceOf(Refused.class)
                    .hasMessageStartingWith("Tanggal musyawarah desa: ");
        }
        assertThat(office.waitsAt(caseNumber)).containsExactly("userTask_confirmWillingness");
    }

    @Test
    void endsWhenThePersonIsUnwilling() {
        String caseNumber = nominees.nominated(nominees.person());
        office.as("psm641101").does("confirmWillingness", caseNumber, nominees.unwilling());
        assertThat(cases.get(caseNumber).live()).isFalse();
        assertThat(letters.ofCase(caseNumber)).hasSize(1);
    }

    @Test
    void refusesSomeoneAboveDesilFiveWithALetterThatSaysHowToObject() {
        String caseNumber = nominees.nominated(nominees.wealthy());
        assertThat(cases.get(caseNumber).live()).isFalse();
        Document letter = documents.ofCase(caseNumber).get(0);
        assertThat(letters.ofCase(caseNumber)).singleElement().satisfies(one -> {
            assertThat(one.document()).isEqualTo(letter.id());
            assertThat(one.body()).contains("Desil keluarga di atas 5.").contains("menyanggah");
        });
        assertThat(new String(documents.content(letter.id()), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void tellsTheReviewersOfTheKabupatenWhyTheTableDoubts() {
        String caseNumber = nominees.nominated(nominees.aged());
        assertThat(office.as("kab6411")
                        .open("reviewNomination", caseNumber)
                        .get("reasons")
                        .toString())
                .contains("Umur di atas 60 tahun");
        assertThat(office.as("kab6402").tasks("reviewNomination")).noneMatch(t -> belongs(t.getId(), caseNumber));
    }

    @Test
    void writesTheReviewersReasonIntoTheLetter() {
        String caseNumber = nominees.nominated(nominees.aged());
        assertThatThrownBy(
                        () -> office.as("kab6411").does("reviewNomination", caseNumber, Map.of("decision", "REFUSE")))
                .hasStackTraceContaining("Alasan penolakan wajib diisi karena masuk dalam surat penolakan.");
        office.as("kab6411")
                .does(
                        "reviewNomination",
                        caseNumber,
                        Map.of("decision", "REFUSE", "reason", "Sudah pindah ke luar kabupaten."));
        assertThat(letters.ofCase(caseNumber).get(0).body()).contains("Sudah pindah ke luar kabupaten.");
    }

    @Test
    void judgesAgainAfterACorrectionAndKeepsWhatStoodBefore() {
        String caseNumber = nominees.nominated(nominees.aged());
        assertThatThrownBy(
                        () -> office.as("kab6411").does("reviewNomination", caseNumber, Map.of("decision", "CORRECT")))
                .hasStackTraceContaining("Belum ada data yang diubah.");
        assertThatThrownBy(() -> office.as("kab6411")
                        .does("reviewNomination", caseNumber, Map.of("decision", "CORRECT", "nik", "123")))
                .hasStackTraceContaining("NIK yang benar: harus 16 angka sesuai KTP-el.");
        String nik = cases.get(caseNumber).nik();
        office.as("kab6411")
                .does(
                        "reviewNomination",
                        caseNumber,
                        Map.of(
                                "decision",
                                "CORRECT",
                                "birthDate",
                                "1985-03-12",
                                "nik",
                                nik.replace("5203600", "5203850").replace("520360", "520385")));
        office.as("psm641101").does("confirmWillingness", caseNumber, nominees.willing("KUE"));
        assertThat(office.fact(
                        String.class,
                        "select before ->> 'birthDate' from nomination_correction where case_number = ?",
                        caseNumber))
                .isEqualTo("1960-03-12");
        assertThat(jdbc.sql("select verdict from nomination_judgement where case_number = ? order by id")
                        .param(caseNumber)
                        .query(String.class)
                        .list())
                .containsExactly("REVIEW", "ACCEPTED");
    }

    @Test
    void startsTheLifeOfATypedPerson() {
        Map<String, Object> form = nominees.typed();
        String caseNumber = office.as("kab6411").starts("lifecycle", form);
        assertThat(caseNumber).startsWith(SampleCases.ROUND + "-6411-");
        assertThat(office.waitsAt(caseNumber)).containsExactly("userTask_confirmWillingness");
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceIdIn(instances(caseNumber))
                        .list())
                .extracting(HistoricVariableInstance::getName)
                .containsOnly("caseNumber", "kecamatan", "businessType", "verdict");

        assertThatThrownBy(() -> office.as("kab6411b").starts("lifecycle", form))
                .hasStackTraceContaining(
                        "Orang dengan NIK ini sudah diusulkan pada putaran " + SampleCases.ROUND + ".");
        assertThatThrownBy(() -> office.as("kab6402").starts("lifecycle", nominees.typed()))
                .hasStackTraceContaining("Desa ini di luar wilayah kerja Anda.");
        Map<String, Object> wrong = nominees.typed();
        wrong.put("nik", "6,4E+15");
        wrong.put("desil", 11);
        assertThatThrownBy(() -> office.as("kab6411").starts("lifecycle", wrong))
                .hasStackTraceContaining("NIK: harus 16 angka sesuai KTP-el.")
                .hasStackTraceContaining("Desil: antara 1 dan 10.");
    }

    @Test
    void remindsTheVolunteerAndThenLetsTheKabupatenAsk() {
        String caseNumber = nominees.nominated(nominees.person());
        office.moveWorkingDays(5);
        assertThat(letters.ofCase(caseNumber)).hasSize(1);
        office.moveWorkingDays(5);
        assertThat(letters.ofCase(caseNumber)).hasSizeGreaterThanOrEqualTo(2);
        assertThatThrownBy(() -> office.as("kab6411")
                        .does(
                                "confirmWillingness",
                                caseNumber,
                                Map.of(
                                        "willing",
                                        "YES",
                                        "deliberationDate",
                                        today(),
                                        "deliberationResult",
                                        "SUPPORTED")))
                .hasStackTraceContaining("Pilih jenis usaha dari daftar.");
        office.as("kab6411").does("confirmWillingness", caseNumber, nominees.willing("KUE"));
    }

    @Test
    void followsTheTableThatAnAnalystChanged() {
        String before = nominees.nominated(nominees.aged());
        try (var changed = ChangedTable.of(engine, "nomination/nomination-eligibility.dmn", "> 60", "> 70")) {
            String after = nominees.nominated(nominees.aged());
            assertThat(office.waitsAt(before)).containsExactly("userTask_reviewNomination");
            office.as("psm641101").does("confirmWillingness", after, nominees.willing("KUE"));
            assertThat(nominations.judgement(after).table())
                    .isNotEqualTo(nominations.judgement(before).table());
        }
    }

    @Test
    void guardsItsTransitions() {
        VillageWord said = new VillageWord(LocalDate.EPOCH, null, Nomination.Deliberation.SUPPORTED, null);
        Nomination open = new Nomination("UEP-2026-1-6411-00001", 0, Nomination.State.OPEN, Verdict.REVIEW, null, null);
        assertThatThrownBy(() -> open.willing(said)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open.refuse(java.util.List.of())).isInstanceOf(IllegalStateException.class);
        open.acceptInReview(null);
        assertThatThrownBy(() -> open.refuseInReview("x")).isInstanceOf(IllegalStateException.class);
        open.willing(said);
        assertThatThrownBy(() ->
                        open.judged(new Judgement(Verdict.ACCEPTED, java.util.List.of(), java.util.List.of(), "t:1")))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            name      | 12345            | Nama "12345" tidak berisi huruf.
            name      | TIDAK ADA        | "TIDAK ADA" bukan nama orang.
            name      | #N/A             | Nama berisi galat Excel
            name      | [Rina](http://a) | yang tidak ada dalam nama orang.
            noKk      | 0000000000000000 | Nomor KK hanya berisi angka nol.
            noKk      | 1111111111111111 | Nomor KK hanya berisi satu angka yang diulang.
            noKk      | 6411010101100000 | Nomor urut KK (empat angka terakhir) tidak mungkin 0000.
            birthDate | 2026-02-03       | Tanggal lahir: tidak boleh sesudah 2 Februari 2026, hari acuan putaran.
            birthDate | 1899-12-31       | Tanggal lahir: isi tanggal yang ada di kalender
            dataDate  | 1899-12-31       | Tanggal data: isi tanggal yang ada di kalender
            address   | Jl. Kenanga 😊   | Alamat: berisi tanda yang tidak dapat dicetak (😊).
            phone     | 0812-34 .        | bukan satu nomor telepon.
            """)
    void refusesWhenTypedWhatAFileIsReturnedFor(String field, String value, String sentence) {
        Map<String, Object> form = nominees.typed();
        form.put(field, value);
        assertThatThrownBy(() -> office.as("kab6411").starts("lifecycle", form)).hasStackTraceContaining(sentence);
    }

    @Test
    void refusesAFamilyCardWithTheNumberOfThePerson() {
        Map<String, Object> form = nominees.typed();
        form.put("noKk", form.get("nik"));
        assertThatThrownBy(() -> office.as("kab6411").starts("lifecycle", form))
                .hasStackTraceContaining("Nomor KK sama dengan NIK.");
    }

    @Test
    void showsWhatPeopleTypedAsText() {
        NominationRow p = nominees.person();
        String caseNumber = nominees.nominated(p);
        jdbc.sql(
                        "update person set name = '[Rina](https://contoh.id)', address = '<h1>Jl.</h1> **Mawar**' where case_number = ?")
                .param(caseNumber)
                .update();
        Map<String, Object> shown = office.as("psm641101").open("confirmWillingness", caseNumber);
        assertThat(shown)
                .containsEntry("name", "\\[Rina\\](https\\://contoh.id)")
                .containsEntry("businessType", "MAKANAN");
        assertThat(shown.get("address").toString()).startsWith("\\<h1\\>Jl.\\</h1\\> \\*\\*Mawar\\*\\*");
    }

    private String today() {
        return office.today().toString();
    }

    private boolean belongs(String taskId, String caseNumber) {
        String key = office.fact(
                String.class,
                "select e.business_key_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_ where t.id_ = ?",
                taskId);
        return caseNumber.equals(key);
    }

    private String[] instances(String caseNumber) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .map(one -> one.getId())
                .toArray(String[]::new);
    }
}
