package id.mentas.catalogue.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.catalogue.Catalogue;
import id.mentas.catalogue.CatalogueItem;
import id.mentas.common.Money;
import id.mentas.common.Refused;
import id.mentas.people.Visitor;
import id.mentas.people.directory.SignedIn;
import id.mentas.registry.file.FileSource;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Sheets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@MentasTest
class CatalogueTest {

    private static final SignedIn PROVINCE = new SignedIn("prov", "Provinsi", Set.of("dinsos-prov"), Set.of("64"));
    private static final SignedIn KABUPATEN =
            new SignedIn("kab6411", "Kabupaten", Set.of("dinsos-kab"), Set.of("6411"));

    @LocalServerPort
    int port;

    @Autowired
    CatalogueService service;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void asItWas() {
        jdbc.sql("delete from catalogue_price where entered_by <> 'mentas'").update();
        jdbc.sql("update catalogue_price set valid_until = null").update();
        jdbc.sql("delete from catalogue_item where code like 'UJI-%'").update();
        jdbc.sql("update catalogue_item set active = true, name = 'Oven gas' where code = 'KUE-01'")
                .update();
    }

    @Test
    void pricesByPlaceAndDay() {
        LocalDate today = service.today();
        service.price("KUE-01", "6411", 1_000_000, today.plusDays(10), PROVINCE);
        service.price("KUE-01", "64", 900_000, today.plusDays(5), PROVINCE);

        assertThat(price("6411", today)).isEqualTo(850_000);
        assertThat(price("6411", today.plusDays(5))).isEqualTo(900_000);
        assertThat(price("6411", today.plusDays(10))).isEqualTo(1_000_000);
        assertThat(price("6402", today.plusDays(10))).isEqualTo(900_000);
        assertThat(catalogue.item("KUE-01", "6402", LocalDate.of(2025, 12, 31))).isEmpty();
    }

