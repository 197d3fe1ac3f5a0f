package id.mentas.engine.form;

import id.mentas.common.Label;
import id.mentas.common.Refused;
import id.mentas.common.UploadedFile;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Files that were sent ahead of their form: a form names them as `mentas-file:<key>` instead of carrying them, so that one that is
 * refused doesn't carry them again.
 */
@Component
class SentFiles {

    static final String REFERENCE = "mentas-file:";

    private final Drafts drafts;

    SentFiles(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Puts the files in the place of their names. */
    void fetch(FormContext context, Class<? extends Record> form, Map<String, Object> answered) {
        Arrays.stream(form.getRecordComponents())
                .filter(field -> field.getType() == UploadedFile.class)
                .filter(field -> isReference(answered.get(field.getName())))
                .forEach(field -> answered.put(
                        field.getName(), fetch(context, field, String.valueOf(answered.get(field.getName())))));
    }

    private UploadedFile fetch(FormContext context, RecordComponent field, String reference) {
        try {
            UUID key = UUID.fromString(reference.substring(REFERENCE.length()));
            return drafts.file(Draft.Place.of(context), field.getName(), key).orElseThrow(() -> gone(field));
        } catch (IllegalArgumentException noKey) {
            throw gone(field);
        }
    }

    private static Refused gone(RecordComponent field) {
        Label label = field.getAnnotation(Label.class);
        return new Refused(
                field.getName(),
                (label == null ? "Berkas" : label.value())
                        + ": berkas yang tadi dikirim tidak tersimpan lagi. Kirim formulir sekali lagi; bila tetap ditolak, pilih"
                        + " berkasnya lagi.");
    }

    private static boolean isReference(@Nullable Object value) {
        return value instanceof String text && text.startsWith(REFERENCE);
    }
}
