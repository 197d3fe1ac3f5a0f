package id.mentas.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;

/** How official papers write money, numbers and dates; templates know it as {@code f}. */
public final class Formats {

    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final List<String> DAYS = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
    private static final List<String> UNITS = List.of(
            "nol",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas");

    public Formats() {}

    /** {@code Rp5.000.000}. */
    public static String rupiah(long amount) {
        return (amount < 0 ? "-Rp" : "Rp") + integer(Math.abs(amount));
    }

    /** {@code 2 Februari 2026}. */
    public static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
    }

    /** {@code Senin}. */
    public static String day(LocalDate date) {
        return DAYS.get(date.getDayOfWeek().getValue() - 1);
    }

    /** {@code Februari}. */
    public static String month(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1);
    }

    /** {@code Senin tanggal dua bulan Februari tahun dua ribu dua puluh enam}, as records begin. */
    public static String dateInWords(LocalDate date) {
        return "%s tanggal %s bulan %s tahun %s"
                .formatted(day(date), words(date.getDayOfMonth()), month(date), words(date.getYear()));
    }

    /** {@code 2,5}; {@code 1.200}; no zeros at the end. */
    public static String quantity(BigDecimal quantity) {
        return new DecimalFormat("#,##0.###", symbols()).format(quantity);
    }

    /** {@code 5.000.000}. */
    public static String integer(long number) {
        return new DecimalFormat("#,##0", symbols()).format(number);
    }

    /** {@code lima juta rupiah}. */
    public static String rupiahInWords(long amount) {
        return words(amount) + " rupiah";
    }

    /** Terbilang: {@code seribu dua ratus lima}. */
    public static String words(long number) {
        if (number < 0) {
            return "minus " + words(-number);
        }
        if (number < 12) {
            return UNITS.get((int) number);
        }
        if (number < 20) {
            return words(number - 10) + " belas";
        }
        if (number < 100) {
            return words(number / 10) + " puluh" + rest(number % 10);
        }
        if (number < 200) {
            return "seratus" + rest(number - 100);
        }
        if (number < 1_000) {
            return words(number / 100) + " ratus" + rest(number % 100);
        }
        if (number < 2_000) {
            return "seribu" + rest(number - 1_000);
        }
        return largeWords(number);
    }

    private static String largeWords(long number) {
        if (number < 1_000_000) {
            return words(number / 1_000) + " ribu" + rest(number % 1_000);
        }
        if (number < 1_000_000_000) {
            return words(number / 1_000_000) + " juta" + rest(number % 1_000_000);
        }
        if (number < 1_000_000_000_000L) {
            return words(number / 1_000_000_000) + " miliar" + rest(number % 1_000_000_000);
        }
        return words(number / 1_000_000_000_000L) + " triliun" + rest(number % 1_000_000_000_000L);
    }

    private static String rest(long number) {
        return number == 0 ? "" : " " + words(number);
    }

    /** What so much at this price costs, in whole rupiah, half up. */
    public static long value(BigDecimal quantity, long unitPrice) {
        return quantity.multiply(BigDecimal.valueOf(unitPrice))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(java.util.Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return symbols;
    }
}
