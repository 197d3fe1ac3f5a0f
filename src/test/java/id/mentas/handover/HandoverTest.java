package id.mentas.handover;

import static id.mentas.handover.AtTheDoor.lines;
import static id.mentas.handover.AtTheDoor.ticked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.documents.Documents;
import id.mentas.documents.Formats;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.Journal;
import id.mentas.grant.OwedGoods;
import id.mentas.grant.PackageLines;
import id.mentas.grant.Persons;
import id.mentas.letters.Letters;
import id.mentas.testing.Archive;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goods are brought home, and what happens at the door is taken down. */
@MentasTest
class HandoverTest {

    private static final String VILLAGE = "6409011001";
    private static final String TKSK = "tksk640901";

    @Autowired
    Office office;

    @Autowired
    Journal journal;

    @Autowired
    SampleCases samples;

    @Autowired
    Cases cases;

    @Autowired
    Persons persons;

    @Autowired
    CaseFacts facts;

    @Autowired
    PackageLines goods;

    @Autowired
    OwedGoods owed;

    @Autowired
    Documents documents;

    @Autowired
    Archive archive;

    @Autowired
    Letters letters;

    @Test
    void handsGoodsOverAtHomeAndIssuesTheRecord() {
        String caseNumber = ready();
        assertThat(letters.ofCase(caseNumber)).hasSize(1);
        Map<String, Object> shown = office.as(TKSK).open("handOverGoods", caseNumber);
        assertThat(shown).containsEntry("total", 500_000L);
        assertThat(shown.get("maskedNik").toString()).contains("**********");

        office.as(TKSK).does("handOverGoods", caseNumber, given(caseNumber));

        String number = facts.reference(caseNumber, CaseFacts.Paper.HANDOVER)
                .orElseThrow()
                .number();
        assertThat(archive.text(archive.ofCase(caseNumber, HandoverPaper.KIND)))
                .contains(number)
                .contains(persons.of(caseNumber).name())
                .contains(goods.total(caseNumber).toString())
                .contains("EK-77")
                .contains("400.9.4/9/DINSOS/2026")
                .doesNotContain(cases.get(caseNumber).nik());
        assertThat(documents.ofCase(caseNumber)).hasSize(3);
    }

