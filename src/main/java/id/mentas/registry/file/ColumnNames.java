package id.mentas.registry.file;

import id.mentas.common.FieldError;
import id.mentas.common.Refused;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names of columns, as the office keeps them. */
@Service
@Transactional
public class ColumnNames {

    private static final int LONGEST = 60;
    private static final String NAME = "nama";
    private static final String COLUMN = "kolom";

    private final Columns columns;
    private final ListFile lists;

    ColumnNames(Columns columns, ListFile lists) {
        this.columns = columns;
        this.lists = lists;
    }

    /** All, in the order of the columns; each column's own name first. */
    public List<ColumnName> all() {
        return columns.names();
    }

    /**
     * Lets a column also stand under another name.
     *
     * @param name as it stands in files, in any spelling
     * @param column `no_kk`
     * @throws Refused when the name means something already, or the column is unknown
     */
    public void add(String name, String column) {
        String plain = ColumnName.plain(name);
        Column meant = Column.find(column)
                .orElseThrow(() ->
                        new Refused("column", "Kolom \"" + column + "\" tidak ada. Pilih salah satu dari daftar."));
        if (plain.isEmpty()) {
            throw new Refused("name", "Nama kolom harus berisi huruf atau angka.");
        }
        if (plain.length() > LONGEST) {
            throw new Refused("name", "Nama kolom paling panjang " + LONGEST + " huruf. Pendekkan namanya.");
        }
        if (ColumnName.isOurs(plain)) {
            throw new Refused(
                    "name",
                    "Nama \"" + plain + "\" dipakai dalam berkas jawaban dan selalu diabaikan. Pakai nama lain.");
        }
        if (!columns.add(plain, meant)) {
            throw new Refused(
                    "name",
                    "Nama \"" + plain + "\" sudah berarti kolom "
                            + columns.meaning(plain).map(Column::word).orElse("lain") + ". Hapus dahulu yang lama.");
        }
    }

    /**
     * Takes names from a file with the columns `nama` and `kolom`. All or none; those that are known already change nothing.
     *
     * @return how many were new
     * @throws Refused with each line that can't be taken
     */
    public int take(FileSource file) {
        List<FieldError> errors = new ArrayList<>();
        int[] added = {0};
        lists.read(file, List.of(NAME, COLUMN), (row, cells) -> {
            String name = cells.getOrDefault(NAME, "");
            String column = ColumnName.plain(cells.getOrDefault(COLUMN, ""));
            try {
                if (columns.meaning(ColumnName.plain(name))
                        .map(Column::word)
                        .filter(column::equals)
                        .isEmpty()) {
                    add(name, column);
                    added[0]++;
                }
            } catch (Refused refusal) {
                errors.add(new FieldError("file", "Baris " + row + ": " + refusal.getMessage()));
            }
        });
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
        return added[0];
    }

    /**
     * The names of columns that are not read.
     *
     * @param area its own and those of all; null for every area's
     */
    public List<LeftOutName> leftOut(@Nullable String area) {
        return columns.leftOutNames(area);
    }

    /** Remembers that an area's files need not be read for columns of these names. */
    public void leaveOut(String area, List<String> names) {
        columns.leaveOut(
                area,
                names.stream()
                        .map(ColumnName::plain)
                        .filter(name -> !name.isEmpty() && !ColumnName.isOurs(name))
                        .distinct()
                        .toList());
    }

    /** Lets an area's files with a column of this name be asked about again. @throws Refused when there is no such name */
    public void readAgain(String area, String name) {
        if (!columns.readAgain(area, name)) {
            throw new Refused("name", "Nama \"" + name + "\" tidak ada, mungkin sudah dihapus.");
        }
    }

    /**
     * Lets a column no longer stand under a name.
     *
     * @throws Refused when there is no such name, or it is the column's own
     */
    public void remove(String name) {
        if (Column.find(name).isPresent()) {
            throw new Refused("name", "\"" + name + "\" adalah nama asli kolom itu dan tidak dapat dihapus.");
        }
        if (!columns.remove(name)) {
            throw new Refused("name", "Nama \"" + name + "\" tidak ada, mungkin sudah dihapus.");
        }
    }
}
