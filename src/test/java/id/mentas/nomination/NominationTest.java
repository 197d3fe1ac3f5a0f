package id.mentas.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.documents.Document;
import id.mentas.documents.Documents;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Refused;
import id.mentas.grant.Round;
import id.mentas.letters.Letters;
import id.mentas.registry.NominationRow;
import id.mentas.testing.ChangedTable;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import id.mentas.testing.TypedNomination;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every way a nomination can end. */
@MentasTest
class NominationTest {

    private static final AtomicInteger SERIAL = new AtomicInteger(3000);

    @Autowired
    Office office;

    @Autowired
    SampleCases samples;

    @Autowired
    NewCases newCases;

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

    @Autowired
    TransactionTemplate transaction;

    private Round round;

    @BeforeEach
    void openRound() {
        round = samples.round();
    }

    @Test
    void acceptsAWillingPersonWithTheBusinessChosenInTheVillage() {
        String caseNumber = nominated(person());

        assertThat(office.as("psm641101").open("confirmWillingness", caseNumber))
                .containsKey("name")
                .containsEntry("formerBusiness", "Kue")
                .containsEntry("businessStatus", "sudah berhenti");
        assertThat(office.as("psm641102").tasks("confirmWillingness")).noneMatch(t -> belongs(t.getId(), caseNumber));
        office.as("psm641101").does("confirmWillingness", caseNumber, willing("GORENGAN"));

        endsWith(caseNumber, "endEvent_accepted", "ACCEPTED");
        assertThat(cases.get(caseNumber).businessType()).isEqualTo("GORENGAN");
        assertThat(office.fact(
                        String.class, "select deliberation_result from nomination where case_number = ?", caseNumber))
                .isEqualTo("SUPPORTED");
    }

