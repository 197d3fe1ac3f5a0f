package id.mentas.engine.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Locale;

/** Between what a number of a form may lie: as its record says, else as far as it can be kept. */
final class NumberBounds {

    private NumberBounds() {}

    static String sentence(RecordComponent field) {
        return String.format(
                Locale.forLanguageTag("id"),
                "angka ini di luar batas. Isi dari %,d sampai %,d.",
                least(field),
                most(field));
    }

    private static long least(RecordComponent field) {
        Method value = field.getAccessor();
        Min least = value.getAnnotation(Min.class);
        if (least != null) {
            return least.value();
        }
        if (value.isAnnotationPresent(PositiveOrZero.class)) {
            return 0;
        }
        if (value.isAnnotationPresent(Positive.class)) {
            return 1;
        }
        return isSmall(field) ? Integer.MIN_VALUE : -FormJson.LARGEST.longValueExact();
    }

    private static long most(RecordComponent field) {
        Max most = field.getAccessor().getAnnotation(Max.class);
        if (most != null) {
            return most.value();
        }
        return isSmall(field) ? Integer.MAX_VALUE : FormJson.LARGEST.longValueExact();
    }

    private static boolean isSmall(RecordComponent field) {
        return field.getType() == int.class || field.getType() == Integer.class;
    }
}
