package id.mentas.engine.access;

import id.mentas.common.NotFound;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

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

    /** The engine asks before it has looked whether there is such a task. */
    private boolean isMine(@Nullable TaskEntity task) {
        if (task == null) {
            throw new NotFound("Tugas tidak ditemukan. Mungkin sudah selesai; muat ulang daftar tugas.");
        }
        return getAuthorizationManager() instanceof SightManager sight && sight.isMine(task);
    }
}
