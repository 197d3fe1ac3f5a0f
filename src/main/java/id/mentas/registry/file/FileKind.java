package id.mentas.registry.file;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a file is for: each kind has columns of its own. */
public enum FileKind {
    /** People to be nominated. Nothing in it may be overlooked: an unknown column refuses the file. */
    NOMINATION(
            EnumSet.complementOf(EnumSet.of(Column.STATUS_KEPENDUDUKAN)),
            EnumSet.of(
                    Column.NIK,
                    Column.NO_KK,
                    Column.NAMA,
                    Column.JENIS_KELAMIN,
                    Column.TANGGAL_LAHIR,
                    Column.KODE_DESA,
                    Column.DESIL,
                    Column.STATUS_USAHA,
                    Column.JENIS_USAHA_MINAT,
                    Column.KELUARGA_ASN_TNI_POLRI,
                    Column.SUMBER,
                    Column.TANGGAL_DATA),
            false),
    /** People as the registry has them now. It has many columns that nobody here needs: they are left out. */
    EXTRACT(
            EnumSet.of(
                    Column.NIK,
                    Column.NO_KK,
                    Column.NAMA,
                    Column.TANGGAL_LAHIR,
                    Column.KODE_DESA,
                    Column.NAMA_DESA,
                    Column.NAMA_KECAMATAN,
                    Column.NAMA_KABUPATEN,
                    Column.DESIL,
                    Column.SUMBER,
                    Column.TANGGAL_DATA,
                    Column.STATUS_KEPENDUDUKAN),
            EnumSet.of(
                    Column.NIK,
                    Column.NO_KK,
                    Column.NAMA,
                    Column.KODE_DESA,
                    Column.DESIL,
                    Column.SUMBER,
                    Column.TANGGAL_DATA),
            true);

    private final Set<Column> columns;
    private final Set<Column> required;
    private final boolean mayHaveOthers;

    FileKind(EnumSet<Column> columns, EnumSet<Column> required, boolean mayHaveOthers) {
        this.columns = Collections.unmodifiableSet(columns);
        this.required = Collections.unmodifiableSet(required);
        this.mayHaveOthers = mayHaveOthers;
    }

    /** The columns that are read, in the order of the format. */
    Set<Column> columns() {
        return columns;
    }

    /** Those without which the file is refused. */
    Set<Column> required() {
        return required;
    }

    /** Whether columns that are not read may stand in it. */
    boolean mayHaveOthers() {
        return mayHaveOthers;
    }

    /** How the columns that are not read are called. */
    String wordForOthers() {
        return mayHaveOthers ? "Kolom lain di berkas" : "Kolom yang tidak dikenal";
    }
}
