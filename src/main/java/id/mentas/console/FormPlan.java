package id.mentas.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A form's own words: its texts, the labels of its fields and columns in their order, what its choices are called, which are rupiah. */
final class FormPlan {

    private static final Pattern FACT = Pattern.compile(
            "<dt[^>]*>([^<]*)</dt>\\s*<dd[^>]*data-mentas-fact=\"(\\w+)\"(?:[^>]*data-mentas-format=\"(\\w+)\")?");
    private static final Pattern FIELD = Pattern.compile(
            "data-mentas-(?:field|rupiah|photo|file|signature|coordinates|rows|column)=\"(\\w+)\"[^>]*?data-mentas-label=\"([^\"]*)\"");
    private static final Pattern MONEY =
            Pattern.compile("data-mentas-rupiah=\"(\\w+)\"|data-mentas-column=\"(\\w+)\"[^>]*data-mentas-money");
    private static final Pattern CHOSEN = Pattern.compile(
            "<(select|fieldset)[^>]*data-mentas-(?:field|column)=\"(\\w+)\"[^>]*>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern CHOICE =
            Pattern.compile("<(?:option|input type=\"radio\") value=\"([^\"]+)\"[^>]*>\\s*([^<]+)</(?:option|label)>");

    private final List<String> texts = new ArrayList<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> choices = new HashMap<>();
    private final Set<String> money = new HashSet<>();

    /** @param form a {@code .form} as JSON */
    static FormPlan of(JsonNode form) {
        FormPlan plan = new FormPlan();
        plan.read(form);
        return plan;
    }

    /** @param form an HTML form, or nothing where it is known no more */
    static FormPlan of(String form) {
        FormPlan plan = new FormPlan();
        all(FACT, form)
                .forEach(fact -> plan.texts.add(fact.group(1).strip() + ": {{" + fact.group(2)
                        + (fact.group(3) == null ? "" : ":" + fact.group(3)) + "}}"));
        all(FIELD, form).forEach(field -> plan.labels.put(field.group(1), field.group(2)));
        all(MONEY, form).forEach(field -> plan.money.add(field.group(1) == null ? field.group(2) : field.group(1)));
        all(CHOSEN, form).forEach(field -> all(CHOICE, field.group(3))
                .forEach(choice -> plan.choices.put(
                        field.group(2) + "=" + choice.group(1), choice.group(2).strip())));
        return plan;
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
        if (component.path("appearance").path("prefixAdorner").asText().equals("Rp")) {
            money.add(key);
        }
        component.path("components").forEach(this::read);
    }

    private static List<MatchResult> all(Pattern pattern, String form) {
        return pattern.matcher(form).results().toList();
    }

    /** What was to be read, with facts as {@code {{name}}} or {@code {{name:rupiah}}}. */
    List<String> texts() {
        return texts;
    }

    /** Fields that have a label, in the form's order. */
    Set<String> fields() {
        return labels.keySet();
    }

    Optional<String> label(String field) {
        return Optional.ofNullable(labels.get(field));
    }

    Optional<String> choice(String field, String value) {
        return Optional.ofNullable(choices.get(field + "=" + value));
    }

    boolean isMoney(String field) {
        return money.contains(field);
    }
}
