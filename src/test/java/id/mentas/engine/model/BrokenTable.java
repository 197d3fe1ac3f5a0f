package id.mentas.engine.model;

import id.mentas.engine.OpenEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;

/** A shipped decision table that somebody broke and that came past the guard of deployments; in force until closed. */
public final class BrokenTable implements AutoCloseable {

    private static final String STAGE = "broken";

    private final ProcessEngine engine;

    private BrokenTable(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Ships a table with every occurrence of a text replaced; the start takes what is only unclear and warns. */
    public static BrokenTable of(ProcessEngine engine, String file, String old, String broken) {
        return of(
                engine,
                file,
                Files.exists(Path.of("processes", file)) ? read(file).replace(old, broken) : "");
    }

    public static BrokenTable of(ProcessEngine engine, String file, String table) {
        new ModelDeployment(engine.getRepositoryService(), new ModelSettings("classpath:/", Set.of()))
                .ship(new StageModels(
                        STAGE, new TreeMap<>(Map.of("processes/" + file, table.getBytes(StandardCharsets.UTF_8)))));
        return new BrokenTable(engine);
    }

    /** For a table that even the start refuses: deployed by an engine without guards. */
    public static BrokenTable unguarded(ApplicationContext house, String file, String old, String broken) {
        try (OpenEngine open = new OpenEngine(house)) {
            open.engine()
                    .getRepositoryService()
                    .createDeployment()
                    .name(STAGE)
                    .addString("processes/" + file, read(file).replace(old, broken))
                    .deploy();
        }
        return new BrokenTable(house.getBean(ProcessEngine.class));
    }

    public static String read(String file) {
        try {
            return Files.readString(Path.of("processes", file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentName(STAGE)
                .list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }
}
