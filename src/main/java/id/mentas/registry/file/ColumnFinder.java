package id.mentas.registry.file;

import id.mentas.common.FieldError;
import id.mentas.common.Refused;
import id.mentas.registry.place.RegionScheme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the columns of a file by the names that they may have. */
record ColumnFinder(Map<String, Column> names, FileKind kind, RegionScheme scheme, LeftOut leftOut)
        implements HeadingCheck {

    /** The field of a refusal that ends when the sender leaves the unknown columns out. */
    static final String LEAVE_OUT = "leaveOut";

    private static final int SHOWN = 30;
    private static final String NAMELESS = " tanpa nama";

    @Override
    public int known(List<String> heading) {
        return (int) heading.stream()
                .filter(cell -> names.containsKey(ColumnName.plain(cell)))
                .count();
    }

    @Override
    public List<String> find(List<String> heading) {
        Map<Column, Integer> found = new EnumMap<>(Column.class);
        List<String> columns = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        int named = lastNamed(heading);
        for (int i = 0; i < heading.size(); i++) {
            String name = ColumnName.plain(heading.get(i));
            Column column = names.get(name);
            columns.add(ColumnName.isOurs(name) ? name : column == null ? "" : column.word());
            if (column != null && found.putIfAbsent(column, i) != null) {
                throw new Refused("file", doubled(column, heading.get(found.get(column)), heading.get(i)));
            }
            if (column == null && i <= named && !ColumnName.isOurs(name) && !leftOut.has(name)) {
                unknown.add(shown(heading.get(i), i));
            }
        }
        check(heading, found.keySet(), unknown);
        return columns;
    }

    private void check(List<String> heading, Set<Column> found, List<String> unknown) {
        Set<Column> missing = new LinkedHashSet<>(kind.required());
        if (scheme == RegionScheme.BPS) {
            missing.addAll(List.of(Column.NAMA_KECAMATAN, Column.NAMA_DESA));
        }
        missing.removeAll(found);
        if (missing.isEmpty() && (unknown.isEmpty() || kind.mayHaveOthers())) {
            return;
        }
        FieldError what = new FieldError("file", sentence(heading, found.isEmpty(), missing, unknown));
        boolean mayLeaveOut = missing.isEmpty() && unknown.stream().noneMatch(ColumnFinder::isNameless);
        throw new Refused(
                mayLeaveOut
                        ? List.of(
                                what,
                                new FieldError(
                                        LEAVE_OUT,
                                        "Bila kolom itu tidak perlu dibaca, pilih \"Abaikan kolom itu dan kirim\" di halaman "
                                                + "Kirim berkas usulan; pilihan itu diingat."))
                        : List.of(what));
    }

    private String sentence(List<String> heading, boolean nothing, Set<Column> missing, List<String> unknown) {
        return (nothing
                        ? "Judul kolom tidak ditemukan: harus ada di antara " + HeadingSearch.ROWS
                                + " baris pertama yang berisi. "
                        : "")
                + (missing.isEmpty() ? "" : "Kolom yang tidak ada: " + words(missing) + ". ")
                + (scheme == RegionScheme.BPS && missing.contains(Column.NAMA_DESA)
                        ? "Berkas dengan kode wilayah BPS harus memuat nama_kecamatan dan nama_desa. "
                        : "")
                + (unknown.isEmpty() ? "" : kind.wordForOthers() + ": " + limited(unknown) + ". ")
                + "Kolom yang dikenal: " + words(kind.columns()) + ". Kolom di berkas: "
                + limited(heading.stream()
                        .map(cell -> shown(cell, -1))
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                + ".";
    }

    private static String doubled(Column column, String one, String other) {
        String names = ColumnName.plain(one).equals(ColumnName.plain(other))
                ? ""
                : " (" + shown(one, -1) + " dan " + shown(other, -1) + ")";
        return "Kolom " + column.word() + " ada dua kali" + names + ". Hapus salah satunya, lalu kirim lagi.";
    }

    /** Excel likes to write columns without any name behind the last. */
    private static int lastNamed(List<String> heading) {
        int last = heading.size() - 1;
        while (last >= 0 && ColumnName.plain(heading.get(last)).isEmpty()) {
            last--;
        }
        return last;
    }

    private static String words(Set<Column> columns) {
        return columns.stream().map(Column::word).collect(Collectors.joining(", "));
    }

    private static String limited(List<String> names) {
        return names.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (names.size() > SHOWN ? ", dan " + (names.size() - SHOWN) + " lagi" : "");
    }

    private static boolean isNameless(String shown) {
        return shown.endsWith(NAMELESS);
    }

    private static String shown(String name, int place) {
        String clean = Cells.clean(name);
        if (clean.isEmpty()) {
            return place < 0 ? "" : "kolom ke-" + (place + 1) + NAMELESS;
        }
        return clean.length() > 40 ? clean.substring(0, 40) + "…" : clean;
    }
}
