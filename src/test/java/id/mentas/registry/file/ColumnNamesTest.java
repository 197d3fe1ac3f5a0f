package id.mentas.registry.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.testing.MentasTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MentasTest
class ColumnNamesTest {

    @Autowired
    ColumnNames names;

    @Test
    void keepsTheOfficesNamesInAnySpelling() {
        names.add(" Nomor  Induk (KTP)*", "nik");
        assertThat(names.all()).contains(new ColumnName("nomor_induk_ktp", "nik", "NIK", false, true));
        assertThatThrownBy(() -> names.add("Nomor Induk KTP", "no_kk"))
                .hasMessage("Nama \"nomor_induk_ktp\" sudah berarti kolom nik. Hapus dahulu yang lama.");
        names.remove("nomor_induk_ktp");
        assertThatThrownBy(() -> names.remove("nomor_induk_ktp"))
                .hasMessage("Nama \"nomor_induk_ktp\" tidak ada, mungkin sudah dihapus.");
    }

    @Test
    void givesTheOwnNamesFirstAndKeepsThem() {
        assertThat(names.all().get(0)).isEqualTo(new ColumnName("nik", "nik", "NIK", true, true));
        assertThatThrownBy(() -> names.remove("nik"))
                .hasMessage("\"nik\" adalah nama asli kolom itu dan tidak dapat dihapus.");
    }

    @Test
    void takesAListAsOfficesSaveIt() {
        FileSource list = FileSource.of(
                "kolom.csv", "Nama;Kolom\nNomor Uji Satu;nik\nNama;nama\n".getBytes(StandardCharsets.UTF_8));
        assertThat(names.take(list)).isEqualTo(1);
        assertThat(names.take(list)).isZero();
        assertThat(names.all()).extracting(ColumnName::name).contains("nomor_uji_satu");
        names.remove("nomor_uji_satu");
        FileSource bad =
                FileSource.of("kolom.csv", "nama,kolom\nNomor Uji Dua,nik\n???,nik\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> names.take(bad)).hasMessage("Baris 3: Nama kolom harus berisi huruf atau angka.");
        assertThat(names.all()).extracting(ColumnName::name).doesNotContain("nomor_uji_dua");
    }

    @Test
    void refusesNamesThatMeanNothing() {
        assertThatThrownBy(() -> names.add("???", "nik")).hasMessage("Nama kolom harus berisi huruf atau angka.");
        assertThatThrownBy(() -> names.add("x".repeat(61), "nik"))
                .hasMessage("Nama kolom paling panjang 60 huruf. Pendekkan namanya.");
        assertThatThrownBy(() -> names.add("Alasan", "nik"))
                .hasMessage("Nama \"alasan\" dipakai dalam berkas jawaban dan selalu diabaikan. Pakai nama lain.");
        assertThatThrownBy(() -> names.add("warna", "warna"))
                .hasMessage("Kolom \"warna\" tidak ada. Pilih salah satu dari daftar.");
    }
}
