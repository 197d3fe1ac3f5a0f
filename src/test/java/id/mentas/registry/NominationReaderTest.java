package id.mentas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.grant.Refused;
import id.mentas.testing.MentasTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MentasTest
class NominationReaderTest {

    private static final String HEADING =
            "nik,no_kk,nama,jenis_kelamin,tempat_lahir,tanggal_lahir,alamat,rt,rw,kode_desa,desil,bansos,pekerjaan,no_hp,"
                    + "usaha_sebelumnya,status_usaha,jenis_usaha_minat,keluarga_asn_tni_polri,sumber,tanggal_data\n";
    private static final String GOOD =
            "6411011203850001,6411010101100001,Ahmad Noor,L,Ujoh Bilang,1985-03-12,Jl. Melati,001,002,64.11.01.2001,2,"
                    + "\"PKH;BPNT\",PETANI,081234567890,KUE,BERHENTI,MAKANAN,T,DTSEN,2026-01-10\n";

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
    void letsTheFirstOfOneNikStand() {
        List<ReadRow> rows = read(HEADING + GOOD + GOOD);
        assertThat(rows.get(0).errors()).isEmpty();
        assertThat(rows.get(1).errors()).containsExactly(new CellError("nik", "6411**********01", "DUPLICATE_IN_FILE"));
    }

    @Test
    void takesRowsOfTheOwnAreaOnly() {
        assertThat(reader.read((HEADING + GOOD).getBytes(StandardCharsets.UTF_8), "6402")
                        .get(0)
                        .codes())
                .containsExactly("OUTSIDE_AREA");
        assertThat(reader.read((HEADING + GOOD).getBytes(StandardCharsets.UTF_8), "6411")
                        .get(0)
                        .codes())
                .isEmpty();
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
        refuses("PK\u0003\u0004", "Buku kerja Excel ini rusak atau terpotong.");
        refuses(HEADING + "\0", "Berkas ini bukan CSV: baris 2 berisi data biner.");
    }

    private void refuses(String text, String sentence) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Refused.class).hasMessageContaining(sentence);
    }

    private List<ReadRow> read(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8), "64");
    }
}
