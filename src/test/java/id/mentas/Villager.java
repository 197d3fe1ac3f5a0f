package id.mentas;

import java.time.LocalDate;
import java.util.Locale;

/** An invented person of Ujoh Bilang who stands in a nomination file. */
record Villager(String name, int serial, LocalDate born, int desil, String aid) {

    static final String HEADING =
            "nik,no_kk,nama,jenis_kelamin,tempat_lahir,tanggal_lahir,alamat,rt,rw,kode_desa,desil,bansos,pekerjaan,no_hp,"
                    + "usaha_sebelumnya,status_usaha,jenis_usaha_minat,keluarga_asn_tni_polri,sumber,tanggal_data\n";

    static Villager of(String name, int serial, String born) {
        return new Villager(name, serial, LocalDate.parse(born), 2, "PKH;BPNT");
    }

    Villager ofDesil(int other) {
        return new Villager(name, serial, born, other, aid);
    }

    Villager withoutAid() {
        return new Villager(name, serial, born, desil, "");
    }

    /** As the population register numbers a woman of Long Bagun. */
    String nik() {
        return String.format(
                Locale.ROOT,
                "641101%02d%02d%02d%04d",
                born.getDayOfMonth() + 40,
                born.getMonthValue(),
                born.getYear() % 100,
                serial);
    }

    String noKk() {
        return String.format(Locale.ROOT, "641101090919%04d", serial);
    }

    String phone() {
        return String.format(Locale.ROOT, "08137755%04d", serial);
    }

    String address() {
        return "Gang Rambutan Hutan No. " + serial;
    }

    String row() {
        return String.join(
                        ",",
                        nik(),
                        noKk(),
                        name,
                        "P",
                        "Long Bagun",
                        born.toString(),
                        address(),
                        "003",
                        "001",
                        "64.11.01.2001",
                        String.valueOf(desil),
                        aid,
                        "IRT",
                        phone(),
                        "KUE",
                        "BERHENTI",
                        "KUE",
                        "T",
                        "DTSEN",
                        "2026-01-10")
                + "\n";
    }
}
