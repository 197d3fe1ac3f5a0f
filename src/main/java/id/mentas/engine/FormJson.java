package id.mentas.engine;

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
import id.mentas.grant.IsoDay;
import id.mentas.grant.PlainText;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is typed into forms as it stands there: nothing is rounded, cut, guessed or put right. A fraction is no whole number, digits
 * of another script are none, a choice is spelt exactly, a text holds only what the papers can print.
 */
final class FormJson {

    static final String NUMBER = "isi dengan angka bulat 0 sampai 9, tanpa titik, koma dan huruf.";
    static final String CHOICE = "pilih salah satu pilihan yang ada.";

    private FormJson() {}

    /** @param message what the person reads behind the name of the field */
    static final class Unreadable extends JsonMappingException {

        private static final long serialVersionUID = 1L;

        Unreadable(JsonParser parser, String message) {
            super(parser, message);
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
                try {
                    return text.isBlank() ? null : reading.read(text);
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
                String fault = PlainText.fault(text);
                if (fault != null) {
                    throw new Unreadable(parser, fault);
                }
                return text;
            }
        };
    }

    /** 2.0 is a whole number, 2.7 is none. */
    private static String withoutZeros(JsonParser parser) throws IOException {
        BigDecimal number = parser.getDecimalValue();
        return number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0
                ? number.stripTrailingZeros().toPlainString()
                : "";
    }

    private static Long whole(String text) {
        Long number = PlainText.wholeNumber(text.strip());
        if (number == null) {
            throw new IllegalArgumentException(NUMBER);
        }
        return number;
    }

    private static Integer small(String text) {
        try {
            return Math.toIntExact(whole(text));
        } catch (ArithmeticException tooLarge) {
            throw new IllegalArgumentException("angka ini terlalu besar, periksa lagi.", tooLarge);
        }
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
            return IsoDay.parse(text.strip());
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
