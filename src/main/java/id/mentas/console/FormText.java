package id.mentas.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form as somebody saw it: its own words with the facts of then, and what was answered under the labels of its fields. */
final class FormText {

    /** A paragraph, or the rows of a table with its heading first. */
    public record Block(String text, List<List<String>> rows) {}

    /** A value under its label. */
    public record Line(String label, String value) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern FACT = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern HTML_FACT =
            Pattern.compile("<dt[^>]*>([^<]*)</dt>\\s*<dd[^>]*data-mentas-fact=\"(\\w+)\"");
    private static final Pattern HTML_FIELD = Pattern.compile(
            "data-mentas-(?:field|rupiah|photo|file|signature|coordinates|rows)=\"(\\w+)\"[^>]*?data-mentas-label=\"([^\"]*)\"");

    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> choices = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final JsonNode seen;
    private final JsonNode answered;

    /** @param form as deployed then; empty where it is known no more */
    FormText(String form, String seen, String answered) {
        this.seen = json(seen);
        this.answered = json(answered);
        if (form.startsWith("{")) {
            read(json(form));
        } else {
            readHtml(form);
        }
    }

    private void read(JsonNode component) {
        if (component.path("type").asText().equals("text")) {
            texts.add(component.path("text").asText());
        }
        String key = component.path("key").asText(component.path("path").asText());
        String label =
                component.path("label").asText(component.path("dateLabel").asText());
        if (!key.isEmpty() && !label.isEmpty()) {
            labels.put(key, label);
            component
                    .path("values")
                    .forEach(one -> choices.put(
                            key + "=" + one.path("value").asText(),
                            one.path("label").asText()));
        }
        component.path("components").forEach(this::read);
    }

    private void readHtml(String form) {
        Matcher facts = HTML_FACT.matcher(form);
        while (facts.find()) {
            texts.add(facts.group(1).strip() + ": {{" + facts.group(2) + "}}");
        }
        Matcher fields = HTML_FIELD.matcher(form);
        while (fields.find()) {
            labels.put(fields.group(1), fields.group(2));
        }
    }

    /** What was to be read; all facts by their names where the form is known no more. */
    List<Block> seen() {
        if (texts.isEmpty()) {
            seen.fieldNames().forEachRemaining(name -> texts.add(name + ": {{" + name + "}}"));
        }
        List<Block> blocks = new ArrayList<>();
        texts.forEach(text -> blocks(filled(text), blocks));
        return blocks;
    }

    private String filled(String text) {
        return FACT.matcher(text).replaceAll(fact -> Matcher.quoteReplacement(words(seen.path(fact.group(1)))));
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
            String words = line.replaceAll("^#+ *|^- ", "").replace("**", "").strip();
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
                .map(cell -> cell.replace("**", "").strip())
                .toList();
    }

    /** What was answered, under the labels of the fields. */
    List<Line> answered() {
        List<Line> lines = new ArrayList<>();
        answered.fields().forEachRemaining(field -> {
            String value = words(field.getValue());
            String choice = choices.getOrDefault(field.getKey() + "=" + value, chosen(value));
            if (!value.isEmpty()) {
                lines.add(new Line(labels.getOrDefault(field.getKey(), field.getKey()), choice));
            }
        });
        return lines;
    }

    /** The label of a choice that the form got as a fact. */
    private String chosen(String value) {
        for (JsonNode fact : seen) {
            for (JsonNode one : fact) {
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
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(failure);
        }
    }
}
