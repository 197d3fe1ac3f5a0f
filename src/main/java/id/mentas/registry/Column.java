package id.mentas.registry;

import java.util.Locale;

/** The columns of a nomination file. */
enum Column {
    NIK(true),
    NO_KK(true),
    NAMA(true),
    JENIS_KELAMIN(true),
    TEMPAT_LAHIR(false),
    TANGGAL_LAHIR(true),
    ALAMAT(false),
    RT(false),
    RW(false),
    KODE_DESA(true),
    DESIL(true),
    BANSOS(false),
    PEKERJAAN(false),
    NO_HP(false),
    USAHA_SEBELUMNYA(false),
    STATUS_USAHA(true),
    JENIS_USAHA_MINAT(true),
    KELUARGA_ASN_TNI_POLRI(true),
    SUMBER(true),
    TANGGAL_DATA(true);

    private final boolean required;

    Column(boolean required) {
        this.required = required;
    }

    /** Whether a file without this column is refused. */
    boolean isRequired() {
        return required;
    }

    /** Name in the file. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
