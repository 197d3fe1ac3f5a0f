package id.mentas.approval.round;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the number of a decree is put together: {@code 400.9/{nomor}/DINSOS/{tahun}}. Knows {@code {nomor}} (the serial, at least three
 * digits), {@code {tahun}} and {@code {bulan_romawi}} (year and month of the signature) and {@code {putaran}} (number of the round).
 */
public record DecreePattern(String text) {

    private static final String SERIAL = "{nomor}";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");
    private static final Pattern KNOWN = Pattern.compile("\\{(nomor|tahun|bulan_romawi|putaran)}");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9./ ()_-]*");
    private static final int LONGEST = 80;
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};

    /** What is wrong with it, in a sentence; empty where nothing is. */
    public Optional<String> fault() {
        if (text.length() > LONGEST) {
            return Optional.of("Pola nomor SK paling banyak " + LONGEST + " huruf.");
        }
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            if (!KNOWN.matcher(placeholder.group()).matches()) {
                return Optional.of("Pola nomor SK tidak mengenal " + placeholder.group()
                        + "; yang dikenal: {nomor}, {tahun}, {bulan_romawi}, {putaran}.");
            }
        }
        String rest = PLACEHOLDER.matcher(text).replaceAll("");
        if (!PLAIN.matcher(rest).matches()) {
            return Optional.of("Pola nomor SK hanya boleh berisi huruf, angka, spasi, dan tanda . / - _ ( ).");
        }
        return text.split(Pattern.quote(SERIAL), -1).length == 2
                ? Optional.empty()
                : Optional.of("Pola nomor SK harus memuat {nomor} tepat satu kali.");
    }

    /** Name of the sequence from which the serial comes: one for all numbers that could be alike. */
    public String sequence(int round, int year) {
        return "decree/" + common(round, year);
    }

    /** The number of a decree signed on a day. */
    public String number(long serial, int round, LocalDate day) {
        return common(round, day.getYear())
                .replace(SERIAL, String.format(Locale.ROOT, "%03d", serial))
                .replace("{bulan_romawi}", ROMAN[day.getMonthValue() - 1]);
    }

    private String common(int round, int year) {
        return text.replace("{tahun}", String.valueOf(year)).replace("{putaran}", String.valueOf(round));
    }
}
