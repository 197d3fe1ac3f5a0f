package id.mentas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whoever develops sees a changed page at the next look; everybody else has the pages of the application, kept in memory. */
class DevProfileTest {

    private static final String TEMPLATES = "src/main/resources/templates/";

    @TempDir
    Path checkout;

    @Test
    void showsAChangedTemplateAndStyleWithoutARestart() throws IOException {
        write(TEMPLATES + "web/trial.html", "<p th:replace=\"~{web/part :: words}\"></p>");
        write(TEMPLATES + "web/part.html", "<p th:fragment=\"words\">lama</p>");
        write("src/main/resources/static/trial.css", "p { color: red }");
        runner("demo,dev").run(context -> {
            assertThat(page(context, "/trial")).isEqualTo("<p>lama</p>");
            assertThat(page(context, "/trial.css")).contains("red");
            write(TEMPLATES + "web/part.html", "<p th:fragment=\"words\">baru</p>");
            write("src/main/resources/static/trial.css", "p { color: blue }");
            assertThat(page(context, "/trial")).isEqualTo("<p>baru</p>");
            assertThat(page(context, "/trial.css")).contains("blue");
            assertThat(page(context, "/mentas.css"))
                    .as("that of the application")
                    .isNotEmpty();
        });
    }

    @Test
    void readsModelsAndFormsFromTheCheckoutAndWatchesThem() {
        runner("demo,dev").run(context -> {
            assertThat(context.getEnvironment().getProperty("mentas.models.location"))
                    .isEqualTo("file:" + checkout + "/");
            assertThat(context.getEnvironment().getProperty("mentas.models.reload", Boolean.class))
                    .isTrue();
        });
    }

    @Test
    void changesNothingForThoseWhoOnlyTryTheDemo() {
        runner("demo").run(context -> {
            assertThat(context.getEnvironment().getProperty("mentas.models.reload"))
                    .isNull();
            assertThat(context.getEnvironment().getProperty("spring.thymeleaf.prefix"))
                    .isNull();
            assertThat(context.getEnvironment().getProperty("spring.thymeleaf.cache"))
                    .isNull();
        });
    }

    private WebApplicationContextRunner runner(String profiles) {
        return new WebApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues("spring.profiles.active=" + profiles, "mentas.checkout=" + checkout)
                .withConfiguration(AutoConfigurations.of(
                        DispatcherServletAutoConfiguration.class,
                        WebMvcAutoConfiguration.class,
                        ThymeleafAutoConfiguration.class))
                .withBean(TrialPage.class);
    }

    private static String page(WebApplicationContext context, String address) throws Exception {
        MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
        return mvc.perform(get(address)).andReturn().getResponse().getContentAsString();
    }

    private void write(String name, String content) throws IOException {
        Path file = checkout.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** A page like any other. */
    static class TrialPage implements WebMvcConfigurer {
        @Override
        public void addViewControllers(ViewControllerRegistry registry) {
            registry.addViewController("/trial").setViewName("web/trial");
        }
    }
}
