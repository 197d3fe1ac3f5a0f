package id.mentas.web;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How the files of the engine's web applications are sent: the engine's own carry its version in their address and our scripts a hash
 * of their content, so a browser keeps them for good and asks only for what changes.
 */
@Configuration
class WebAppFiles implements WebMvcConfigurer {

    private static final String FILES = "classpath:/META-INF/resources/webjars/camunda/";

    /** A browser that has the file never asks again. */
    static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /** Texts and colours change with a release, under the same address. */
    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic().staleWhileRevalidate(Duration.ofDays(7));

    private final ScriptsVersion version;
    private final Clock clock;

    WebAppFiles(ScriptsVersion version, Clock clock) {
        this.version = version;
        this.clock = clock;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        packed(files.addResourceHandler("/camunda/lib/*.js"), "lib/").setCacheControl(FOR_GOOD);
        files.addResourceHandler("/camunda/assets/*.woff", "/camunda/assets/*.woff2")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(FOR_GOOD);
        packed(
                        files.addResourceHandler(
                                "/camunda/app/*/camunda-*-bootstrap.js", "/camunda/app/*/camunda-*-bootstrap.css"),
                        "app/")
                .setCacheControl(FOR_GOOD);
        packed(files.addResourceHandler("/camunda/app/*/locales/*.json", "/camunda/app/*/styles/*.css"), "app/")
                .setCacheControl(AN_HOUR);
        files.addResourceHandler("/camunda/app/tasklist/scripts/" + version.value() + "/*.js")
                .addResourceLocations(FILES + "app/tasklist/scripts/")
                .setCacheControl(FOR_GOOD);
        files.addResourceHandler("/camunda/app/tasklist/scripts/{file:config\\.js}")
                .addResourceLocations(FILES + "app/tasklist/scripts/")
                .setCacheControl(CacheControl.noStore())
                .resourceChain(false)
                .addTransformer(new TasklistConfig(version, clock));
    }

    private static ResourceHandlerRegistration packed(ResourceHandlerRegistration files, String folder) {
        files.addResourceLocations(FILES + folder).resourceChain(false).addResolver(new BrotliResolver());
        return files;
    }
}
