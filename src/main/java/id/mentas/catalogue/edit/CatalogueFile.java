package id.mentas.catalogue.edit;

import id.mentas.common.FieldError;
import id.mentas.common.Money;
import id.mentas.common.PlainText;
import id.mentas.common.Refused;
import id.mentas.documents.TextSheets;
import id.mentas.registry.file.ColumnName;
import id.mentas.registry.file.FileSource;
import id.mentas.registry.file.TableReader;
import id.mentas.registry.value.Dates;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The catalogue as a file: one line a price, in and out in the same shape. */
final class CatalogueFile {

    private static final List<String> COLUMNS = List.of(
            "kode",
            "jenis_usaha",
            "nama",
            "spesifikasi",
            "satuan",
            "aktif",
            "wilayah",
            "harga_tertinggi",
            "berlaku_dari",
            "berlaku_sampai");
    private static final int MOST_ERRORS = 20;
    private static final int WIDTH = 22;

    private CatalogueFile() {}

    /** As a spreadsheet: whatever stands in a name, no program takes it for a formula. */
    static void write(List<CatalogueEntry> entries, OutputStream out) throws IOException {
        try (TextSheets sheet = new TextSheets(out, "Katalog", COLUMNS, WIDTH)) {
            entries.forEach(e -> sheet.add(List.of(
                    e.code(),
                    e.businessType(),
                    e.name(),
                    e.specification(),
                    e.unit(),
                    e.active() ? "Y" : "T",
                    e.area(),
                    String.valueOf(e.ceilingPrice().rupiah()),
                    e.from().toString(),
                    e.until() == null ? "" : e.until().toString())));
        }
    }

    /**
     * The lines by their number in the file, CSV or Excel as offices save it.
     *
     * @throws Refused with what is wrong in each line
     */
    static Map<Integer, CatalogueEntry> read(TableReader reader, FileSource file) {
        Map<Integer, CatalogueEntry> entries = new LinkedHashMap<>();
        List<FieldError> errors = new ArrayList<>();
        reader.read(file, heading -> {
            Map<String, Integer> places = heading(heading);
            return (number, cells) -> {
                CatalogueEntry entry = new Line(number, cells, places, errors).read();
                if (entry != null) {
                    entries.put(number, entry);
                }
            };
        });
        refuseIf(errors);
        return entries;
    }

    /** @throws Refused with the first errors, and how many more there are */
    static void refuseIf(List<FieldError> errors) {
        if (errors.isEmpty()) {
            return;
        }
        List<FieldError> told = new ArrayList<>(errors.subList(0, Math.min(errors.size(), MOST_ERRORS)));
        if (errors.size() > MOST_ERRORS) {
            told.add(new FieldError("file", "Masih ada " + (errors.size() - MOST_ERRORS) + " kesalahan lain."));
        }
        throw new Refused(told);
    }

    static FieldError wrong(int line, String sentence) {
        return new FieldError("file", "Baris " + line + ": " + sentence);
    }

    private static Map<String, Integer> heading(List<String> cells) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            places.putIfAbsent(ColumnName.plain(cells.get(i)), i);
        }
        List<String> missing =
                COLUMNS.stream().filter(column -> !places.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            throw new Refused(
                    "file",
                    "Kolom yang tidak ada: " + String.join(", ", missing) + ". Kolom yang diminta: "
                            + String.join(", ", COLUMNS) + ".");
        }
        return places;
    }

    /** One line on its way to an entry. */
    private record Line(int number, List<String> cells, Map<String, Integer> places, List<FieldError> errors) {

        @Nullable CatalogueEntry read() {
            int before = errors.size();
            String code = text("kode", 20).toUpperCase(Locale.ROOT);
            String type = text("jenis_usaha", 40).toUpperCase(Locale.ROOT);
            String name = text("nama", 200);
            String unit = text("satuan", 30);
            boolean active = yes(optional("aktif"));
            String area =
                    optional("wilayah").isEmpty() ? "64" : optional("wilayah").replace(".", "");
            long price = price();
            LocalDate from = date("berlaku_dari", text("berlaku_dari", 40));
            String end = optional("berlaku_sampai");
            LocalDate until = end.isEmpty() ? null : date("berlaku_sampai", end);
            if (errors.size() > before || from == null) {
                return null;
            }
            return new CatalogueEntry(
                    code, type, name, optional("spesifikasi"), unit, active, area, Money.of(price), from, until);
        }

        private String optional(String column) {
            Integer place = places.get(column);
            return place == null || place >= cells.size()
                    ? ""
                    : cells.get(place).strip();
        }

        private String text(String column, int longest) {
            String text = optional(column);
            if (text.isEmpty()) {
                errors.add(wrong(number, "kolom " + column + " kosong."));
            } else if (PlainText.unprintable(text) != null) {
                errors.add(wrong(number, "kolom " + column + " " + PlainText.fault(text)));
            } else if (text.length() > longest) {
                errors.add(wrong(number, "kolom " + column + " paling panjang " + longest + " huruf."));
            }
            return text;
        }

        private boolean yes(String text) {
            if (!List.of("", "Y", "T", "y", "t").contains(text)) {
                errors.add(wrong(number, "kolom aktif berisi \"" + shortened(text) + "\"; isi Y atau T."));
            }
            return !"T".equalsIgnoreCase(text);
        }

        private long price() {
            String text = optional("harga_tertinggi").replaceAll("^Rp\\s*", "");
            // Spreadsheets write whole rupiah with two noughts behind them; a real fraction is refused.
            String whole = text.replaceFirst("[.,]00?$", "");
            String digits = whole.matches("\\d{1,3}(\\.\\d{3})+") ? whole.replace(".", "") : whole;
            if (!digits.matches("\\d{1,10}") || Long.parseLong(digits) == 0) {
                errors.add(wrong(
                        number,
                        "kolom harga_tertinggi berisi \"" + shortened(text)
                                + "\"; tulis rupiah bulat, misalnya 450000."));
                return 1;
            }
            return Long.parseLong(digits);
        }

        private @Nullable LocalDate date(String column, String text) {
            LocalDate date = Dates.read(text).orElse(null);
            if (date == null && !text.isEmpty()) {
                errors.add(wrong(
                        number,
                        "kolom " + column + " berisi \"" + shortened(text)
                                + "\"; tulis seperti 2026-07-01 atau 01/07/2026."));
            }
            return date;
        }

        private static String shortened(String text) {
            return text.length() > 30 ? text.substring(0, 30) + "…" : text;
        }
    }
}
