package id.mentas.registry.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.common.Refused;
import id.mentas.registry.place.RegionScheme;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that can't be read, each with the sentence that its sender gets. */
class BadFilesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("id.mentas.registry.file.BadFiles#all")
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void answersWithOneSentence(BadFile bad) {
        assertThatThrownBy(() -> take(bad.file(), RegionScheme.KEMENDAGRI))
                .isInstanceOf(Refused.class)
                .hasMessage(bad.sentence());
    }

    @Test
    void knowsFortyOfThem() {
        assertThat(BadFiles.all()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void wantsNamesBesideTheNumbersOfTheStatisticsOffice() {
        byte[] file = (BadFiles.HEADING + "\n" + BadFiles.ROW + "\n").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> take(FileSource.of("usulan.csv", file), RegionScheme.BPS))
                .hasMessageStartingWith(
                        "Kolom yang tidak ada: nama_kecamatan, nama_desa. Berkas dengan kode wilayah BPS harus "
                                + "memuat nama_kecamatan dan nama_desa. Kolom yang dikenal: nik, no_kk, nama, ");
    }

    private static FileShape take(FileSource file, RegionScheme scheme) {
        return FileTaker.take(file, Taken.finder(scheme), scheme, (number, firstRow, rows, lines) -> {});
    }
}
