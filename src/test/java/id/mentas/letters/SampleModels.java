package id.mentas.letters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values of the right types for any letter. */
final class SampleModels {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    private SampleModels() {}

    /** All that a letter may have. */
    static Map<String, Object> of(LetterTemplate letter) {
        Map<String, Object> model = new HashMap<>();
        letter.possible().forEach((name, type) -> model.put(name, value(name, type)));
        letter.needed().forEach((name, type) -> model.put(name, value(name, type)));
        return model;
    }

    private static Object value(String name, Class<?> type) {
        if (type == String.class) {
            return "kata untuk " + name + " & lainnya";
        }
        if (type == LocalDate.class) {
            return DAY;
        }
        if (type == Integer.class || type == Number.class) {
            return 151;
        }
        if (type == Boolean.class) {
            return true;
        }
        if (type == List.class) {
            return List.of("isi pertama untuk " + name, "isi kedua");
        }
        throw new IllegalArgumentException("Letters don't have values of " + type);
    }

    /** Another value of the same type. */
    static Object other(Object value) {
        if (value instanceof LocalDate day) {
            return day.plusYears(1);
        }
        if (value instanceof Integer number) {
            return number + 1;
        }
        if (value instanceof Boolean is) {
            return !is;
        }
        return value instanceof List<?> ? List.of("hal lain") : "hal lain";
    }
}
