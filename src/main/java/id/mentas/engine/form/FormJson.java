package id.mentas.engine.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import id.mentas.common.IsoDay;
import id.mentas.common.PlainText;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is typed into forms as it stands there: nothing is rounded, cut, guessed or put right. A fraction is no whole number, digits
 * of another script are none, a choice is spelt exactly, a text holds only what the papers can print. Every value is one line
 * ({@link PlainText#line}) but for texts with {@link id.mentas.grant.ManyLines}, which {@code FormBinder} reads.
 */
final class FormJson {

    static final String NUMBER = "isi dengan angka bulat 0 sampai 9, tanpa titik, koma dan huruf.";
    /** Fifteen digits, as in {@link PlainText#wholeNumber}. */
    static final BigDecimal LARGEST = BigDecimal.valueOf(999_999_999_999_999L);

    static final String CHOICE = "pilih salah satu pilihan yang ada.";

    private FormJson() {}

    /** @param message what the person reads behind the name of the field */
    static class Unreadable extends JsonMappingException {

        private static final long serialVersionUID = 1L;

        Unreadable(JsonParser parser, String message) {
            super(parser, message);
        }
    }

    /** A number that doesn't fit; only the field knows what does. */
    static final class OutOfRange extends Unreadable {

        private static final long serialVersionUID = 1L;

        OutOfRange(JsonParser parser) {
            super(parser, "angka ini di luar batas.");
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        /** @param text never blank @throws IllegalArgumentException with what the person reads */
        T read(String text);
    }

    /** A mapper that reads strictly, otherwise like the given one. */
    static ObjectMapper strict(ObjectMapper json) {
        SimpleModule module = new SimpleModule("forms");
        module.setDeserializers(new SimpleDeserializers() {
            @Override
            public JsonDeserializer<?> findEnumDeserializer(
                    Class<?> type, DeserializationConfig config, BeanDescription description) {
                return scalar(text -> choice(type, text));
            }
        });
        module.addDeserializer(String.class, text());
        return json.copy()
                .registerModule(module)
                .registerModule(new SimpleModule("forms-scalars")
                        .addDeserializer(Long.class, scalar(FormJson::whole))
                        .addDeserializer(long.class, scalar(FormJson::whole))
                        .addDeserializer(Integer.class, scalar(FormJson::small))
                        .addDeserializer(int.class, scalar(FormJson::small))
                        .addDeserializer(Boolean.class, scalar(FormJson::yesOrNo))
                        .addDeserializer(boolean.class, scalar(FormJson::yesOrNo))
                        .addDeserializer(LocalDate.class, scalar(FormJson::day)));
    }

    private static <T> JsonDeserializer<T> scalar(Reading<T> reading) {
        return new JsonDeserializer<>() {
            @Override
            public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                JsonToken token = parser.currentToken();
                if (!token.isScalarValue()) {
                    throw new Unreadable(parser, "isian tidak terbaca, isi ulang.");
                }
                String text = token == JsonToken.VALUE_NUMBER_FLOAT ? withoutZeros(parser) : parser.getText();
                String fault = PlainText.faultOfLine(text);
                if (fault != null) {
                    throw new Unreadable(parser, fault);
                }
                String line = PlainText.line(text);
                try {
                    return line.isEmpty() ? null : reading.read(line);
                } catch (ArithmeticException tooLarge) {
                    throw new OutOfRange(parser);
                } catch (IllegalArgumentException wrong) {
                    throw new Unreadable(parser, String.valueOf(wrong.getMessage()));
                }
            }
        };
    }

    private static JsonDeserializer<String> text() {
        return new JsonDeserializer<>() {
            @Override
            public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                if (!parser.currentToken().isScalarValue()) {
                    throw new Unreadable(parser, "isian tidak terbaca, isi ulang.");
                }
                String text = parser.getText();
                String broken = PlainText.faultOfLine(text);
                String fault = broken == null ? PlainText.fault(text) : broken;
                if (fault != null) {
                    throw new Unreadable(parser, fault);
                }
                return PlainText.line(text);
            }
        };
    }

    /** 2.0 is a whole number, 2.7 is none. */
    private static String withoutZeros(JsonParser parser) throws IOException {
        if (parser.isNaN()) {
            throw new Unreadable(parser, NUMBER);
        }
        BigDecimal number = parser.getDecimalValue();
        if (number.abs().compareTo(LARGEST) > 0) {
            throw new OutOfRange(parser);
        }
        return number.scale() > LARGEST.precision()
                ? "0.1"
                : number.stripTrailingZeros().toPlainString();
    }

    /** @throws ArithmeticException where it is a whole number but too large for one */
    private static Long whole(String text) {
        Long number = PlainText.wholeNumber(text);
        if (number == null) {
            if (PlainText.isDigits(text.startsWith("-") ? text.substring(1) : text)) {
                throw new ArithmeticException(text.length() + " digits");
            }
            throw new IllegalArgumentException(NUMBER);
        }
        return number;
    }

    private static Integer small(String text) {
        return Math.toIntExact(whole(text));
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(CHOICE);
        };
    }

    private static LocalDate day(String text) {
        try {
            return IsoDay.parse(text);
        } catch (IllegalArgumentException noDay) {
            throw new IllegalArgumentException(IsoDay.ADVICE, noDay);
        }
    }

    private static Object choice(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(CHOICE));
    }
}
