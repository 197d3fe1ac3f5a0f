package id.mentas.fuzz;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes what nobody should send: in addresses, parameters and bodies. */
final class OddValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** As they stand in an address, some of them wrongly encoded. */
    private static final List<String> IN_ADDRESSES = List.of(
            "%00",
            "a%00b",
            "%ED%A0%80",
            "%FF%FE",
            "%C0%80",
            "%zz",
            "%",
            "%0a%0dX:%20y",
            "%F0%9F%98%80",
            "%EF%BF%BF",
            "%2e%2e%2f",
            "%2F",
            "%5C",
            "..;",
            ";a=b",
            "%25",
            "%24%7B1%2B1%7D",
            "%27%20or%20%271%27%3D%271",
            "%3Cscript%3E");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "undefined",
            "-1",
            "0",
            "1",
            "2.7",
            "1e400",
            "NaN",
            "Infinity",
            "2147483648",
            "-2147483649",
            "99999999999999999999",
            "9223372036854775807",
            "true",
            "asc",
            "desc",
            "id",
            "name",
            "instanceId",
            "created",
            "2026-02-30",
            "2026-13-01T25:61:61",
            "2026-01-10T00:00:00.000+0700",
            "+292278994-01-01",
            "0027-12-03",
            "2026-11-30banana",
            "\u0663",
            "a_eq_b",
            "a_like_",
            "x_gt_2026",
            "__",
            "a_b_c_d,,e_eq",
            "${1+1}",
            "'",
            "\"",
            "\\",
            "%",
            "_",
            "[",
            "{",
            "{}",
            "[]",
            "null,null",
            ",",
            "activity",
            "month",
            "UEP-2026-1-6411-00042",
            "UEP-2026-1",
            "6411",
            "6411012006",
            "kab6411",
            "admin",
            "default",
            "engine");

    private static final List<String> JSON_VALUES = List.of(
            "null",
            "\"\"",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "true",
            "-1",
            "2.7",
            "1e400",
            "2147483648",
            "99999999999999999999999",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"\":null}",
            "[{}]",
            "{\"a\":null}",
            "{\"a\":{}}",
            "{\"a\":{\"value\":null}}",
            "{\"a\":null}",
            "{\"a\":{\"value\":1,\"type\":\"File\"}}",
            "{\"a\":{\"value\":null,\"type\":\"file\",\"valueInfo\":{\"filename\":\"a.png\"}}}",
            "{\"photo\":{\"value\":{}}}",
            "{\"a\":{\"value\":\"[\",\"type\":\"Json\"}}",
            "{\"goods\":{\"value\":\"[null]\",\"type\":\"Json\"}}",
            "{\"a\":{\"value\":\"x\",\"type\":\"\"}}",
            "{\"a\":{\"value\":\"x\",\"type\":\"Integer\"}}",
            "{\"a\":{\"value\":{},\"type\":\"File\"}}",
            "{\"a\":{\"value\":\"\\u0000\",\"type\":\"String\"}}",
            "{\"a\":{\"value\":\"@\",\"type\":\"File\",\"valueInfo\":{\"filename\":\"x\"}}}",
            "{\"a\":{\"value\":\"{\",\"type\":\"Json\"}}",
            "{\"a\":{\"value\":\"x\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":\"java.lang.Object\","
                    + "\"serializationDataFormat\":\"application/x-java-serialized-object\"}}}",
            "{\"a\":{\"value\":1,\"type\":\"nonsense\"}}",
            "\"2026-13-45T00:00:00\"",
            "\"2026-01-10T00:00:00.000+0700\"",
            "\"${1+1}\"");

    private static final List<String> BODIES = List.of(
            "",
            "null",
            "[]",
            "[null]",
            "{}",
            "{",
            "\"x\"",
            "1",
            "true",
            "\u0000",
            "{\"\u0000\":1}",
            "{\"a\":1}{",
            "nonsense");

    private final Random random;
    private final List<String> known;

    /** @param known ids of what is there */
    OddValues(Random random, List<String> known) {
        this.random = random;
        this.known = known;
    }

    /** A value as it stands in an address. */
    String inAddress() {
        int kind = random.nextInt(10);
        if (kind < 3) {
            return pick(IN_ADDRESSES);
        }
        if (kind == 3) {
            return encoded("x".repeat(random.nextInt(5000)));
        }
        return encoded(text());
    }

    /** A part of a path: often that of something that is there, so that what lies behind it is reached. */
    String inPath() {
        int kind = random.nextInt(10);
        if (kind < 5) {
            return encoded(pick(known));
        }
        String odd = inAddress();
        return odd.isEmpty() ? "any" : odd;
    }

    String text() {
        return random.nextInt(4) == 0 ? pick(known) : pick(TEXTS);
    }

    /** A body for a type: half of the time of its shape, with odd values. */
    String json(Class<?> type) {
        int kind = random.nextInt(10);
        if (kind < 2) {
            return pick(BODIES);
        }
        if (kind == 2) {
            return deep();
        }
        JavaType shape = JSON.constructType(type);
        if (shape.isCollectionLikeType() || shape.isArrayType() || shape.isPrimitive() || type == String.class) {
            return pick(JSON_VALUES);
        }
        return object(shape, 0);
    }

    private String object(JavaType type, int depth) {
        BeanDescription bean = JSON.getDeserializationConfig().introspect(type);
        List<BeanPropertyDefinition> all = bean.findProperties().stream()
                .filter(BeanPropertyDefinition::couldDeserialize)
                .toList();
        if (all.isEmpty()) {
            return pick(JSON_VALUES);
        }
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> all.get(random.nextInt(all.size())))
                .distinct()
                .map(property -> "\"" + property.getName() + "\":" + value(property.getPrimaryType(), depth))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private String value(JavaType type, int depth) {
        if (random.nextInt(5) < 2) {
            return pick(JSON_VALUES);
        }
        if (type.isContainerType() && !type.isMapLikeType() && depth < 3) {
            return "[" + value(type.getContentType(), depth + 1) + "]";
        }
        if (type.getRawClass().getName().startsWith("org.camunda") && !type.isEnumType() && depth < 3) {
            return object(type, depth + 1);
        }
        return "\"" + text().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private String deep() {
        int depth = 100 + random.nextInt(20_000);
        return random.nextBoolean() ? "[".repeat(depth) : "{\"a\":".repeat(depth);
    }

    <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
