package id.mentas.registry.value;

import id.mentas.common.Refused;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's table of how names are written. */
@Service
@Transactional
public class NameFolds {

    private static final int LONGEST = 30;
    private static final int MOST_LETTERS = 4;

    private final JdbcClient jdbc;

    NameFolds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All lines, by kind and then as they are written. */
    @Transactional(readOnly = true)
    public List<NameFold> all() {
        return jdbc.sql("select kind, written, folded from registry_name_fold order by kind desc, folded, written")
                .query((row, number) -> new NameFold(
                        NameFold.Kind.valueOf(row.getString("kind")),
                        row.getString("written"),
                        row.getString("folded")))
                .list();
    }

    /** The table of this moment, to fold many names with. */
    @Transactional(readOnly = true)
    public NameFolding folding() {
        return new NameFolding(all());
    }

    /**
     * Takes a line into the table.
     *
     * @param folded ignored for a title
     * @throws Refused when it says nothing, or its word stands there already
     */
    public void add(NameFold.Kind kind, String written, String folded) {
        String from = plain(written);
        String to = kind == NameFold.Kind.TITLE ? "" : plain(folded);
        require(kind, from, "written", "Tulisan");
        if (kind != NameFold.Kind.TITLE) {
            require(kind, to, "folded", "Artinya");
            if (from.equals(to)) {
                throw new Refused("folded", "Tulisan dan artinya sama. Isi tulisan lain yang berarti \"" + to + "\".");
            }
        }
        int added = jdbc.sql(
                        "insert into registry_name_fold (kind, written, folded) values (?, ?, ?) on conflict do nothing")
                .params(kind.name(), from, to)
                .update();
        if (added == 0) {
            throw new Refused("written", "\"" + from + "\" sudah ada dalam tabel. Hapus dahulu yang lama.");
        }
    }

    /** Takes a line out of the table. @throws Refused when there is none */
    public void remove(NameFold.Kind kind, String written) {
        int removed = jdbc.sql("delete from registry_name_fold where kind = ? and written = ?")
                .params(kind.name(), written)
                .update();
        if (removed == 0) {
            throw new Refused("written", "\"" + written + "\" tidak ada dalam tabel, mungkin sudah dihapus.");
        }
    }

    private static void require(NameFold.Kind kind, String text, String field, String label) {
        int longest = kind == NameFold.Kind.LETTERS ? MOST_LETTERS : LONGEST;
        if (!text.matches("[a-z]+") || text.length() > longest) {
            throw new Refused(
                    field,
                    label + " harus berisi huruf a sampai z saja, tanpa spasi, paling banyak " + longest + " huruf.");
        }
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("\\.$", "");
    }
}
