package id.mentas.engine.model;

import id.mentas.engine.RefusedRequest;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentManager;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/** The place through which every deployment passes: the guard looks at it here, before anything is stored or parsed. */
final class ModelDoor extends DeploymentManager {

    private final ModelGuard guard;

    private ModelDoor(ModelGuard guard) {
        this.guard = guard;
    }

    @Override
    public void insertDeployment(DeploymentEntity deployment) {
        Map<String, byte[]> files = new HashMap<>();
        deployment.getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
        if (ModelDeployment.isUnderWay()) {
            guard.judgeShipped(files, getCommandContext());
        } else {
            ofPerson(deployment, files);
        }
        super.insertDeployment(deployment);
    }

    private void ofPerson(DeploymentEntity deployment, Map<String, byte[]> files) {
        if (deployment.getTenantId() != null) {
            throw new RefusedRequest("Model berlaku untuk semua kabupaten/kota. Kosongkan isian tenant.");
        }
        if (ModelDeployment.SHIPPED.equals(deployment.getSource())) {
            deployment.setSource("analis");
        }
        guard.complete(files, getCommandContext()).forEach((name, content) -> {
            ResourceEntity added = new ResourceEntity();
            added.setName(name);
            added.setBytes(content);
            deployment.addResource(added);
        });
    }

    /** Puts this manager in the engine's place of its own. */
    static final class Factory implements SessionFactory {

        private final ModelGuard guard;

        Factory(ModelGuard guard) {
            this.guard = guard;
        }

        @Override
        public Class<?> getSessionType() {
            return DeploymentManager.class;
        }

        @Override
        public Session openSession() {
            return new ModelDoor(guard);
        }
    }
}
