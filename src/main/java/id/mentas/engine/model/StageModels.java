package id.mentas.engine.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The files of one stage: models, decisions and forms under their names in the repository.
 *
 * @param files name such as {@code processes/nomination/nomination.bpmn} to content
 */
record StageModels(String stage, SortedMap<String, byte[]> files) {

    private static final String[] PATTERNS = {
        "processes/*/*.bpmn", "processes/*/*.dmn", "forms/*/*.form", "forms/*/*.html"
    };

    /** Reads all stages at a location: a folder, or the class path with everything on it. */
    static SortedMap<String, StageModels> at(String location) {
        ResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        String root = location.replaceFirst("^classpath:/?", "classpath*:").replaceFirst("([^:/])$", "$1/");
        SortedMap<String, StageModels> stages = new TreeMap<>();
        try {
            for (String pattern : PATTERNS) {
                for (Resource resource : resolver.getResources(root + pattern)) {
                    String name = nameOf(resource);
                    stages.computeIfAbsent(stageOf(name), stage -> new StageModels(stage, new TreeMap<>()))
                            .files
                            .put(name, resource.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The models at " + location + " can't be read", e);
        }
        stages.values().removeIf(stage -> stage.keys().isEmpty());
        return stages;
    }

    /** The stage word in a resource name of ours; empty for other names. */
    static String stageOf(String resourceName) {
        String[] parts = resourceName.split("/");
        return parts.length == 3 ? parts[1] : "";
    }

    /** The ids of the processes and decisions of the stage, which are its files' names. */
    Map<String, String> keys() {
        SortedMap<String, String> keys = new TreeMap<>();
        files.keySet().stream()
                .filter(name -> name.endsWith(".bpmn") || name.endsWith(".dmn"))
                .forEach(name -> keys.put(name.replaceFirst(".*/(.+)\\.\\w+$", "$1"), name));
        return keys;
    }

    private static String nameOf(Resource resource) throws IOException {
        String path = java.net.URLDecoder.decode(resource.getURL().getPath(), StandardCharsets.UTF_8);
        String[] parts = path.split("/");
        int last = parts.length - 1;
        return parts[last - 2] + "/" + parts[last - 1] + "/" + parts[last];
    }
}
