package id.mentas.engine.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ships the models at start: one whole deployment a stage, only where its files differ from those last shipped, and never over an
 * analyst's newer ones unless told to.
 */
@Component
class ModelDeployment implements SmartLifecycle {

    /** Marks deployments that came with the application. */
    static final String SHIPPED = "mentas";

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);
    private static final ThreadLocal<Boolean> UNDER_WAY = ThreadLocal.withInitial(() -> false);

    private final RepositoryService repository;
    private final ModelSettings settings;
    private volatile boolean running;

    ModelDeployment(RepositoryService repository, ModelSettings settings) {
        this.repository = repository;
        this.settings = settings;
    }

    /** Whether what is being deployed in this thread ships with the application. */
    static boolean isUnderWay() {
        return UNDER_WAY.get();
    }

    /** Runs before the web server opens and before anything imports or starts cases. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        StageModels.at(settings.location()).values().forEach(this::ship);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    void ship(StageModels models) {
        boolean replace = settings.replace().contains(models.stage());
        Optional<Deployment> analysts = analystsNewer(models);
        boolean unchanged = lastShipped(models.stage())
                .filter(last -> sameFiles(last, models))
                .isPresent();
        if (analysts.isPresent() && !replace) {
            if (!unchanged) {
                sayThatTheAnalystsStays(models.stage(), analysts.get());
            }
        } else if (!unchanged || analysts.isPresent()) {
            deploy(models);
        }
    }

    private void deploy(StageModels models) {
        DeploymentBuilder deployment = repository
                .createDeployment()
                .name(models.stage())
                .source(SHIPPED)
                .enableDuplicateFiltering(false);
        models.files().forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        UNDER_WAY.set(true);
        try {
            deployment.deploy();
        } finally {
            UNDER_WAY.remove();
        }
        LOG.info(
                "Models of stage {} deployed: {} files",
                models.stage(),
                models.files().size());
    }

    private static void sayThatTheAnalystsStays(String stage, Deployment analysts) {
        LOG.warn(
                "The shipped models of stage {} have changed, but an analyst's newer deployment ({} of {}) stays in force. Set mentas.models.replace={} to"
                        + " replace it.",
                stage,
                analysts.getId(),
                analysts.getDeploymentTime(),
                stage);
    }

    private Optional<Deployment> lastShipped(String stage) {
        return repository
                .createDeploymentQuery()
                .deploymentName(stage)
                .deploymentSource(SHIPPED)
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    /** The newest deployment of a person that is in force for any process or decision of the stage. */
    private Optional<Deployment> analystsNewer(StageModels models) {
        return models.keys().keySet().stream()
                .flatMap(this::newest)
                .map(ResourceDefinition::getDeploymentId)
                .distinct()
                .map(id -> repository.createDeploymentQuery().deploymentId(id).singleResult())
                .filter(Objects::nonNull)
                .filter(deployment -> !SHIPPED.equals(deployment.getSource()))
                .findFirst();
    }

    private Stream<ResourceDefinition> newest(String key) {
        List<? extends ResourceDefinition> processes = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .list();
        List<? extends ResourceDefinition> decisions = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .list();
        return Stream.<ResourceDefinition>concat(processes.stream(), decisions.stream());
    }

    private boolean sameFiles(Deployment last, StageModels models) {
        List<String> names = repository.getDeploymentResourceNames(last.getId());
        return names.size() == models.files().size()
                && models.files().entrySet().stream()
                        .allMatch(file -> names.contains(file.getKey())
                                && Arrays.equals(file.getValue(), content(last.getId(), file.getKey())));
    }

    private byte[] content(String deploymentId, String name) {
        try (InputStream content = repository.getResourceAsStream(deploymentId, name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** While developing: ships a stage again as soon as one of its files has changed. Cases that run keep the version that they began with. */
    @Component
    @ConditionalOnProperty("mentas.models.reload")
    static class Reload {

        private final ModelDeployment deployment;
        private final Map<String, Integer> seen = new HashMap<>();

        Reload(ModelDeployment deployment) {
            this.deployment = deployment;
        }

        @Scheduled(fixedDelayString = "PT1S")
        void look() {
            try {
                StageModels.at(deployment.settings.location()).values().forEach(this::look);
            } catch (RuntimeException unreadable) {
                LOG.warn("The models could not be read, they are tried again: {}", unreadable.getMessage());
            }
        }

        /** What is refused, because it is wrong or half written, is tried again when it has changed once more. */
        private void look(StageModels models) {
            int state = models.files().entrySet().stream()
                    .mapToInt(file -> 31 * file.getKey().hashCode() + Arrays.hashCode(file.getValue()))
                    .reduce(1, (all, one) -> 31 * all + one);
            Integer before = seen.put(models.stage(), state);
            if (before != null && before == state) {
                return;
            }
            try {
                deployment.ship(models);
            } catch (RuntimeException refused) {
                LOG.warn("Models of stage {} are not taken: {}", models.stage(), refused.getMessage());
            }
        }
    }
}
