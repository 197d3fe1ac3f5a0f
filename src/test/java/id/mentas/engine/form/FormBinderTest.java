package id.mentas.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.mentas.common.FieldError;
import id.mentas.common.Label;
import id.mentas.common.Refused;
import id.mentas.common.UploadedFile;
import id.mentas.grant.ManyLines;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormBinderTest {

    private final FormBinder binder = new FormBinder(
            new ObjectMapper().registerModule(new JavaTimeModule()),
            Validation.buildDefaultValidatorFactory().getValidator());

    enum Answer {
        YES,
        NO
    }

    record Row(
            @Label("Harga satuan") @PositiveOrZero @Max(5_000_000) @Nullable Long unitPrice,
            @Nullable Answer answer,
            @Nullable String note) {}

    record Form(
            @Label("Tanggal") @Nullable LocalDate day,
            @Label("Jam") @Nullable LocalTime time,
            @Label("Jumlah") @Min(0) @Max(1_000) @Nullable Integer count,
            @Label("Rupiah") @Nullable Long money,
            @Label("Jawaban") @Nullable Answer answer,
            @Label("Setuju") boolean agreed,
            @Label("Nama") @Nullable String name,
            @Label("Kode") @Pattern(regexp = "JALAN|BELUM") @Nullable String code,
            @Label("Alasan") @ManyLines @Nullable String reason,
            @Label("Barang") List<Row> rows) {}

    record FileForm(@Label("Foto") @Nullable UploadedFile photo) {}

    @Test
    void refusesARowThatIsNotThere() {
        for (Object rows : List.of("[{\"note\":\"a\"},null]", Arrays.asList(Map.of("note", "a"), null))) {
            assertThatThrownBy(() -> binder.bind(Form.class, Map.of("rows", rows)))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.errors())
                            .containsExactly(
                                    new FieldError("rows", "Barang baris 2 kosong. Isi baris itu atau hapus.")));
        }
        assertThat(binder.bind(Form.class, Map.of("rows", "[]")).rows()).isEmpty();
    }

    @Test
    void refusesWhatIsNoFileWhereOneIsWanted() {
        for (Object photo : List.of(Map.of(), Map.of("name", "a"), "{}", "x", 1, List.of())) {
            assertThatThrownBy(() -> binder.bind(FileForm.class, Map.of("photo", photo)))
                    .isInstanceOf(Refused.class)
                    .hasMessage("Foto: pilih berkas.");
        }
        assertThat(binder.bind(FileForm.class, Map.of("photo", " ")).photo()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-31",
                "2026-02-29",
                "2026-11-30banana",
                "12026-11-30",
                "+12026-11-30",
                "0026-12-01",
                "0027-12-03",
                "1899-12-31",
                "2101-01-01",
                "26-11-30",
                "30/11/2026",
                "2026-11-30T25:00",
                "٢٠٢٦-١١-٣٠",
                "[2026,11,30]",
                "20261130"
            })
    void refusesWhatIsNoDay(String typed) {
        refused("day", typed, "Tanggal: isi tanggal yang ada di kalender, dengan tahun empat angka");
    }

    @Test
    void takesADayAndThatOfAGeneratedForm() {
        assertThat(bound("day", "2026-11-30").day()).isEqualTo("2026-11-30");
        assertThat(bound("day", "2026-11-30T00:00:00").day()).isEqualTo("2026-11-30");
        assertThat(bound("day", " ").day()).isNull();
    }

    @Test
    void refusesWhatIsNoTime() {
        refused("time", "25:00", "Jam: isi jam yang benar, misalnya 09:00.");
        assertThat(bound("time", "09:30").time()).isEqualTo("09:30");
    }

    @Test
    void neverCutsANumber() {
        refused("count", 2.7, "Jumlah: isi dengan angka bulat");
        refused("count", "2.7", "Jumlah: isi dengan angka bulat");
        refused("count", "٣", "Jumlah: isi dengan angka bulat");
        refused("count", "1e3", "Jumlah: isi dengan angka bulat");
        refused("count", true, "Jumlah: ");
        refused("count", 3_000_000_000L, "Jumlah: angka ini di luar batas. Isi dari 0 sampai 1.000.");
        refused("money", 849_999.4, "Rupiah: isi dengan angka bulat");
        refused(
                "rows",
                "[{\"unitPrice\":1},{\"unitPrice\":849999.4}]",
                "Barang baris 2, Harga satuan: isi dengan angka bulat");
        assertThat(bound("count", 2.0).count()).isEqualTo(2);
        assertThat(bound("count", "30").count()).isEqualTo(30);
        assertThat(bound("money", 5_000_000_000L).money()).isEqualTo(5_000_000_000L);
    }

    @Test
    void takesAChoiceOnlyAsItIsSpelt() {
        refused("answer", "YES\r\n", "Jawaban: berisi pindah baris");
        refused("answer", "yes", "Jawaban: pilih salah satu pilihan yang ada.");
        refused("answer", 0, "Jawaban: pilih salah satu pilihan yang ada.");
        refused("agreed", "ya", "Setuju: pilih salah satu pilihan yang ada.");
        refused("agreed", 1, "Setuju: pilih salah satu pilihan yang ada.");
        assertThat(bound("answer", "YES").answer()).isEqualTo(Answer.YES);
        assertThat(bound("agreed", "true").agreed()).isTrue();
        assertThat(bound("rows", "[{\"answer\":\"\"}]").rows().get(0).answer()).isNull();
    }

    @Test
    void refusesTextThatNoPaperCanPrint() {
        refused("name", "Siti 😀", "Nama: berisi tanda yang tidak dapat dicetak");
        refused("name", "Siti\uD800", "Nama: berisi tanda yang tidak dapat dicetak");
        refused("name", "Siti\u0000Aminah", "Nama: berisi pindah baris, tab, atau tanda kendali");
        refused(
                "rows",
                "[{\"note\":\"oven \\u0007\"}]",
                "Barang baris 1: berisi pindah baris, tab, atau tanda kendali");
        assertThat(bound("name", " Nuraini d'Ambrosia-Sjahrír ").name()).isEqualTo("Nuraini d'Ambrosia-Sjahrír");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s\r\n", "\n%s", "%s\t", "\u0085%s", "%s\u2028", " %s \r"})
    void refusesALineBreakRoundEveryValueOfOneLine(String around) {
        Map<String, String> right = Map.of(
                "day",
                "2026-11-30",
                "time",
                "09:00",
                "count",
                "3",
                "money",
                "3",
                "answer",
                "YES",
                "agreed",
                "true",
                "name",
                "Siti",
                "code",
                "JALAN");
        right.forEach((field, value) -> {
            assertThatThrownBy(() -> binder.bind(Form.class, Map.of(field, around.formatted(value))))
                    .as(field)
                    .isInstanceOf(Refused.class);
            assertThatCode(() -> binder.bind(Form.class, Map.of(field, "  " + value + " ")))
                    .as(field)
                    .doesNotThrowAnyException();
        });
        String inRow = "[{\"answer\":\"YES\\n\",\"unitPrice\":1}]";
        refused("rows", inRow, "Barang baris 1: berisi pindah baris");
        refused("name", "Siti\nAminah", "Nama: berisi pindah baris");
    }

    @Test
    void keepsTheLinesOfATextThatMayHaveSeveral() {
        assertThat(bound("reason", "Satu.\r\n\tDua.\n").reason()).isEqualTo("Satu.\r\n\tDua.");
        refused("reason", "Satu\u0007", "Alasan: berisi tanda yang tidak dapat dicetak");
    }

    @Test
    void saysBetweenWhatANumberMayLie() {
        for (Object large : List.of(
                1e30,
                -1e30,
                1e16,
                Long.MAX_VALUE,
                new BigInteger("9".repeat(40)),
                new BigDecimal("1e99"),
                "9".repeat(16))) {
            refused("count", large, "Jumlah: angka ini di luar batas. Isi dari 0 sampai 1.000.");
            refused(
                    "money",
                    large,
                    "Rupiah: angka ini di luar batas. Isi dari -999.999.999.999.999 sampai 999.999.999.999.999.");
        }
        refused(
                "rows",
                "[{\"unitPrice\":1e30}]",
                "Barang baris 1, Harga satuan: angka ini di luar batas. Isi dari 0 sampai 5.000.000.");
        refused("count", Double.NaN, "Jumlah: isi dengan angka bulat");
        refused("count", Double.POSITIVE_INFINITY, "Jumlah: isi dengan angka bulat");
        refused("count", new BigDecimal("1e-99"), "Jumlah: isi dengan angka bulat");
    }

    private void refused(String field, Object typed, String sentence) {
        assertThatThrownBy(() -> binder.bind(Form.class, Map.of(field, typed)))
                .as("%s = %s", field, typed)
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith(sentence);
    }

    private Form bound(String field, Object typed) {
        return binder.bind(Form.class, Map.of(field, typed));
    }
}
