package id.mentas.registry.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.common.Refused;
import id.mentas.registry.file.BadFiles;
import id.mentas.registry.file.FileShape;
import id.mentas.registry.file.FileSource;
import id.mentas.registry.file.Taken;
import id.mentas.registry.place.Reach;
import id.mentas.registry.place.RegionScheme;
import id.mentas.registry.value.CellError;
import id.mentas.testing.MentasTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MentasTest
class NominationReaderTest {

    private static final String HEADING = BadFiles.HEADING + "\n";
    private static final String GOOD = BadFiles.ROW.replace("PKH", "\"PKH;BPNT\"") + "\n";

    @Autowired
    NominationReader reader;

    @Autowired
    JdbcClient jdbc;

    @Test
    void readsAPerson() {
        NominationRow person = read(HEADING + GOOD).get(0).read().orElseThrow();
        assertThat(person.nik()).isEqualTo("6411011203850001");
        assertThat(person.birthDate()).isEqualTo(LocalDate.of(1985, 3, 12));
        assertThat(person.village()).isEqualTo("6411012001");
        assertThat(person.aid()).isEqualTo("PKH;BPNT");
        assertThat(person.publicServant()).isFalse();
    }

    @Test
    void readsSemicolonsByteOrderMarksAndForeignLineEnds() {
        String text = "\uFEFF"
                + (HEADING + GOOD)
                        .replace("\"PKH;BPNT\"", "PKH")
                        .replace(',', ';')
                        .replace("\n", "\r\n");
        assertThat(read(text).get(0).read()).isPresent();
    }

    @Test
    void countsLinesAsTheFileDoes() {
        List<ReadRow> rows =
                read(HEADING + "\n" + GOOD + ",,,\n" + GOOD.replace("Ahmad Noor", "\"Ahmad\nNoor\"") + GOOD);
        assertThat(rows).extracting(ReadRow::row).containsExactly(3, 5, 7);
    }

    @Test
    void saysEverythingThatIsWrongWithALine() {
        ReadRow row = read(HEADING
                        + "6,4E+15,-,  ,W,,besok,,,,64.11.99.2001,0,,,,,LAMA,KRIPTO,?,DTSEN,31/12\n"
                                .replace("6,4E+15", "\"6,4E+15\""))
                .get(0);
        assertThat(row.read()).isEmpty();
        assertThat(row.codes())
                .containsExactly(
                        "NIK_FORMAT",
                        "KK_FORMAT",
                        "NAME_MISSING",
                        "SEX_CODE",
                        "DATE_FORMAT",
                        "VILLAGE_UNKNOWN",
                        "DESIL_RANGE",
                        "BUSINESS_TYPE_UNKNOWN",
                        "ANSWER_CODE");
        assertThat(row.errors()).contains(new CellError("nik", "6,4E+15", "NIK_FORMAT"));
        assertThat(row.errors()).contains(new CellError("tanggal_data", "31/12", "DATE_FORMAT"));
        assertThat(row.errors()).contains(new CellError("kode_desa", "64.11.99.2001", "VILLAGE_UNKNOWN"));
    }

    @Test
    void takesRowsOfTheOwnAreaOnly() {
        assertThat(read(HEADING + GOOD, "6402", RegionScheme.KEMENDAGRI).get(0).codes())
                .containsExactly("OUTSIDE_AREA");
        assertThat(read(HEADING + GOOD, "6411", RegionScheme.KEMENDAGRI).get(0).codes())
                .isEmpty();
    }

    @Test
    void holdsRowsOfPlacesBackThatBeginLater() {
        Map<String, String> later = Map.of("6411", "Baru dimulai 2 Maret 2026.");
        CellError error = read(HEADING + GOOD, "64", later, RegionScheme.KEMENDAGRI)
                .get(0)
                .errors()
                .get(0);
        assertThat(error.code()).isEqualTo("NOT_BEGUN");
        assertThat(error.reason())
                .isEqualTo("Desa \"64.11.01.2001\" belum ikut putaran ini. Baru dimulai 2 Maret 2026.");
        assertThat(read(HEADING + GOOD, "64", Map.of("6402", "Nanti."), RegionScheme.KEMENDAGRI)
                        .get(0)
                        .codes())
                .isEmpty();
    }

