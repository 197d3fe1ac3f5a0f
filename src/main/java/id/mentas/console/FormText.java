package id.mentas.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.documents.Formats;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form as somebody saw it: its own words with the facts of then, and what was answered under the labels of its fields. */
final class FormText {

    /** A paragraph, or the rows of a table with its heading first. */
    public record Block(String text, List<List<String>> rows) {}

    /** A value under its label, or a table of lines with its heading first. */
    public record Line(String label, String value, List<List<String>> rows) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern FACT = Pattern.compile("\\{\\{\\s*(\\w+)(?::(\\w+))?\\s*}}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]+");
    private static final String CASE = "caseNumber";

    private final FormPlan plan;
    private final JsonNode seen;
    private final JsonNode answered;

    /** @param form as deployed then; empty where it is known no more */
    FormText(String form, String seen, String answered) {
        this.plan = form.startsWith("{") ? FormPlan.of(json(form)) : FormPlan.of(form);
        this.seen = json(seen);
        this.answered = json(answered);
    }

    /** What was to be read; all facts by their names where the form is known no more. */
    List<Block> seen() {
        List<String> texts = plan.texts();
        if (texts.isEmpty()) {
            texts = new ArrayList<>();
            for (String name : names(seen)) {
                texts.add(name + ": {{" + name + "}}");
            }
        }
        List<Block> blocks = new ArrayList<>();
        texts.forEach(text -> blocks(filled(text), blocks));
        return blocks;
    }

    private String filled(String text) {
        return FACT.matcher(text).replaceAll(fact -> {
            JsonNode value = seen.path(fact.group(1));
            return Matcher.quoteReplacement(
                    "rupiah".equals(fact.group(2)) && value.canConvertToLong()
                            ? Formats.rupiah(value.asLong())
                            : words(value));
        });
    }

    private static void blocks(String text, List<Block> blocks) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("|")) {
                if (!line.matches("[|:\\- ]+")) {
                    rows.add(cells(line));
                }
                continue;
            }
            close(rows, blocks);
            String words = plain(line.replaceAll("^#+ *|^- ", ""));
            if (!words.isEmpty()) {
                blocks.add(new Block(words, List.of()));
            }
        }
        close(rows, blocks);
    }

    private static void close(List<List<String>> rows, List<Block> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(new Block("", List.copyOf(rows)));
            rows.clear();
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).replaceAll("\\|\\s*$", "").split("\\|", -1))
                .map(FormText::plain)
                .toList();
    }

    /** Without the marks of bold words, code and links, and without what keeps other signs from being such marks. */
    private static String plain(String text) {
        return marked(text).replaceAll("\\\\([\\p{Punct}])", "$1");
    }

    private static String marked(String text) {
        return text.replaceAll("(?<!\\*)\\*\\*(?!\\*)", "") // more of them stand for the figures of a number
                .replace("`", "")
                .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
                .strip();
    }

    /** What was answered, under the labels of the fields and in the form's order. */
    List<Line> answered() {
        Set<String> order = new LinkedHashSet<>(plan.fields());
        order.addAll(names(answered));
        return order.stream()
                .filter(answered::has)
                .map(field -> line(field, opened(answered.path(field))))
                .filter(line -> !line.value().isEmpty() || !line.rows().isEmpty())
                .toList();
    }

    private Line line(String field, JsonNode value) {
        String label = plan.label(field).orElse(field);
        return value.isArray()
                ? new Line(label, "", rows(value))
                : new Line(label, said(field, value, true), List.of());
    }

    /** The lines of a table, without columns that nobody filled or that are the form's own business. */
    private List<List<String>> rows(JsonNode lines) {
        Set<String> columns = new LinkedHashSet<>();
        lines.forEach(one -> names(one).stream()
                .filter(name -> name.equals(CASE) || plan.label(name).isPresent())
                .filter(name -> !words(one.path(name)).isEmpty())
                .forEach(columns::add));
        if (columns.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream()
                .map(name -> plan.label(name).orElse("Nomor kasus"))
                .toList());
        lines.forEach(one -> rows.add(columns.stream()
                .map(name -> said(name, one.path(name), isCode(one.path(name))))
                .toList()));
        return rows;
    }

    /** A cell of free words is no choice, though the form suggested some. */
    private static boolean isCode(JsonNode value) {
        return CODE.matcher(words(value)).matches();
    }

    /** @param chosen whether the form may have got the choices as a fact */
    private String said(String field, JsonNode value, boolean chosen) {
        if (plan.isMoney(field) && value.canConvertToLong()) {
            return Formats.rupiah(value.asLong());
        }
        String words = words(value);
        return plan.choice(field, words).or(() -> day(words)).orElseGet(() -> chosen ? chosen(words) : words);
    }

    /** The label of a choice that the form got as a fact. */
    private String chosen(String value) {
        for (JsonNode fact : seen) {
            for (JsonNode one : opened(fact)) {
                if (one.path("value").asText("").equals(value) && one.has("label")) {
                    return one.path("label").asText();
                }
            }
        }
        return value;
    }

    private static String words(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? "ya" : "tidak";
        }
        if (value.has("file")) {
            return value.path("file").asText();
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }

    /** A day in words; what somebody typed in the shape of one, "2026-02-30", stays as it is. */
    private static Optional<String> day(String words) {
        if (!DAY.matcher(words).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Formats.date(LocalDate.parse(words)));
        } catch (DateTimeParseException noDay) {
            return Optional.of(words);
        }
    }

    /** Lines that a form sent as text; a text that only begins like lines stays one. */
    private static JsonNode opened(JsonNode value) {
        if (!value.isTextual() || !value.asText().startsWith("[{")) {
            return value;
        }
        try {
            return JSON.readTree(value.asText());
        } catch (JsonProcessingException words) {
            return value;
        }
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(failure);
        }
    }
}
