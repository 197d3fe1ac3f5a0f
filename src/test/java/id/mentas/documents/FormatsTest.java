package id.mentas.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @ParameterizedTest
    @CsvSource({
        "0, nol",
        "11, sebelas",
        "15, lima belas",
        "20, dua puluh",
        "21, dua puluh satu",
        "100, seratus",
        "111, seratus sebelas",
        "1000, seribu",
        "1999, seribu sembilan ratus sembilan puluh sembilan",
        "2026, dua ribu dua puluh enam",
        "11000, sebelas ribu",
        "100000, seratus ribu",
        "1000000, satu juta",
        "4750500, empat juta tujuh ratus lima puluh ribu lima ratus",
        "1001000000, satu miliar satu juta",
        "2000000000000, dua triliun"
    })
    void spellsNumbers(long number, String words) {
        assertThat(Formats.words(number)).isEqualTo(words);
    }

    @Test
    void writesMoneyAndQuantitiesTheIndonesianWay() {
        assertThat(Formats.rupiah(5_000_000)).isEqualTo("Rp5.000.000");
        assertThat(Formats.rupiah(-1_500)).isEqualTo("-Rp1.500");
        assertThat(Formats.rupiah(0)).isEqualTo("Rp0");
        assertThat(Formats.quantity(new BigDecimal("1250.50"))).isEqualTo("1.250,5");
        assertThat(Formats.rupiahInWords(5_000_000)).isEqualTo("lima juta rupiah");
    }

    @Test
    void writesDatesTheIndonesianWay() {
        LocalDate day = LocalDate.of(2026, 2, 2);
        assertThat(Formats.date(day)).isEqualTo("2 Februari 2026");
        assertThat(Formats.dateInWords(day))
                .isEqualTo("Senin tanggal dua bulan Februari tahun dua ribu dua puluh enam");
    }

    @Test
    void roundsValuesToWholeRupiah() {
        assertThat(Formats.value(new BigDecimal("2.5"), 333)).isEqualTo(833);
    }
}
