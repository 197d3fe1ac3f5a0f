package id.mentas.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Tasklist's settings as they are sent: the scripts under the address of this release, and the house's time, which Tasklist would
 * have to ask for otherwise.
 */
class TasklistConfig implements ResourceTransformer {

    /** What stand in the file for the house's time and for the name of this release. */
    private static final String TIME = "@house-time@";

    private static final String RELEASE = "@release@";

    private final ScriptsVersion version;
    private final Clock clock;

    TasklistConfig(ScriptsVersion version, Clock clock) {
        this.version = version;
        this.clock = clock;
    }

    @Override
    public Resource transform(HttpServletRequest request, Resource file, ResourceTransformerChain chain)
            throws IOException {
        Resource config = chain.transform(request, file);
        String text = config.getContentAsString(StandardCharsets.UTF_8)
                .replace("./mentas-", "./" + version.value() + "/mentas-")
                .replace("scripts/mentas-", "scripts/" + version.value() + "/mentas-")
                .replace(RELEASE, version.value())
                .replace(
                        TIME,
                        LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString());
        return new TransformedResource(config, text.getBytes(StandardCharsets.UTF_8));
    }
}
