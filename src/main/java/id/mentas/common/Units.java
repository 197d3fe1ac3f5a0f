package id.mentas.common;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The unit in which goods are counted: a price and a quantity mean nothing without it. */
public final class Units {

    private Units() {}

    /**
     * The refusal of another unit than the known one.
     *
     * @param field field of the form
     * @param goods name of the goods
     * @param typed what came with the form; null or blank where the form left it to the catalogue
     * @param known unit of the catalogue or of the order
     */
    public static Optional<FieldError> other(String field, String goods, @Nullable String typed, String known) {
        return typed == null || typed.isBlank() || key(typed).equals(key(known))
                ? Optional.empty()
                : Optional.of(new FieldError(
                        field,
                        goods + " dihitung dalam satuan \"" + known + "\", bukan \"" + typed.strip()
                                + "\". Tulis jumlah dan harga untuk setiap " + known + "."));
    }

    private static String key(String unit) {
        return unit.toLowerCase(Locale.ROOT).replaceAll("[\\s.]+", "");
    }
}
