package id.mentas.assessment;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import id.mentas.grant.FieldError;
import id.mentas.grant.Money;
import id.mentas.grant.Refused;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The catalogue as a CSV file: one line a price, in and out in the same shape. */
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

    private CatalogueFile() {}

    /** UTF-8 with byte order mark and semicolons, as spreadsheets of this country open it. */
    static byte[] write(List<CatalogueEntry> entries) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(COLUMNS);
            for (CatalogueEntry e : entries) {
                csv.writeRecord(
                        e.code(),
                        e.businessType(),
                        e.name(),
                        e.specification(),
                        e.unit(),
                        e.active() ? "Y" : "T",
                        e.area(),
                        String.valueOf(e.ceilingPrice().rupiah()),
                        e.from().toString(),
                        e.until() == null ? "" : e.until().toString());
            }
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The lines by their number in the file. @throws Refused with what is wrong in each line */
    static Map<Integer, CatalogueEntry> read(byte[] file) {
        String text = text(file);
        char separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        Map<Integer, CatalogueEntry> entries = new LinkedHashMap<>();
        List<FieldError> errors = new ArrayList<>();
        try (CsvReader<CsvRecord> lines = CsvReader.builder()
                .fieldSeparator(separator)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            Map<String, Integer> places = null;
            for (CsvRecord line : lines) {
                if (places == null) {
                    places = heading(line.getFields());
                } else if (line.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    int number = (int) line.getStartingLineNumber();
                    CatalogueEntry entry = new Line(number, line.getFields(), places, errors).read();
                    if (entry != null) {
                        entries.put(number, entry);
                    }
                }
            }
        } catch (CsvParseException broken) {
            throw new Refused(
                    "file", "Susunan CSV rusak, mungkin tanda kutip tidak ditutup. Simpan ulang sebagai CSV.");
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        refuseIf(errors);
        if (entries.isEmpty()) {
            throw new Refused("file", "Berkas tidak berisi baris selain judul kolom.");
        }
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
            places.put(cells.get(i).strip().toLowerCase(Locale.ROOT), i);
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

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            }
        } catch (CharacterCodingException foreign) {
            // Said below.
        }
        throw new Refused(
                "file", "Berkas ini bukan CSV dengan sandi UTF-8. Simpan sebagai \"CSV UTF-8\", lalu kirim lagi.");
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
            LocalDate from = date("berlaku_dari", text("berlaku_dari", 10));
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
            String digits = text.matches("\\d{1,3}(\\.\\d{3})+") ? text.replace(".", "") : text;
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
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException notDate) {
                if (!text.isEmpty()) {
                    errors.add(wrong(
                            number,
                            "kolom " + column + " berisi \"" + shortened(text) + "\"; tulis seperti 2026-07-01."));
                }
                return null;
            }
        }

        private static String shortened(String text) {
            return text.length() > 30 ? text.substring(0, 30) + "…" : text;
        }
    }
}
