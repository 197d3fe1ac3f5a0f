package id.mentas.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.common.NotFound;
import id.mentas.common.Refused;
import id.mentas.common.UploadedFile;
import id.mentas.engine.Caller;
import id.mentas.engine.Callers;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a person's drafts are kept and taken up again: by nobody else, at nobody else's task, and bounded. */
@Component
class DraftDesk {

    /** Text of a form: 500 lines of a list of attendance are some 100 kB. */
    static final int MOST_TYPED = 400_000;

    /** A list of a whole kabupaten; photos are made smaller before they travel. */
    static final int LARGEST_FILE = 10_500_000;

    /** Of one person, in all open forms. */
    private static final long MOST_OF_A_PERSON = 150_000_000;

    private final Drafts drafts;
    private final Callers callers;
    private final FormFields fields;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final ObjectMapper json;

    DraftDesk(
            Drafts drafts,
            Callers callers,
            FormFields fields,
            TaskService tasks,
            RepositoryService repository,
            ObjectMapper json) {
        this.drafts = drafts;
        this.callers = callers;
        this.fields = fields;
        this.tasks = tasks;
        this.repository = repository;
        this.json = json;
    }

    /** A form: of a task or of a process that is to be started, one of the two. */
    record Form(@Nullable String task, @Nullable String start) {}

    /** Empty also for somebody who does not hold the task: forms that are only looked at ask, too. */
    Optional<Draft> open(Form form) {
        return find(form).flatMap(drafts::of);
    }

    Optional<UploadedFile> file(Form form, String field, UUID key) {
        return drafts.file(place(form), field, key);
    }

    void keep(Form form, InputStream typed) throws IOException {
        Draft.Place place = place(form);
        byte[] bytes = typed.readNBytes(MOST_TYPED + 1);
        if (bytes.length > MOST_TYPED) {
            throw new Refused(
                    "Isian ini terlalu panjang untuk disimpan sebagai draf. Kirim formulirnya bila sudah lengkap.");
        }
        drafts.keep(place, checked(new String(bytes, StandardCharsets.UTF_8)));
    }

    private String checked(String typed) {
        try {
            if (json.readTree(typed).isObject() && typed.indexOf('\0') < 0) {
                return typed;
            }
        } catch (JsonProcessingException unreadable) {
            // said below
        }
        throw new Refused("Draf tidak terbaca. Kirim objek JSON.");
    }

    /** @return key of the file */
    UUID keep(Form form, String field, String name, String contentType, InputStream content) throws IOException {
        Draft.Place place = place(form);
        if (!fieldsOf(form).contains(field)) {
            throw new Refused(field, "Isian \"" + field + "\" tidak dikenal pada formulir ini.");
        }
        // Beside the heap, and outside a transaction: the line may be slow.
        Path held = Files.createTempFile("mentas-draft", null);
        try {
            long bytes = copy(content, held);
            if (bytes > LARGEST_FILE || drafts.bytesOf(place.person()) + bytes > MOST_OF_A_PERSON) {
                throw new Refused(field, "Berkas terlalu besar untuk disimpan sebelum formulirnya dikirim.");
            }
            try (InputStream whole = Files.newInputStream(held)) {
                return drafts.keep(place, field, clean(name, 200), clean(contentType, 100), whole, bytes);
            }
        } finally {
            Files.deleteIfExists(held);
        }
    }

    private static long copy(InputStream content, Path held) throws IOException {
        try (OutputStream out = Files.newOutputStream(held)) {
            byte[] part = new byte[16_384];
            long total = 0;
            for (int read = content.read(part); read >= 0 && total <= LARGEST_FILE; read = content.read(part)) {
                out.write(part, 0, read);
                total += read;
            }
            return total;
        }
    }

    private static String clean(String text, int most) {
        String plain = text.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.substring(0, Math.min(plain.length(), most));
    }

    void drop(Form form, String field) {
        drafts.drop(place(form), field);
    }

    void drop(Form form) {
        drafts.drop(place(form));
    }

    private Set<String> fieldsOf(Form form) {
        return form.task() == null ? fields.ofStart(String.valueOf(form.start())) : fields.ofTask(form.task());
    }

    private Draft.Place place(Form form) {
        return find(form)
                .orElseThrow(() -> new NotFound("Tugas ini tidak sedang Anda pegang. Muat ulang daftar tugas."));
    }

    private Optional<Draft.Place> find(Form form) {
        String me = callers.current().map(Caller::userId).orElseThrow(() -> new NotFound("Masuklah lebih dahulu."));
        if (form.task() != null) {
            return tasks.createTaskQuery().taskId(form.task()).taskAssignee(me).count() == 1
                    ? Optional.of(Draft.Place.atTask(me, form.task()))
                    : Optional.empty();
        }
        return form.start() != null
                        && repository
                                        .createProcessDefinitionQuery()
                                        .processDefinitionId(form.start())
                                        .count()
                                == 1
                ? Optional.of(Draft.Place.atStart(me, form.start()))
                : Optional.empty();
    }
}
