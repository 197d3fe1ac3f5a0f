package id.mentas.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.documents.DocumentKind;
import id.mentas.documents.Documents;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.PackageLines;
import id.mentas.grant.Persons;
import id.mentas.letters.Letters;
import id.mentas.testing.Archive;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.camunda.bpm.engine.HistoryService;
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
    Documents documents;

    @Autowired
    Archive archive;

    @Autowired
    Letters letters;

    @Autowired
    HistoryService history;

    @Test
    void handsGoodsOverAtHomeAndIssuesTheRecord() {
        String caseNumber = ready();
        assertThat(letters.ofCase(caseNumber)).hasSize(1);
        Map<String, Object> shown = office.as(TKSK).open("handOverGoods", caseNumber);
        assertThat(shown).containsEntry("total", 500_000L);
        assertThat(shown.get("maskedNik").toString()).contains("**********");

        office.as(TKSK).does("handOverGoods", caseNumber, given(caseNumber));

        assertThat(office.waitsAt(caseNumber)).isEmpty();
        assertThat(result(caseNumber)).isEqualTo("HANDED_OVER");
        String number = facts.reference(caseNumber, CaseFacts.Paper.HANDOVER)
                .orElseThrow()
                .number();
        assertThat(archive.text(archive.ofCase(caseNumber, DocumentKind.HANDOVER)))
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
        String caseNumber = ready();
        for (int visit = 1; visit <= 3; visit++) {
            assertThat(office.as(TKSK).open("handOverGoods", caseNumber)).containsEntry("absences", visit - 1);
            office.as(TKSK)
                    .does(
                            "handOverGoods",
                            caseNumber,
                            Map.of(
                                    "result", "NOT_HOME",
                                    "visitedOn", office.today().toString(),
                                    "nextDate", office.today().plusDays(3).toString()));
        }
        assertThat(letters.ofCase(caseNumber)).hasSize(3);
        assertThat(office.as(TKSK).tasks("decideAbsence")).isEmpty();
        assertThat(office.as("kab6409").open("decideAbsence", caseNumber)).containsEntry("absences", 3);
        office.as("kab6409")
                .does(
                        "decideAbsence",
                        caseNumber,
                        Map.of("decision", "MOVED", "reason", "Menurut lurah pindah ke Jawa."));
        assertThat(office.waitsAt(caseNumber)).isEmpty();
        assertThat(result(caseNumber)).isEqualTo("MOVED");
    }

    @Test
    void endsWhereTheRecipientRefusesMovedOrDied() {
        for (String why : List.of("REFUSED", "MOVED", "DIED")) {
            String caseNumber = ready();
            Map<String, Object> form = new HashMap<>(
                    Map.of("result", why, "visitedOn", office.today().toString()));
            assertThatThrownBy(() -> office.as(TKSK).does("handOverGoods", caseNumber, form))
                    .hasMessage("Tulis alasan barang tidak diserahkan.");
            form.put("reason", "Kata anaknya.");
            office.as(TKSK).does("handOverGoods", caseNumber, form);
            assertThat(office.waitsAt(caseNumber)).isEmpty();
            assertThat(result(caseNumber)).isEqualTo(why);
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
                .hasMessage("Tanggal kunjungan tidak boleh sesudah hari ini.");
        Map<String, Object> oneLine = new HashMap<>(given(caseNumber));
        oneLine.put("lines", "[{\"line\":1,\"received\":true,\"condition\":\"GOOD\"}]");
        assertThatThrownBy(() -> office.as(TKSK).does("handOverGoods", caseNumber, oneLine))
                .hasMessage("Periksa juga barang Tepung terigu.");
    }

    @Test
    void showsTheHandoverToTheTkskOfTheKecamatanOnly() {
        String caseNumber = ready();
        assertThat(office.as(TKSK).task("handOverGoods", caseNumber)).isNotNull();
        for (String other : List.of("tksk640902", "psm640901", "kab6409", "ppk")) {
            assertThat(office.as(other).tasks("handOverGoods")).as(other).isEmpty();
        }
    }

    private String ready() {
        String caseNumber = samples.bought(VILLAGE);
        samples.start("handover", caseNumber);
        office.settle();
        return caseNumber;
    }

    private Map<String, ?> given(String caseNumber) {
        Map<String, Object> form = new HashMap<>();
        form.put("result", "HANDED_OVER");
        form.put("visitedOn", office.today().toString());
        form.put("identitySeen", true);
        form.put("noKk", cases.get(caseNumber).noKk());
        form.put("lines", lines("GOOD", true));
        form.put("photo", file("foto.jpg", "image/jpeg", picture("jpg")));
        form.put("signature", file("tanda-tangan.png", "image/png", picture("png")));
        form.put("witnessName", "Yohanes Lian");
        form.put("witnessRole", "Ketua RT 001");
        form.put("coordinates", "-1.266700,116.828900");
        return form;
    }

    private static String lines(String condition, boolean received) {
        return """
               [{"line":1,"name":"Kompor gas","quantity":1,"unit":"unit","received":%b,"condition":"%s"},
                {"line":2,"name":"Tepung terigu","quantity":10,"unit":"kg","received":true,"condition":"GOOD"}]"""
                .formatted(received, condition);
    }

    private String result(String caseNumber) {
        return (String) history.createHistoricVariableInstanceQuery()
                .variableName("stageResult")
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNumber)
                        .singleResult()
                        .getId())
                .singleResult()
                .getValue();
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

    private static byte[] picture(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