    @Test
    void tellsNikAndVillageOfRowsWithFaultsToo() {
        ReadRow row = read(HEADING + GOOD.replace("Ahmad Noor", "")).get(0);
        assertThat(row.person()).isNull();
        assertThat(row.nik()).isEqualTo("6411011203850001");
        assertThat(row.village()).isEqualTo("6411012001");
    }

    @Test
    void seesACellTooMany() {
        CellError error = only(HEADING + GOOD.replace("2026-01-10", "2026-01-10,RT 5"));
        assertThat(error.code()).isEqualTo("CELL_COUNT");
        assertThat(error.reason())
                .isEqualTo(
                        "Baris ini berisi \"RT 5\" pada sel yang tidak punya judul kolom. Sel ke-21, judul kolomnya 20.");
    }

    @Test
    void ignoresTheColumnsOfItsOwnAnswer() {
        String heading = HEADING.replace("\n", ",Alasan,Cara memperbaiki\n");
        assertThat(read(heading + GOOD.replace("\n", ",Desil kosong.,Tulis angka.\n"))
                        .get(0)
                        .errors())
                .isEmpty();
    }

    @Test
    void readsWhatSpreadsheetsPutAroundNumbers() {
        NominationRow person = read(HEADING
                        + GOOD.replace("6411011203850001,", "'6411011203850001,")
                                .replace("6411010101100001,", "\"=\"\"6411010101100001\"\"\",")
                                .replace("Ahmad Noor", "\u00a0Ahmad\u00a0 Noor ")
                                .replace("1985-03-12", "12 Maret 1985")
                                .replace(",2,", ",2.0,")
                                .replace("2026-01-10", "2026-01-10 00:00:00"))
                .get(0)
                .read()
                .orElseThrow();
        assertThat(person.nik()).isEqualTo("6411011203850001");
        assertThat(person.noKk()).isEqualTo("6411010101100001");
        assertThat(person.name()).isEqualTo("Ahmad Noor");
        assertThat(person.birthDate()).isEqualTo(LocalDate.of(1985, 3, 12));
        assertThat(person.desil()).isEqualTo(2);
        assertThat(person.dataDate()).isEqualTo(LocalDate.of(2026, 1, 10));
    }

    @Test
    void findsVillagesOfTheStatisticsOfficeByTheirNames() {
        String heading = HEADING.replace("kode_desa,", "kode_desa,Kecamatan,Desa/Kelurahan,");
        String good = GOOD.replace("64.11.01.2001,", "6411010001,Kec. Long Bagun,DESA UJOH BILANG,");
        ReadRow row = read(heading + good, "64", RegionScheme.BPS).get(0);
        assertThat(row.errors()).isEmpty();
        assertThat(row.village()).isEqualTo(villageNamed("Ujoh Bilang"));

        CellError unknown = read(heading + good.replace("UJOH BILANG", "Antah"), "64", RegionScheme.BPS)
                .get(0)
                .errors()
                .get(0);
        assertThat(unknown.column()).isEqualTo("nama_desa");
        assertThat(unknown.reason())
                .isEqualTo("Nama desa \"DESA Antah\" tidak cocok. Nama itu tidak ada di Kecamatan Long Bagun.");
    }

    @Test
    void checksNumbersAgainstNames() {
        String heading = HEADING.replace("kode_desa,", "kode_desa,nama_desa,nama_kecamatan,nama_kabupaten,");
        String code = villageNamed("Ujoh Bilang");
        String good = GOOD.replace("64.11.01.2001,", code + ",Desa Ujoh Bilang,LONG BAGUN,Kab. Mahakam Ulu,");
        assertThat(read(heading + good).get(0).errors()).isEmpty();
        CellError other = read(heading + good.replace("LONG BAGUN", "Laham"))
                .get(0)
                .errors()
                .get(0);
        assertThat(other.column()).isEqualTo("nama_kecamatan");
        assertThat(other.reason())
                .isEqualTo("Nama kecamatan \"Laham\" tidak cocok. Menurut kode " + code
                        + " (Kemendagri) tempat itu Kecamatan Long Bagun.");
    }

