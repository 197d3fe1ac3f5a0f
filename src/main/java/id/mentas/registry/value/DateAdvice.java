package id.mentas.registry.value;

import id.mentas.registry.file.Cells;
import id.mentas.registry.file.SheetText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is wrong with a date. */
final class DateAdvice {

    private static final DateTimeFormatter SPOKEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("id-ID"));
    private static final String WRITE =
            "Tulis tahun-bulan-hari, misalnya 1985-02-28, atau hari/bulan/tahun, misalnya 28/02/1985.";

    private DateAdvice() {}

    static Advice of(String label, String value) {
        if (value.isEmpty()) {
            return new Advice(label + " kosong.", WRITE);
        }
        LocalDate counted = countedByExcel(value);
        if (counted != null) {
            return new Advice(
                    label + " " + Advice.quoted(value) + " adalah nomor hari Excel, bukan tanggal.",
                    "Di Excel nomor itu berarti " + counted.format(SPOKEN)
                            + ". Bila benar, format kolomnya sebagai Tanggal atau " + "tulis " + counted + ".");
        }
        Dates.Written written = Dates.written(value);
        if (written == null) {
            boolean part = value.matches("\\d{1,4}[-/.]\\d{1,2}");
            return new Advice(
                    label + " " + Advice.quoted(value)
                            + (part
                                    ? " tidak lengkap: harus ada hari, bulan, dan tahun."
                                    : " bukan tanggal yang dapat dibaca."),
                    WRITE);
        }
        return ofWritten(label + " " + Advice.quoted(value), written);
    }

    private static Advice ofWritten(String cell, Dates.Written written) {
        if (written.date() != null) {
            // A day of the calendar that can't be this one: the hint says why.
            return new Advice(cell + " tidak mungkin.", "Periksa tahun, bulan, dan harinya.");
        }
        if (written.yearDigits() != 4) {
            return new Advice(
                    cell + ": tahunnya hanya dua angka.", "Tulis tahun dengan empat angka, misalnya 28/02/1985.");
        }
        if (written.month() < 1 || written.month() > 12) {
            return new Advice(
                    cell + ": bulan ke-" + written.month() + " tidak ada.",
                    written.day() <= 12 && written.month() <= 31
                            ? "Mungkin hari dan bulannya tertukar: urutannya hari/bulan/tahun, misalnya 28/02/1985."
                            : WRITE);
        }
        if (written.year() < Dates.FIRST_YEAR || written.year() > Dates.LAST_YEAR) {
            return new Advice(cell + ": tahun " + written.year() + " tidak mungkin.", "Periksa tahunnya.");
        }
        return new Advice(cell + " tidak ada dalam kalender.", "Periksa hari dan bulannya.");
    }

    /** Spreadsheets count days since 1900; a person alive was born on day 5000 or later. */
    private static @Nullable LocalDate countedByExcel(String value) {
        String days = value.endsWith(".0") || value.endsWith(",0") ? value.substring(0, value.length() - 2) : value;
        return days.length() >= 4 && days.length() <= 5 && Cells.isDigits(days) && Integer.parseInt(days) > 2100
                ? LocalDate.parse(SheetText.date(days, false))
                : null;
    }
}
