package id.mentas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The way through lists that are longer than a page. */
class PagerTest {

    private final TemplateEngine engine = engine();

    @Test
    void leadsToBothNeighboursAndSaysWhereOneIs() {
        assertThat(fill("of", Map.of("page", 2, "last", 1234)))
                .contains(
                        "<a href=\"/p?1\">← Sebelumnya</a>",
                        "Halaman 2 dari 1.234",
                        "<a href=\"/p?3\">Berikutnya →</a>");
    }

    @Test
    void leadsNowhereBeyondTheFirstAndTheLastPage() {
        assertThat(fill("of", Map.of("page", 1, "last", 2)))
                .contains("Berikutnya")
                .doesNotContain("Sebelumnya");
        assertThat(fill("of", Map.of("page", 2, "last", 2)))
                .contains("Sebelumnya")
                .doesNotContain("Berikutnya");
    }

    @Test
    void isNotThereWhereEverythingStandsOnOnePage() {
        assertThat(fill("of", Map.of("page", 1, "last", 1))).isBlank();
        assertThat(fill("newest", Map.of("page", 1, "more", false))).isBlank();
    }

    @Test
    void leadsFromTheNewestToOlderOnesAsLongAsThereAreSome() {
        assertThat(fill("newest", Map.of("page", 1, "more", true)))
                .contains("Halaman 1<", "<a href=\"/p?3\">Lebih lama →</a>")
                .doesNotContain("Lebih baru");
        assertThat(fill("newest", Map.of("page", 4, "more", false)))
                .contains("<a href=\"/p?1\">← Lebih baru</a>", "Halaman 4<")
                .doesNotContain("Lebih lama");
    }

    private String fill(String fragment, Map<String, Object> model) {
        Context context = new Context(Locale.forLanguageTag("id"), model);
        context.setVariable("before", "/p?1");
        context.setVariable("after", "/p?3");
        return engine.process("web/pager", Set.of(fragment), context);
    }

    private static TemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