    @Test
    void numbersRecordsWithoutGaps() {
        String first = ready();
        String second = ready();
        office.as(TKSK).does("handOverGoods", first, given(first));
        Map<String, Object> wrong = new HashMap<>(given(second));
        wrong.put(
                "photo",
                file("foto.jpg", "image/jpeg", "bukan gambar".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> office.as(TKSK).does("handOverGoods", second, wrong))
                .hasMessageContaining("Jenis berkas tidak diterima");
        office.as(TKSK).does("handOverGoods", second, given(second));
        assertThat(serial(second)).isEqualTo(serial(first) + 1);
    }

    @Test
    void agreesOnANewDateAtMostThreeTimesThenTheOfficeDecides() {
        String caseNumber = neverHome();
        assertThat(letters.ofCase(caseNumber)).hasSize(3);
        assertThat(office.as(TKSK).tasks("decideAbsence")).isEmpty();
        assertThat(office.as("kab6409").open("decideAbsence", caseNumber)).containsEntry("absences", 3);
        office.as("kab6409")
                .does(
                        "decideAbsence",
                        caseNumber,
                        Map.of("decision", "MOVED", "reason", "Menurut lurah pindah ke Jawa."));
    }

    @Test
    void countsOneAbsenceADayAndNoneBeforeTheAgreedDay() {
        String caseNumber = ready();
        assertThatThrownBy(() -> office.as(TKSK).does("handOverGoods", caseNumber, inVain("NOT_HOME")))
                .hasMessageContaining("Kunjungan sebelum itu tidak dihitung");
        office.moveTo(appointment(caseNumber));
        office.as(TKSK).does("handOverGoods", caseNumber, inVain("NOT_HOME"));
        assertThatThrownBy(() -> office.as(TKSK).does("handOverGoods", caseNumber, inVain("NOT_HOME")))
                .hasMessageContaining("Kunjungan sebelum itu tidak dihitung");
        Map<String, Object> far = new HashMap<>(inVain("NOT_BROUGHT"));
        far.put("nextDate", office.today().plusYears(1).toString());
        assertThatThrownBy(() -> office.as(TKSK).does("handOverGoods", caseNumber, far))
                .hasMessageContaining("batas kunjungan berikutnya");
        assertThat(office.as(TKSK).open("handOverGoods", caseNumber)).containsEntry("absences", 1);
    }

    @Test
    void triesOnceMoreWhereTheOfficeSaysSo() {
        String caseNumber = neverHome();
        Map<String, Object> again =
                new HashMap<>(Map.of("decision", "AGAIN", "reason", "Kata lurah pulang pekan depan."));
        assertThatThrownBy(() -> office.as("kab6409").does("decideAbsence", caseNumber, again))
                .hasMessageStartingWith("Isi tanggal kunjungan berikutnya");
        again.put("nextDate", office.today().plusDays(4).toString());
        office.as("kab6409").does("decideAbsence", caseNumber, again);
        assertThat(appointment(caseNumber)).isEqualTo(office.today().plusDays(4));
        assertThat(letters.ofCase(caseNumber)).hasSize(4);

        office.as(TKSK).does("handOverGoods", caseNumber, inVain("NOT_BROUGHT"));
        assertThat(office.waitsAt(caseNumber)).containsExactly("userTask_handOverGoods");
        office.moveTo(appointment(caseNumber));
        office.as(TKSK).does("handOverGoods", caseNumber, inVain("NOT_HOME"));
        assertThat(office.waitsAt(caseNumber)).containsExactly("userTask_decideAbsence");
        office.as("kab6409").does("decideAbsence", caseNumber, again(again));
        office.as(TKSK).does("handOverGoods", caseNumber, given(caseNumber));
        assertThat(facts.reference(caseNumber, CaseFacts.Paper.HANDOVER)).isPresent();
    }

    private Map<String, Object> again(Map<String, Object> decision) {
        Map<String, Object> later = new HashMap<>(decision);
        later.put("nextDate", office.today().plusDays(4).toString());
        return later;
    }

    private String neverHome() {
        String caseNumber = ready();
        for (int visit = 1; visit <= 3; visit++) {
            office.moveTo(appointment(caseNumber));
            assertThat(office.as(TKSK).open("handOverGoods", caseNumber)).containsEntry("absences", visit - 1);
            office.as(TKSK).does("handOverGoods", caseNumber, inVain("NOT_HOME"));
        }
        return caseNumber;
    }

    private LocalDate appointment(String caseNumber) {
        return office.fact(LocalDate.class, "select appointment from handover where case_number = ?", caseNumber);
    }

    @Test
    void wantsAReasonAndIssuesNoRecordWhereTheRecipientRefusesMovedOrDied() {
        for (String why : List.of("REFUSED", "MOVED", "DIED")) {
            String caseNumber = ready();
            Map<String, Object> form = new HashMap<>(
                    Map.of("result", why, "visitedOn", office.today().toString()));
            assertThatThrownBy(() -> office.as(TKSK).does("handOverGoods", caseNumber, form))
                    .hasMessage("Tulis alasan barang tidak diserahkan.");
            form.put("reason", "Kata anaknya.");
            office.as(TKSK).does("handOverGoods", caseNumber, form);
            assertThat(facts.reference(caseNumber, CaseFacts.Paper.HANDOVER)).isEmpty();
        }
    }

    @Test
    void givesOneGrantToAFamilyCard() {
        String first = ready();
        String second = ready();
        office.as(TKSK).does("handOverGoods", first, given(first));
        Map<String, Object> sameCard = new HashMap<>(given(second));
        sameCard.put("noKk", cases.get(first).noKk());
        assertThatThrownBy(() -> office.as(TKSK).does("handOverGoods", second, sameCard))
                .hasMessageStartingWith("Kartu keluarga ini sudah menerima bantuan.");
        assertThat(office.waitsAt(second)).containsExactly("userTask_handOverGoods");
    }

    @Test
    void refusesAtTheDoorWhatNoFamilyCardSays() {
        String caseNumber = ready();
        Map<String, String> problems = Map.of(
                "0000000000000000",
                "hanya berisi angka nol",
                "1111111111111111",
                "satu angka yang diulang",
                "6409011212120000",
                "tidak mungkin 0000",
                cases.get(caseNumber).nik(),
                "sama dengan NIK");
        problems.forEach((number, problem) -> {
            Map<String, Object> form = new HashMap<>(given(caseNumber));
            form.put("noKk", number);
            form.put("explanation", "Memang begitu tertulis.");
            assertThatThrownBy(() -> office.as(TKSK).does("handOverGoods", caseNumber, form))
                    .hasMessageContaining(problem);
        });
        assertThat(office.waitsAt(caseNumber)).containsExactly("userTask_handOverGoods");
    }

    @Test
    void wantsTheWholeProof() {
        String caseNumber = ready();
        Map<String, Object> form = new HashMap<>(given(caseNumber));
        List.of("photo", "signature", "noKk", "coordinates", "witnessName").forEach(form::remove);
        form.put("identitySeen", false);
        form.put("lines", lines("DAMAGED", true));
        assertThatThrownBy(() -> office.as(TKSK).does("handOverGoods", caseNumber, form))
                .hasMessageContaining("centang setelah KTP dilihat")
                .hasMessageContaining("tulis 16 angka")
                .hasMessageContaining("ambil foto")
                .hasMessageContaining("cap jempol")
                .hasMessageContaining("isi nama dan jabatan saksi")
                .hasMessageContaining("titik lokasi")
                .hasMessageContaining("jelaskan barang");
        Map<String, Object> tomorrow = new HashMap<>(given(caseNumber));
        tomorrow.put("visitedOn", office.today().plusDays(1).toString());
        assertThatThrownBy(() -> office.as(TKSK).does("handOverGoods", caseNumber, tomorrow))
                .hasMessage("Tanggal kunjungan: tidak boleh sesudah " + Formats.date(office.today()) + ", hari ini.");
        Map<String, Object> oneLine = new HashMap<>(given(caseNumber));
        oneLine.put("lines", "[{\"line\":1,\"received\":true,\"condition\":\"GOOD\"}]");
        assertThatThrownBy(() -> office.as(TKSK).does("handOverGoods", caseNumber, oneLine))
                .hasMessage("Periksa juga barang Tepung terigu.");
    }

    /** Cases f01 and f05: a handover of 2019 gave the record number of 2019 and ended three visits. */
    @Test
    void refusesADayBeforeTheDecreeAndANextTryFarAhead() {
        String caseNumber = ready();
        Map<String, Object> form = new HashMap<>(given(caseNumber));
        form.put("visitedOn", "2019-12-10");
        assertThatThrownBy(() -> office.as(TKSK).does("handOverGoods", caseNumber, form))
                .hasMessageStartingWith("Tanggal kunjungan: tidak boleh sebelum ");
        assertThat(facts.reference(caseNumber, CaseFacts.Paper.HANDOVER)).isEmpty();

        Map<String, Object> absent = Map.of(
                "result",
                "NOT_HOME",
                "visitedOn",
                office.today().toString(),
                "nextDate",
                office.today().plusYears(4).toString());
        assertThatThrownBy(() -> office.as(TKSK).does("handOverGoods", caseNumber, absent))
                .hasMessageStartingWith("Tanggal kunjungan berikutnya: tidak boleh sesudah ")
                .hasMessageEndingWith("batas kunjungan berikutnya.");
        assertThat(office.waitsAt(caseNumber)).containsExactly("userTask_handOverGoods");
    }

    /** Goods that were looked at today were not handed over yesterday. */
    @Test
    void refusesADayBeforeTheGoodsWereInspected() {
        String caseNumber = ready();
        office.moveTo(office.today().plusDays(3));
        facts.reference(caseNumber, CaseFacts.Paper.DELIVERY, "027/1/BAPB/2026", office.today());
        Map<String, Object> form = new HashMap<>(given(caseNumber));
        form.put("visitedOn", office.today().minusDays(1).toString());
        assertThatThrownBy(() -> office.as(TKSK).does("handOverGoods", caseNumber, form))
                .hasMessageContaining("tanggal pemeriksaan barang.");
        assertThat(office.as(TKSK).open("handOverGoods", caseNumber).get("dayBounds"))
                .asString()
                .contains("\"visitedOn\":{\"min\":\"" + office.today() + "\",\"max\":\"" + office.today() + "\"}");
    }

    /** Case f07. */
    @Test
    void refusesAPlaceOutsideTheProvince() {
        String caseNumber = ready();
        Map<String, Object> jakarta = new HashMap<>(given(caseNumber));
        jakarta.put("coordinates", "-6.200000,106.816666");
        jakarta.put("explanation", "Memang di sana.");
        assertThatThrownBy(() -> office.as(TKSK).does("handOverGoods", caseNumber, jakarta))
                .hasMessageContaining("di luar Kalimantan Timur");
    }

    @Test
    void asksAboutAnotherFamilyCardAndAnotherKabupatenAndMarksTheAnswer() {
        String caseNumber = ready();
        Map<String, Object> form = new HashMap<>(given(caseNumber));
        form.put("noKk", "6409011212120077");
        form.put("coordinates", "2.150000,117.490000");
        assertThatThrownBy(() -> office.as(TKSK).does("handOverGoods", caseNumber, form))
                .hasMessageContaining("Nomor kartu keluarga yang dilihat berbeda dari yang tercatat. Benarkah?")
                .hasMessageContaining("di luar Kabupaten Penajam Paser Utara. Benarkah?")
                .hasMessageContaining("Penjelasan nilai yang tidak biasa");
        assertThat(office.waitsAt(caseNumber)).containsExactly("userTask_handOverGoods");

        form.put("explanation", "Kartu baru setelah anaknya menikah; sedang dirawat di Berau.");
        office.as(TKSK).does("handOverGoods", caseNumber, form);
        assertThat(journal.of(caseNumber))
                .extracting(Journal.Entry::sentence)
                .anyMatch(sentence -> sentence.contains("berbeda dari yang tercatat")
                        && sentence.contains("Kartu baru setelah anaknya menikah")
                        && !sentence.contains("6409011212120077"));
    }

    @Test
    void showsTheHandoverToTheTkskOfTheKecamatanOnly() {
        String caseNumber = ready();
        String task = office.as(TKSK).task("handOverGoods", caseNumber).getId();
        for (String other : List.of("tksk640902", "psm640901", "kab6409", "ppk")) {
            assertThat(office.as(other).tasks("handOverGoods")).as(other).noneMatch(seen -> seen.getId()
                    .equals(task));
        }
    }

    @Test
    void issuesNoRecordWhereNothingWasReceived() {
        String caseNumber = ready();
        Map<String, Object> nothing = new HashMap<>(given(caseNumber));
        nothing.put("lines", ticked(List.of(1, 2), "GOOD", false, "GOOD", false));
        nothing.put("note", "Semua barang tertinggal di gudang.");
        assertThatThrownBy(() -> office.as(TKSK).does("handOverGoods", caseNumber, nothing))
                .hasMessageContaining("tidak satu pun ditandai diterima");
        assertThat(documents.ofCase(caseNumber)).isEmpty();

        office.as(TKSK).does("handOverGoods", caseNumber, inVain("NOT_BROUGHT"));
        assertThat(office.as(TKSK).open("handOverGoods", caseNumber)).containsEntry("absences", 0);
        assertThat(letters.ofCase(caseNumber)).hasSize(2);
        assertThat(facts.reference(caseNumber, CaseFacts.Paper.HANDOVER)).isEmpty();
    }

    @Test
    void keepsOwedWhatDidNotComeAndWhatCameDamaged() {
        String caseNumber = ready();
        Map<String, Object> form = new HashMap<>(given(caseNumber));
        form.put("lines", ticked(List.of(1, 2), "DAMAGED", true, null, false));
        assertThatThrownBy(() -> office.as(TKSK).does("handOverGoods", caseNumber, form))
                .hasMessageContaining("jelaskan barang");
        form.put("note", "Tungku penyok, tepung belum datang.");
        office.as(TKSK).does("handOverGoods", caseNumber, form);

        String first = archive.text(archive.ofCase(caseNumber, HandoverPaper.KIND));
        assertThat(first)
                .contains("Rp380.000", "belum diterima atau harus diganti", "10 kg", "Belum diterima")
                .contains("Rusak, harus diganti")
                .doesNotContain("Rp500.000", "Rp120.000", "seluruh barang", "lengkap");
        assertThat(owed.owed(caseNumber)).containsExactly("1 unit Kompor gas (rusak)", "10 kg Tepung terigu");
        assertThat(office.as(TKSK).open("completeHandover", caseNumber).get("owed"))
                .isEqualTo("1 unit Kompor gas; 10 kg Tepung terigu");

        Map<String, Object> rest = completion(List.of(1, 2), "GOOD", true, null, false);
        office.as(TKSK)
                .does(
                        "completeHandover",
                        caseNumber,
                        Map.of(
                                "result",
                                "NOT_YET",
                                "givenOn",
                                today(),
                                "note",
                                "Pemasok belum mengirim.",
                                "nextDate",
                                office.today().plusDays(10).toString()));
        office.as(TKSK).does("completeHandover", caseNumber, rest);
        assertThat(owed.owed(caseNumber)).containsExactly("10 kg Tepung terigu");
        assertThatThrownBy(() -> office.as(TKSK).does("completeHandover", caseNumber, rest))
                .hasMessageContaining("sudah berubah");
        office.as(TKSK).does("completeHandover", caseNumber, completion(List.of(2), "GOOD", true));
        assertThat(owed.owed(caseNumber)).isEmpty();

        List<String> records = documents.ofCase(caseNumber).stream()
                .filter(document -> document.kind().equals(HandoverPaper.KIND))
                .map(archive::text)
                .toList();
        String number = facts.reference(caseNumber, CaseFacts.Paper.HANDOVER)
                .orElseThrow()
                .number();
        assertThat(records).hasSize(3);
        assertThat(records.get(1))
                .contains("Baik (pengganti)", "Rp380.000", "melengkapi", number)
                .doesNotContain("Rp500.000");
        assertThat(records.get(2)).contains("Rp120.000", number).doesNotContain("Rp380.000", "Belum diterima");
    }

    @Test
    void wantsAReasonToGiveUpTheRestAndOwesNothingAfterTheCaseHasEnded() {
        String given = owing();
        assertThatThrownBy(() -> office.as(TKSK)
                        .does("completeHandover", given, Map.of("result", "GIVEN_UP", "givenOn", today())))
                .hasMessageStartingWith("Alasan:");
        office.as(TKSK)
                .does(
                        "completeHandover",
                        given,
                        Map.of("result", "GIVEN_UP", "givenOn", today(), "reason", "Penerima memilih tanpa tepung."));
        assertThat(owed.owed(given)).isEmpty();

        String dead = owing();
        office.as("kab6409")
                .starts(
                        "case-event",
                        Map.of(
                                "caseNumber",
                                dead,
                                "event",
                                "DIED",
                                "date",
                                today(),
                                "reason",
                                "Surat keterangan lurah."));
        assertThat(owed.owed(dead)).isEmpty();
    }

    private String owing() {
        String caseNumber = samples.bought(VILLAGE);
        samples.live(caseNumber, "callActivity_handover");
        office.settle();
        Map<String, Object> form = new HashMap<>(given(caseNumber));
        form.put("lines", ticked(List.of(1, 2), "GOOD", true, null, false));
        form.put("note", "Tepung belum datang.");
        office.as(TKSK).does("handOverGoods", caseNumber, form);
        return caseNumber;
    }

    private String today() {
        return office.today().toString();
    }

    private Map<String, Object> inVain(String result) {
        return AtTheDoor.inVain(office.today(), result);
    }

    private Map<String, Object> completion(List<Integer> lines, Object... ticks) {
        return AtTheDoor.completion(office.today(), lines, ticks);
    }

    private String ready() {
        String caseNumber = samples.bought(VILLAGE);
        samples.start("handover", caseNumber);
        office.settle();
        return caseNumber;
    }

    private Map<String, Object> given(String caseNumber) {
        return AtTheDoor.given(office.today(), cases.get(caseNumber).noKk());
    }

    private int serial(String caseNumber) {
        return Integer.parseInt(facts.reference(caseNumber, CaseFacts.Paper.HANDOVER)
                .orElseThrow()
                .number()
                .split("/")[1]);
    }

    private static FileValue file(String name, String type, byte[] content) {
        return Variables.fileValue(name).file(content).mimeType(type).create();
    }
}