    @Test
    void seesThatTheOtherNumbersAreMeant() {
        // 6402 is Kutai Kartanegara to one office and Kutai Barat to the other.
        String heading = HEADING.replace("kode_desa,", "kode_desa,nama_kabupaten,");
        CellError error = read(heading + GOOD.replace("64.11.01.2001,", villageIn("6402") + ",Kutai Barat,"))
                .get(0)
                .errors()
                .get(0);
        assertThat(error.column()).isEqualTo("nama_kabupaten");
        assertThat(error.reason()).endsWith("Kode dan nama ini cocok bila berkas memakai kode BPS.");
        assertThat(only(HEADING + GOOD.replace("64.11.01.2001", "6402010001")).reason())
                .isEqualTo(
                        "Kode desa \"6402010001\" tidak ada di Kalimantan Timur. Kode ini seperti kode BPS. Bila berkas memakai "
                                + "kode BPS, pilih BPS waktu mengirimnya.");
    }

    @Test
    void knowsColumnsByTheOfficesOwnNames() {
        jdbc.sql("insert into registry_column (name, field) values ('nomor_induk', 'NIK') on conflict do nothing")
                .update();
        assertThat(read(HEADING.replace("nik,", "Nomor Induk,") + GOOD).get(0).read())
                .isPresent();
        assertThat(read(HEADING.replace("no_kk,", "NOMOR KK,") + GOOD).get(0).read())
                .isPresent();
    }

    @Test
    void answersAFileThatIsNotWhatItShouldBe() {
        refuses(HEADING.replace(",desil", ""), "Kolom yang tidak ada: desil. Kolom yang dikenal: nik, no_kk");
        refuses(HEADING.replace("bansos", "warna") + GOOD, "Kolom yang tidak dikenal: warna.");
        refuses(HEADING.replace("bansos", "nama") + GOOD, "Kolom nama ada dua kali.");
        refuses("", "Berkas kosong.");
        refuses(HEADING, "Berkas tidak berisi baris selain judul kolom.");
        refuses(HEADING + "\"6411,", "Tanda kutip yang dibuka pada baris 2 tidak ditutup.");
        refuses("PK\u0003\u0004", "isinya arsip atau buku kerja Excel.");
        refuses(HEADING + "\0", "Berkas ini bukan CSV: baris 2 berisi data biner.");
    }

    private void refuses(String text, String sentence) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Refused.class).hasMessageContaining(sentence);
    }

    private CellError only(String text) {
        List<CellError> errors = read(text).get(0).errors();
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }

    private String villageNamed(String name) {
        return jdbc.sql("select code from region where name = ? and level = 'desa_kelurahan'")
                .param(name)
                .query(String.class)
                .single();
    }

    private String villageIn(String kabupaten) {
        return jdbc.sql("select min(code) from region where code like ? and level = 'desa_kelurahan'")
                .param(kabupaten + "%")
                .query(String.class)
                .single();
    }

    private List<ReadRow> read(String text) {
        return read(text, "64", RegionScheme.KEMENDAGRI);
    }

    private List<ReadRow> read(String text, String area, RegionScheme scheme) {
        return read(text, area, Map.of(), scheme);
    }

    private List<ReadRow> read(String text, String area, Map<String, String> later, RegionScheme scheme) {
        List<Taken.Part> parts = new ArrayList<>();
        FileShape shape = reader.take(
                FileSource.of("usulan.csv", text.getBytes(StandardCharsets.UTF_8)),
                scheme,
                "64",
                false,
                (number, firstRow, rows, lines) -> parts.add(new Taken.Part(number, firstRow, rows, lines)));
        List<ReadRow> rows = new ArrayList<>();
        parts.forEach(part -> reader.read(
                shape,
                new Reach(area, later, LocalDate.of(2026, 2, 2), LocalDate.of(2026, 12, 1)),
                part.firstRow(),
                part.lines(),
                rows::add));
        return rows;
    }
}
