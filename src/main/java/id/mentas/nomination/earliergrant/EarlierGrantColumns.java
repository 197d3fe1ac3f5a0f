package id.mentas.nomination.earliergrant;

import id.mentas.common.Refused;
import id.mentas.registry.file.ColumnName;
import id.mentas.registry.value.Dates;
import id.mentas.registry.value.Kk;
import id.mentas.registry.value.Nik;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a list of earlier grants: `nik, no_kk, skema, tanggal`, in any order. */
final class EarlierGrantColumns {

    static final List<String> COLUMNS = List.of("nik", "no_kk", "skema", "tanggal");
    private static final Set<String> SCHEMES = Set.of("UEP", "KUBE", "WRSE");

    private final Map<String, Integer> places = new HashMap<>();
    private final LocalDate today;

    /** @throws Refused when a column is unknown, doubled or missing */
    EarlierGrantColumns(List<String> heading, LocalDate today) {
        this.today = today;
        for (int i = 0; i < heading.size(); i++) {
            String name = ColumnName.plain(heading.get(i));
            if (!COLUMNS.contains(name)) {
                throw new Refused("file", "Kolom \"" + heading.get(i).strip() + "\" tidak dikenal. " + wanted());
            }
            if (places.putIfAbsent(name, i) != null) {
                throw new Refused("file", "Kolom " + name + " ada dua kali. Hapus salah satunya, lalu kirim lagi.");
            }
        }
        List<String> missing =
                COLUMNS.stream().filter(name -> !places.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw new Refused("file", "Kolom yang tidak ada: " + String.join(", ", missing) + ". " + wanted());
        }
    }

    private static String wanted() {
        return "Daftar ini berisi kolom nik, no_kk, skema, dan tanggal.";
    }

    /** One line: taken, or answered with everything that is wrong with it. */
    void read(int row, List<String> cells, Consumer<EarlierGrant> good, Consumer<EarlierGrant.Fault> bad) {
        List<String> reasons = new ArrayList<>();
        String nik = Nik.of(cell(cells, "nik")).map(Nik::digits).orElse(null);
        if (nik == null) {
            reasons.add("NIK bukan 16 angka: tulis lengkap sebagai teks.");
        }
        String card = cell(cells, "no_kk");
        String noKk = Kk.of(card).map(Kk::digits).orElse(null);
        if (noKk == null && !card.isEmpty()) {
            reasons.add("Nomor KK bukan 16 angka: tulis lengkap sebagai teks, atau kosongkan bila tidak diketahui.");
        }
        String scheme = cell(cells, "skema").toUpperCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme)) {
            reasons.add("Skema tidak dikenal: tulis UEP, KUBE, atau WRSE.");
        }
        LocalDate on = day(cell(cells, "tanggal"), reasons);
        if (nik != null && on != null && reasons.isEmpty()) {
            good.accept(new EarlierGrant(nik, noKk, scheme, on));
        } else {
            bad.accept(new EarlierGrant.Fault(row, reasons));
        }
    }

    /** A grant as a line of a list. */
    static List<String> line(EarlierGrant grant) {
        return List.of(
                grant.nik(),
                Objects.requireNonNullElse(grant.noKk(), ""),
                grant.scheme(),
                grant.on().toString());
    }

    private @Nullable LocalDate day(String text, List<String> reasons) {
        LocalDate day = Dates.read(text).orElse(null);
        if (day == null) {
            reasons.add(
                    "Tanggal tidak terbaca: tulis seperti 2024-03-31; bila hanya tahunnya yang diketahui, tulis 31 Desember tahun itu.");
        } else if (day.isAfter(today)) {
            reasons.add("Tanggal ada di masa depan: tulis tanggal bantuan itu diterima.");
        }
        return day;
    }

    private String cell(List<String> cells, String name) {
        Integer place = places.get(name);
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }
}
