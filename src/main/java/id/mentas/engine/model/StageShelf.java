package id.mentas.engine.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.w3c.dom.Document;

/** What has been deployed before, to look things up in and to complete a partial deployment from. */
final class StageShelf {

    private static final int VERSIONS_LOOKED_AT = 500;

    private final CommandContext context;

    StageShelf(CommandContext context) {
        this.context = context;
    }

    /** The files deployed with the newest version of a process, and those last shipped with its stage. */
    Map<String, byte[]> filesOf(String processId) {
        ProcessDefinitionQueryImpl query = new ProcessDefinitionQueryImpl();
        query.processDefinitionKey(processId).orderByProcessDefinitionVersion().desc();
        List<ProcessDefinition> versions = context.getProcessDefinitionManager()
                .findProcessDefinitionsByQueryCriteria(query, new Page(0, VERSIONS_LOOKED_AT));
        Stream<ProcessDefinition> newest = versions.stream().limit(1);
        Stream<ProcessDefinition> shipped = versions.stream()
                .filter(version ->
                        !StageModels.stageOf(version.getResourceName()).isEmpty())
                .limit(1);
        Map<String, byte[]> files = new LinkedHashMap<>();
        Stream.concat(newest, shipped)
                .map(ProcessDefinition::getDeploymentId)
                .distinct()
                .forEach(deployment -> files(deployment).forEach(files::putIfAbsent));
        return files;
    }

    /** The model of the newest version of a process. */
    Optional<Document> modelOf(String processId) {
        ProcessDefinition newest = context.getProcessDefinitionManager().findLatestProcessDefinitionByKey(processId);
        return Optional.ofNullable(newest)
                .map(found -> Models.read(
                        found.getResourceName(),
                        context.getResourceManager()
                                .findResourceByDeploymentIdAndResourceName(
                                        found.getDeploymentId(), found.getResourceName())
                                .getBytes()));
    }

    boolean hasDecision(String id) {
        return context.getDecisionDefinitionManager().findLatestDecisionDefinitionByKey(id) != null;
    }

    boolean hasForm(String id) {
        return context.getCamundaFormDefinitionManager().findLatestDefinitionByKey(id) != null;
    }

    private Map<String, byte[]> files(String deploymentId) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        context.getResourceManager()
                .findResourcesByDeploymentId(deploymentId)
                .forEach(resource -> files.put(resource.getName(), resource.getBytes()));
        return files;
    }
}
