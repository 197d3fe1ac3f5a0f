package id.mentas.engine;

import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Lets assignee and candidate groups read and work a task; everyone else needs an authorization. */
final class SightChecker extends AuthorizationCommandChecker {

    @Override
    public void checkReadTask(TaskEntity task) {
        if (!isMine(task)) {
            super.checkReadTask(task);
        }
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        if (!isMine(task)) {
            super.checkReadTaskVariable(task);
        }
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        if (!isMine(task)) {
            super.checkTaskWork(task);
        }
    }

    private boolean isMine(TaskEntity task) {
        return getAuthorizationManager() instanceof SightManager sight && sight.isMine(task);
    }
}
