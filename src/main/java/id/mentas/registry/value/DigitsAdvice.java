package id.mentas.registry.value;

import id.mentas.registry.file.Cells;

/** What is wrong with a number of identity or of a family card. */
final class DigitsAdvice {

    private static final String AS_TEXT = "Format kolomnya sebagai Teks, lalu ketik ulang 16 angkanya dari ";

    private DigitsAdvice() {}

    /** @param paper where the right number stands */
    static Advice of(String label, String paper, String value) {
        String digits = value.replace(" ", "");
        String again = "Tulis 16 angka sesuai " + paper + ".";
        if (digits.isEmpty()) {
            return new Advice(label + " kosong.", again);
        }
        if (isScientific(digits)) {
            return new Advice(
                    label + " tersimpan sebagai angka oleh Excel (" + value + "), sehingga angka terakhirnya hilang.",
                    AS_TEXT + paper + ".");
        }
        if (isDecimal(digits)) {
            return new Advice(label + " tersimpan sebagai bilangan desimal (" + value + ").", AS_TEXT + paper + ".");
        }
        if (value.charAt(0) == '=') {
            return new Advice(label + " berisi rumus.", AS_TEXT + paper + ".");
        }
        int wrong = firstOther(digits);
        if (wrong >= 0) {
            return new Advice(
                    label + " berisi " + Advice.quoted(digits.substring(wrong, wrong + 1)) + " pada urutan ke-"
                            + (wrong + 1) + "; yang boleh hanya angka.",
                    ("Oo".indexOf(digits.charAt(wrong)) >= 0 ? "Ganti huruf O dengan angka 0. " : "") + again);
        }
        return new Advice(
                label + " berisi " + digits.length() + " angka, harus 16.",
                digits.length() < Nik.LENGTH
                        ? again + " Bila angka 0 di depan hilang, format dahulu kolomnya sebagai Teks."
                        : again);
    }

    /** `6,4E+15`, as spreadsheets write long numbers. */
    static boolean isScientific(String text) {
        int e = Math.max(text.indexOf('E'), text.indexOf('e'));
        if (e < 1 || e == text.length() - 1) {
            return false;
        }
        String exponent = text.substring(text.charAt(e + 1) == '+' ? e + 2 : e + 1);
        return Cells.isDigits(exponent)
                && Cells.isDigits(text.substring(0, e).replace(",", "").replace(".", ""));
    }

    private static boolean isDecimal(String text) {
        int sign = Math.max(text.indexOf('.'), text.indexOf(','));
        return sign > 10 && Cells.isDigits(text.substring(0, sign)) && Cells.isDigits(text.substring(sign + 1));
    }

    private static int firstOther(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return i;
            }
        }
        return -1;
    }
}
