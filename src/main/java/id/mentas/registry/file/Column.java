package id.mentas.registry.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of the files that are read here; {@link FileKind} says which of them a file has. */
public enum Column {
    NIK("NIK"),
    NO_KK("Nomor KK"),
    NAMA("Nama"),
    JENIS_KELAMIN("Jenis kelamin"),
    TEMPAT_LAHIR("Tempat lahir"),
    TANGGAL_LAHIR("Tanggal lahir"),
    ALAMAT("Alamat"),
    RT("RT"),
    RW("RW"),
    KODE_DESA("Kode desa"),
    NAMA_DESA("Nama desa"),
    NAMA_KECAMATAN("Nama kecamatan"),
    NAMA_KABUPATEN("Nama kabupaten/kota"),
    DESIL("Desil"),
    BANSOS("Bantuan lain"),
    PEKERJAAN("Pekerjaan"),
    NO_HP("Nomor HP"),
    USAHA_SEBELUMNYA("Usaha sebelumnya"),
    STATUS_USAHA("Status usaha"),
    JENIS_USAHA_MINAT("Jenis usaha yang diminati"),
    KELUARGA_ASN_TNI_POLRI("Keluarga ASN, TNI, atau Polri"),
    SUMBER("Sumber data"),
    TANGGAL_DATA("Tanggal data"),
    STATUS_KEPENDUDUKAN("Status kependudukan");

    private static final Map<String, Column> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toMap(Column::word, Function.identity()));

    private final String word = name().toLowerCase(Locale.ROOT);
    private final String label;

    Column(String label) {
        this.label = label;
    }

    /** Name in the file. */
    public String word() {
        return word;
    }

    /** As people say it. */
    public String label() {
        return label;
    }

    public static Optional<Column> find(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    static Column of(String word) {
        return find(word).orElseThrow();
    }
}