    /** Cases f10 and f12. */
    @Test
    void refusesADayOfDeliberationThatCannotBe() {
        String caseNumber = nominated(person());
        for (String day : List.of(
                "2026-11-31", "2026-11-30banana", "0026-12-01", "12026-12-01", "1900-01-01", "2026-02-30", "kemarin")) {
            Map<String, Object> form = new HashMap<>(willing("KUE"));
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
        String caseNumber = nominated(person());
        office.as("psm641101")
                .does(
                        "confirmWillingness",
                        caseNumber,
                        Map.of(
                                "willing", "NO",
                                "reason", "Merawat orang tua.",
                                "deliberationDate", today(),
                                "deliberationResult", "SUPPORTED"));
        endsWith(caseNumber, "endEvent_unwilling", "UNWILLING");
        assertThat(cases.get(caseNumber).live()).isFalse();
        assertThat(letters.ofCase(caseNumber)).hasSize(1);
    }

    @Test
    void refusesSomeoneAboveDesilFiveWithALetterThatSaysHowToObject() {
        String caseNumber = nominated(with(person(), 7, LocalDate.of(1985, 3, 12)));
        endsWith(caseNumber, "endEvent_refused", "REFUSED");
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
    void letsAReviewerAcceptSomeoneOverSixty() {
        String caseNumber = nominated(with(person(), 2, LocalDate.of(1960, 3, 12)));
        assertThat(office.as("kab6411")
                        .open("reviewNomination", caseNumber)
                        .get("reasons")
                        .toString())
                .contains("Umur di atas 60 tahun");
        assertThat(office.as("kab6402").tasks("reviewNomination")).noneMatch(t -> belongs(t.getId(), caseNumber));
        office.as("kab6411")
                .does("reviewNomination", caseNumber, Map.of("decision", "ACCEPT", "note", "Masih kuat bekerja."));
        office.as("psm641101").does("confirmWillingness", caseNumber, willing("KUE"));
        endsWith(caseNumber, "endEvent_accepted", "ACCEPTED");
    }

    @Test
    void writesTheReviewersReasonIntoTheLetter() {
        String caseNumber = nominated(with(person(), 2, LocalDate.of(1960, 3, 12)));
        assertThatThrownBy(
                        () -> office.as("kab6411").does("reviewNomination", caseNumber, Map.of("decision", "REFUSE")))
                .hasStackTraceContaining("Alasan penolakan wajib diisi karena masuk dalam surat penolakan.");
        office.as("kab6411")
                .does(
                        "reviewNomination",
                        caseNumber,
                        Map.of("decision", "REFUSE", "reason", "Sudah pindah ke luar kabupaten."));
        endsWith(caseNumber, "endEvent_refused", "REFUSED");
        assertThat(letters.ofCase(caseNumber).get(0).body()).contains("Sudah pindah ke luar kabupaten.");
    }

    @Test
    void judgesAgainAfterACorrectionAndKeepsWhatStoodBefore() {
        String caseNumber = nominated(with(person(), 2, LocalDate.of(1960, 3, 12)));
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
        office.as("psm641101").does("confirmWillingness", caseNumber, willing("KUE"));
        endsWith(caseNumber, "endEvent_accepted", "ACCEPTED");
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
        Map<String, Object> form = typed();
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
        assertThatThrownBy(() -> office.as("kab6402").starts("lifecycle", typed()))
                .hasStackTraceContaining("Desa ini di luar wilayah kerja Anda.");
        Map<String, Object> wrong = typed();
        wrong.put("nik", "6,4E+15");
        wrong.put("desil", 11);
        assertThatThrownBy(() -> office.as("kab6411").starts("lifecycle", wrong))
                .hasStackTraceContaining("NIK: harus 16 angka sesuai KTP-el.")
                .hasStackTraceContaining("Desil: antara 1 dan 10.");
    }

    @Test
    void remindsTheVolunteerAndThenLetsTheKabupatenAsk() {
        String caseNumber = nominated(person());
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
        office.as("kab6411").does("confirmWillingness", caseNumber, willing("KUE"));
        endsWith(caseNumber, "endEvent_accepted", "ACCEPTED");
    }

    @Test
    void followsTheTableThatAnAnalystChanged() {
        String before = nominated(with(person(), 2, LocalDate.of(1960, 3, 12)));
        try (var changed = ChangedTable.of(engine, "nomination/nomination-eligibility.dmn", "> 60", "> 70")) {
            String after = nominated(with(person(), 2, LocalDate.of(1960, 3, 12)));
            assertThat(office.waitsAt(before)).containsExactly("userTask_reviewNomination");
            office.as("psm641101").does("confirmWillingness", after, willing("KUE"));
            endsWith(after, "endEvent_accepted", "ACCEPTED");
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

    /** A typed case that stands before its first judgement, in its own stage only. */
    private String nominated(NominationRow person) {
        GrantCase made = transaction.execute(status -> {
            GrantCase added = newCases.add(round.code(), person, true);
            nominations.add(added.caseNumber());
            return added;
        });
        samples.start("nomination", made.caseNumber());
        office.settle();
        return made.caseNumber();
    }

    private NominationRow person() {
        int serial = SERIAL.incrementAndGet();
        return new NominationRow(
                "641101520385" + serial,
                "641101010185" + serial,
                name(serial),
                "P",
                null,
                LocalDate.of(1985, 3, 12),
                "Jl. Melati",
                "001",
                null,
                "6411012001",
                2,
                "PKH",
                null,
                null,
                "KUE",
                "BERHENTI",
                "MAKANAN",
                false,
                "DTSEN",
                LocalDate.of(2026, 1, 10));
    }

    /** Another name for each, so that nobody is alike. */
    private static String name(int serial) {
        StringBuilder name = new StringBuilder();
        for (long rest = serial * 2_654_435_761L & 0xFFFFFFFFL; rest > 0; rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        return name.toString();
    }

    private static NominationRow with(NominationRow p, int desil, LocalDate birth) {
        String nik = p.nik().substring(0, 6)
                + "%02d%02d%02d".formatted(birth.getDayOfMonth() + 40, birth.getMonthValue(), birth.getYear() % 100)
                + p.nik().substring(12);
        return new NominationRow(
                nik,
                p.noKk(),
                p.name(),
                p.sex(),
                p.birthPlace(),
                birth,
                p.address(),
                p.rt(),
                p.rw(),
                p.village(),
                desil,
                p.aid(),
                p.occupation(),
                p.phone(),
                p.formerBusiness(),
                p.businessStatus(),
                p.businessType(),
                p.publicServant(),
                p.source(),
                p.dataDate());
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
        Map<String, Object> form = typed();
        form.put(field, value);
        assertThatThrownBy(() -> office.as("kab6411").starts("lifecycle", form)).hasStackTraceContaining(sentence);
    }

    @Test
    void refusesAFamilyCardWithTheNumberOfThePerson() {
        Map<String, Object> form = typed();
        form.put("noKk", form.get("nik"));
        assertThatThrownBy(() -> office.as("kab6411").starts("lifecycle", form))
                .hasStackTraceContaining("Nomor KK sama dengan NIK.");
    }

    @Test
    void showsWhatPeopleTypedAsText() {
        NominationRow p = person();
        String caseNumber = nominated(p);
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

    private Map<String, Object> typed() {
        int serial = SERIAL.incrementAndGet();
        return TypedNomination.of("641101520385" + serial, "641101010185" + serial, name(serial), "1985-03-12");
    }

    private Map<String, Object> willing(String businessType) {
        return Map.of(
                "willing",
                "YES",
                "businessType",
                businessType,
                "deliberationDate",
                today(),
                "deliberationResult",
                "SUPPORTED");
    }

    private String today() {
        return office.today().toString();
    }

    private void endsWith(String caseNumber, String endEvent, String result) {
        var instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .processDefinitionKey("nomination")
                .singleResult();
        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityId(endEvent)
                        .count())
                .as("ends at " + endEvent + ", waits at " + office.waitsAt(caseNumber))
                .isEqualTo(1);
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(instance.getId())
                        .variableName("stageResult")
                        .singleResult()
                        .getValue())
                .isEqualTo(result);
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
