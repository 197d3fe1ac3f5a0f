package id.mentas.registry;

import java.util.Locale;

/** The columns of the files that are read here; {@link FileKind} says which of them a file has. */
enum Column {
    NIK,
    NO_KK,
    NAMA,
    JENIS_KELAMIN,
    TEMPAT_LAHIR,
    TANGGAL_LAHIR,
    ALAMAT,
    RT,
    RW,
    KODE_DESA,
    NAMA_DESA,
    NAMA_KECAMATAN,
    NAMA_KABUPATEN,
    DESIL,
    BANSOS,
    PEKERJAAN,
    NO_HP,
    USAHA_SEBELUMNYA,
    STATUS_USAHA,
    JENIS_USAHA_MINAT,
    KELUARGA_ASN_TNI_POLRI,
    SUMBER,
    TANGGAL_DATA,
    STATUS_KEPENDUDUKAN;

    /** Name in the file. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
