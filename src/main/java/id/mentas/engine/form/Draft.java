package id.mentas.engine.form;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed into a form and not handed in yet.
 *
 * @param savedAt when it was kept last
 * @param typed JSON as the form wrote it; null while only files are kept
 * @param files files that were sent ahead, without their bytes
 */
record Draft(Instant savedAt, @JsonRawValue @Nullable String typed, List<File> files) {

    /** A file of a draft. @param key names exactly these bytes: another file in the same field has another */
    record File(UUID key, String field, String name, String contentType, long bytes) {}

    /** Where a draft belongs: whose it is, and at which form. */
    record Place(String person, String form) {

        static Place atTask(String person, String task) {
            return new Place(person, formOfTask(task));
        }

        static Place atStart(String person, String processDefinition) {
            return new Place(person, "start:" + processDefinition);
        }

        static String formOfTask(String task) {
            return "task:" + task;
        }

        static Place of(FormContext context) {
            return context.task() == null
                    ? atStart(context.person(), context.processDefinition())
                    : atTask(context.person(), context.task());
        }
    }
}
