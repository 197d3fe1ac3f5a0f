package id.mentas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that make the engine's web applications ours: words in Indonesian, scripts that exist, no drafts. */
class TasklistFilesTest {

    private static final String APPS = "META-INF/resources/webjars/camunda/app/";
    private static final Path OURS = Path.of("src/main/resources", APPS);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Words that are the same in both languages. */
    private static final Set<String> SHARED = Set.of("", "<", "<=", ">", ">=", "Filter", "OK", "Status", "Email");

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|is|are|was|not|please|your|you|of|could|failed|error|task|tasks|add|delete|remove|save|user|group)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void saysEverythingInIndonesian(String app) throws IOException {
        Map<String, String> english = labels(shipped(app));
        Map<String, String> indonesian = labels(ours(app));

        assertThat(indonesian.keySet()).isEqualTo(english.keySet());
        indonesian.forEach((key, sentence) -> {
            if (!SHARED.contains(sentence)) {
                assertThat(sentence).as(key).isNotEqualTo(english.get(key));
                assertThat(ENGLISH.matcher(PLACEHOLDER.matcher(sentence).replaceAll(""))
                                .find())
                        .as("English in %s: %s", key, sentence)
                        .isFalse();
            }
            assertThat(placeholders(sentence)).as(key).isEqualTo(placeholders(english.getOrDefault(key, "")));
        });
    }

    @Test
    void namesDaysAndMonthsInIndonesian() throws IOException {
        JsonNode dates = ours("tasklist").path("dateLocales");

        assertThat(dates.path("months").get(7).asText()).isEqualTo("Agustus");
        assertThat(dates.path("weekdays").get(0).asText()).isEqualTo("Minggu");
        assertThat(dates.path("longDateFormat").path("LL").asText()).isEqualTo("D MMMM YYYY");
        assertThat(names(dates)).isEqualTo(names(shipped("tasklist").path("dateLocales")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void namesOnlyScriptsThatExist(String app) throws IOException {
        String config = Files.readString(OURS.resolve(app).resolve("scripts/config.js"));
        Set<String> scripts = found(Pattern.compile("'([^']+\\.js)'"), config);

        assertThat(scripts).isNotEmpty();
        for (String script : scripts) {
            String folder = script.startsWith("./") ? app + "/scripts" : app; // an import stands beside its importer
            Path file = OURS.resolve(folder).resolve(script).normalize();
            assertThat(file).exists();
            for (String imported : found(Pattern.compile("from '\\./([^']+)'"), Files.readString(file))) {
                assertThat(file.resolveSibling(imported)).exists();
            }
        }
    }

    @Test
    void loadsEveryScriptThatLiesThere() throws IOException {
        Path scripts = OURS.resolve("tasklist/scripts");
        StringBuilder all = new StringBuilder();
        Set<String> names = new TreeSet<>();
        try (var files = Files.list(scripts)) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
                names.add(file.getFileName().toString());
            }
        }
        names.remove("config.js");

        assertThat(names).allSatisfy(name -> assertThat(all).contains("/" + name + "'"));
    }

    @Test
    void choosesIndonesianWhateverTheBrowserSpeaks() throws IOException {
        for (String app : new String[] {"tasklist", "welcome"}) {
            assertThat(Files.readString(OURS.resolve(app).resolve("scripts/config.js")))
                    .contains("fallbackLocale: 'id'")
                    .contains("preferIndonesian();");
        }
    }

    @Test
    void hidesWhatOfficersMustNotUse() throws IOException {
        assertThat(Files.readString(OURS.resolve("tasklist/styles/user-styles.css")))
                .contains(".create-task-action", ".ce-eol-banner", ".form-actions > [ng-click^='save']");
    }

    private static JsonNode shipped(String app) throws IOException {
        try (var file = TasklistFilesTest.class.getClassLoader().getResourceAsStream(APPS + app + "/locales/en.json")) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static JsonNode ours(String app) throws IOException {
        return read(Files.readString(OURS.resolve(app).resolve("locales/id.json")));
    }

    /** The shipped files begin with a byte order mark. */
    private static JsonNode read(String text) throws IOException {
        return JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Map<String, String> labels(JsonNode locale) {
        Map<String, String> labels = new TreeMap<>();
        locale.path("labels")
                .fields()
                .forEachRemaining(
                        label -> labels.put(label.getKey(), label.getValue().asText()));
        return labels;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fields().forEachRemaining(child -> {
            names.add(child.getKey());
            names(child.getValue()).forEach(name -> names.add(child.getKey() + "." + name));
        });
        return names;
    }

    private static Set<String> placeholders(String sentence) {
        return found(PLACEHOLDER, sentence);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