    @Test
    void leavesWhatWasValidAsItWas() {
        LocalDate today = service.today();
        assertThatThrownBy(() -> service.price("KUE-01", "64", 900_000, today.minusDays(1), PROVINCE))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("Harga yang sudah berlaku tidak dapat diubah.");
        String rewritten = file().replace(";850000;2026-01-01;", ";1;2026-01-01;");
        assertThatThrownBy(() -> take(rewritten))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("harga yang sudah berlaku tidak dapat diubah");
        assertThatThrownBy(() -> jdbc.sql(
                                """
                                insert into catalogue_price (item, area, ceiling_price, valid_from, entered_by, entered_at)
                                values ('KUE-01', '64', 1, '2026-06-01', 'x', now())
                                """)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void takesPricesUpToTwoYearsAhead() {
        LocalDate latest = service.today().plusYears(2);
        assertThatThrownBy(() -> service.price("KUE-01", "64", 900_000, latest.plusDays(1), PROVINCE))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("Harga hanya dapat ditulis sampai dua tahun ke depan");
        String heading = file().lines().findFirst().orElseThrow();
        String line = "\nKUE-01;KUE;Oven gas;Tangkring aluminium 3 susun;buah;Y;64;900000;%s;";
        assertThatThrownBy(() -> take(heading + line.formatted(latest.plusDays(1))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("harga hanya dapat ditulis sampai dua tahun ke depan");
        service.price("KUE-01", "64", 900_000, latest, PROVINCE);
        assertThat(price("64", latest)).isEqualTo(900_000);
    }

    @Test
    void takesItsOwnFileWithoutAnyChange() {
        assertThat(take(file())).isZero();
        String heading = file().lines().findFirst().orElseThrow();
        assertThat(take((heading + "\nKUE-01;KUE;Oven gas;Tangkring aluminium 3 susun;buah;Y;64;850000;2026-01-01;\n")
                        .replace(';', ',')))
                .isZero();
    }

    @Test
    void takesNewGoodsAndPricesFromAFile() {
        String from = service.today().plusDays(3).toString();
        String more = file()
                + "UJI-01;KUE;Cetakan kue;Silikon;set;Y;64;Rp75.000;" + from + ";\r\n"
                + "UJI-01;KUE;Cetakan kue;Silikon;set;Y;6411;80000;" + from + ";\r\n";
        assertThat(take(more)).isEqualTo(2);
        assertThat(take(more.replace("Rp75.000", "75000"))).isZero();
        assertThat(catalogue.item("UJI-01", "6411", service.today().plusDays(3)))
                .map(CatalogueItem::ceilingPrice)
                .contains(Money.of(80_000));
        assertThat(catalogue.items("KUE", "6402", service.today().plusDays(3)))
                .extracting(CatalogueItem::code)
                .contains("UJI-01");
    }

    @Test
    void takesItsOwnFileAsExcelSavesIt() throws IOException {
        byte[] saved =
                new ClassPathResource("nomination/cases/e02-catalogue-saved-by-excel.csv").getContentAsByteArray();
        assertThat(service.take(FileSource.of("katalog.csv", saved), PROVINCE)).isZero();
        String text = new String(saved, StandardCharsets.UTF_8);
        assertThat(service.take(
                        FileSource.of(
                                "katalog.csv",
                                text.replace("\uFEFF", "").replace("≤", "<").getBytes(Charset.forName("windows-1252"))),
                        PROVINCE))
                .isZero();
        String day =
                DateTimeFormatter.ofPattern("dd/MM/uuuu").format(service.today().plusDays(3));
        String more = text + "UJI-06;KUE;Cetakan uji;Silikon;set;Y;64;75000,00;" + day + ";\r\n";
        assertThat(service.take(FileSource.of("katalog.csv", more.getBytes(StandardCharsets.UTF_8)), PROVINCE))
                .isEqualTo(1);
        assertThatThrownBy(() -> take(text + "UJI-07;KUE;Cetakan kecil;Silikon;set;Y;64;75000,5;" + day + ";\r\n"))
                .hasMessageContaining("kolom harga_tertinggi berisi \"75000,5\"");
        assertThatThrownBy(() -> take(text + "UJI-07;KUE;Cetakan 😊;Silikon;set;Y;64;75000;" + day + ";\r\n"))
                .hasMessageContaining("kolom nama berisi tanda yang tidak dapat dicetak");
    }

    @Test
    void saysOfEachLineWhatIsWrongAndTakesNone() {
        String wrong = file()
                + "UJI-02;TAMBANG;Sekop;;buah;Y;64;10000;2030-01-01;\n"
                + ";KUE;Tanpa kode;;buah;Y;64;10000;2030-01-01;\n"
                + "UJI-03;KUE;Oven gas;;buah;Y;64;10000;2030-01-01;\n";
        String second = file() + "UJI-04;KUE;Loyang;;buah;X;6501;banyak;besok;\n";
        assertThatThrownBy(() -> take(wrong)).hasMessageContaining("Baris 48: kolom kode kosong.");
        assertThatThrownBy(() -> take(wrong.replace(";KUE;Tanpa kode", "UJI-05;KUE;Tanpa kode")))
                .hasMessageContaining("Baris 47")
                .hasMessageContaining("jenis usaha \"TAMBANG\" tidak dikenal")
                .hasMessageContaining("nama \"Oven gas\" sudah dipakai barang KUE-01");
        assertThatThrownBy(() -> take(second))
                .hasMessageContaining("kolom aktif berisi \"X\"")
                .hasMessageContaining("kolom harga_tertinggi berisi \"banyak\"")
                .hasMessageContaining("kolom berlaku_dari berisi \"besok\"");
        assertThatThrownBy(() -> take("kode;nama\n"))
                .hasMessageContaining("Kolom yang tidak ada: jenis_usaha, spesifikasi");
        assertThat(jdbc.sql("select count(*) from catalogue_item where code like 'UJI-%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void isReadByAllAndChangedByTheProvince() {
        Visitor psm = Visitor.signedIn(port, "psm641101");
        assertThat(psm.get("/katalog?usaha=KUE").body())
                .contains("Oven gas", "Rp850.000", "Katalog diubah oleh Dinas Sosial Provinsi.")
                .doesNotContain("type=\"file\"");
        assertThat(psm.get("/katalog/KUE-01").body())
                .contains("Seluruh provinsi")
                .doesNotContain("Simpan harga");
        assertThat(psm.get("/katalog/TIDAK-ADA").statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> service.price("KUE-01", "64", 1, service.today(), KABUPATEN))
                .hasMessage("Katalog hanya dapat diubah oleh Dinas Sosial Provinsi.");

        Visitor prov = Visitor.signedIn(port, "prov");
        String token = prov.token("/katalog/KUE-01");
        prov.postForm(
                "/katalog/KUE-01",
                Map.of("_csrf", token, "nama", "Loyang kue", "spesifikasi", "x", "satuan", "buah", "aktif", "true"));
        assertThat(prov.get("/katalog/KUE-01").body()).contains("Nama ini sudah dipakai barang KUE-03");
        prov.postForm(
                "/katalog/KUE-01",
                Map.of("_csrf", token, "nama", "Oven gas besar", "spesifikasi", "x", "satuan", "buah"));
        assertThat(prov.get("/katalog/KUE-01").body()).contains("Oven gas besar", "(tidak dipakai lagi)");
        assertThat(catalogue.items("KUE", "6411", service.today()))
                .extracting(CatalogueItem::code)
                .doesNotContain("KUE-01");
    }

    private long price(String kabupaten, LocalDate day) {
        return catalogue
                .item("KUE-01", kabupaten, day)
                .orElseThrow()
                .ceilingPrice()
                .rupiah();
    }

    private String file() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            service.write(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Sheets.rows(file.toByteArray()).stream()
                .map(cells -> IntStream.range(0, 10)
                        .mapToObj(i -> i < cells.size() ? cells.get(i) : "")
                        .map(cell -> cell.contains(";") ? '"' + cell + '"' : cell)
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private int take(String text) {
        return service.take(FileSource.of("katalog.csv", text.getBytes(StandardCharsets.UTF_8)), PROVINCE);
    }
}
