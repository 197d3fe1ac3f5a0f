package id.mentas.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever reads a decision years later reads words, not what the form sent. */
class FormTextTest {

    private static final String VISIT =
            """
            <form role="form">
              <dl data-mentas-facts>
                <dt>Nomor kasus</dt> <dd data-mentas-fact="caseNumber"></dd>
                <dt>Pagu paket</dt>  <dd data-mentas-fact="ceiling" data-mentas-format="rupiah"></dd>
              </dl>
              <input data-mentas-field="visitDate" data-mentas-label="Tanggal kunjungan" type="date">
              <select data-mentas-field="businessType" data-mentas-label="Jenis usaha" data-mentas-options-from="businessTypes">
                <option value="">Pilih …</option>
              </select>
              <select data-mentas-field="place" data-mentas-label="Tempat usaha"
                      data-mentas-hint="Di mana usaha akan dijalankan?">
                <option value="">Pilih …</option>
                <option value="SHARED">Menumpang</option>
              </select>
              <fieldset data-mentas-field="water" data-mentas-label="Sumber air">
                <label><input type="radio" value="WELL"> Sumur</label>
              </fieldset>
              <input data-mentas-rupiah="monthlyIncome" data-mentas-label="Penghasilan sebulan" min="0">
              <input data-mentas-field="womanHead" data-mentas-label="Kepala keluarga perempuan" type="checkbox">
              <div data-mentas-photo="photo" data-mentas-label="Foto rumah"></div>
              <div data-mentas-rows="goods" data-mentas-label="Daftar barang">
                <input data-mentas-column="item" data-mentas-label="Barang">
                <input data-mentas-column="quantity" data-mentas-label="Jumlah" type="number">
                <input data-mentas-column="unitPrice" data-mentas-label="Harga satuan" data-mentas-money>
                <input data-mentas-column="reason" data-mentas-label="Alasan" data-mentas-optional>
              </div>
              <textarea data-mentas-field="note" data-mentas-label="Catatan" data-mentas-optional></textarea>
            </form>
            """;

    @Test
    void leavesFreeWordsInTheShapeOfADayOrALineAsTheyAre() {
        for (String note : List.of("2026-02-30", "[{belum lengkap")) {
            FormText text = new FormText(VISIT, "{}", "{\"note\": \"" + note + "\"}");
            assertThat(text.answered()).containsExactly(new FormText.Line("Catatan", note, List.of()));
        }
    }

    @Test
    void keepsTheSignsThatHideANumber() {
        String form =
                """
                {"components": [{"type": "text", "text": "**NIK** {{nik}}, KK **{{kk}}**"}]}
                """
                        .strip();
        FormText text = new FormText(form, "{\"nik\": \"6411**********01\", \"kk\": \"6411**********02\"}", "{}");
        assertThat(text.seen())
                .containsExactly(new FormText.Block("NIK 6411**********01, KK 6411**********02", List.of()));
    }

    @Test
    void saysAnHtmlFormAsItWasFilledIn() {
        FormText text = new FormText(
                VISIT,
                """
                {"caseNumber": "UEP-2026-1-6411-00042", "ceiling": 5000000,
                 "businessTypes": "[{\\"value\\":\\"KUE\\",\\"label\\":\\"Kue\\"}]",
                 "catalogue": "[{\\"value\\":\\"Oven gas\\",\\"label\\":\\"Kue – Rp850.000 / buah\\"}]"}
                """,
                """
                {"place": "SHARED", "water": "WELL", "visitDate": "2026-11-22", "businessType": "KUE", "monthlyIncome": 1200000, "womanHead": true,
                 "photo": {"file": "foto.jpg", "bytes": 17061}, "note": null,
                 "goods": "[{\\"item\\":\\"Oven gas\\",\\"quantity\\":2,\\"unit\\":\\"buah\\",\\"unitPrice\\":850000,\\"reason\\":null}]"}
                """);
        assertThat(text.answered().stream().collect(Collectors.toMap(FormText.Line::label, FormText.Line::value)))
                .containsEntry("Tanggal kunjungan", "22 November 2026")
                .containsEntry("Tempat usaha", "Menumpang")
                .containsEntry("Sumber air", "Sumur")
                .containsEntry("Jenis usaha", "Kue")
                .containsEntry("Penghasilan sebulan", "Rp1.200.000")
                .containsEntry("Foto rumah", "foto.jpg")
                .containsEntry("Kepala keluarga perempuan", "ya")
                .doesNotContainKey("Catatan");
        assertThat(text.answered()).first().extracting(FormText.Line::label).isEqualTo("Tanggal kunjungan");
        assertThat(text.answered().stream().flatMap(line -> line.rows().stream()))
                .containsExactly(List.of("Barang", "Jumlah", "Harga satuan"), List.of("Oven gas", "2", "Rp850.000"));
        assertThat(text.seen()).extracting(FormText.Block::text).contains("Pagu paket: Rp5.000.000");
    }

    @Test
    void saysAFormOfFieldsWithoutItsMarks() throws IOException {
        FormText text = new FormText(
                form("approval/decide-objection.form"),
                """
                {"name": "Siti Lahang", "objector": "[Ketua RT](/penerima)",
                 "rulings": [{"value": "REJECT", "label": "Sanggahan ditolak"}]}
                """,
                "{\"decision\": \"REJECT\", \"reason\": \"Tidak terbukti.\"}");
        assertThat(text.answered())
                .containsExactly(
                        new FormText.Line("Putusan", "Sanggahan ditolak", List.of()),
                        new FormText.Line("Alasan putusan", "Tidak terbukti.", List.of()));
        assertThat(text.seen()).extracting(FormText.Block::text).anyMatch(line -> line.startsWith("Dari Ketua RT, "));
    }

    @Test
    void saysPlainlyWhatAForgottenFormWasSent() {
        FormText text = new FormText("", "{\"name\": \"Siti\"}", "{\"result\": \"OK\"}");
        assertThat(text.answered()).containsExactly(new FormText.Line("result", "OK", List.of()));
        assertThat(text.seen()).extracting(FormText.Block::text).containsExactly("name: Siti");
    }

    private static String form(String file) throws IOException {
        return Files.readString(Path.of("forms", file.split("/")));
    }
}
