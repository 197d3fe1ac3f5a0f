package id.mentas.engine.model;

import id.mentas.engine.Finding;
import id.mentas.engine.form.FormBinder;
import id.mentas.engine.form.FormFields;
import id.mentas.engine.form.TaskForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What makes a form whole: it has each field that its record in the application needs, and it speaks Indonesian. */
@Component
class FormRules {

    private static final Pattern ENGLISH = Pattern.compile(
            "\"label\"\\s*:\\s*\"[^\"]*\\b(the|please|select|name|date|reason|submit|yes|no)\\b",
            Pattern.CASE_INSENSITIVE);

    private final ObjectProvider<TaskForm<?>> records;
    private final FormFields fields;

    FormRules(ObjectProvider<TaskForm<?>> records, FormFields fields) {
        this.records = records;
        this.fields = fields;
    }

    /** What is wrong with a file if it is a form. */
    List<Finding> findings(String name, byte[] content) {
        if (!name.matches(".*\\.(form|html)")) {
            return List.of();
        }
        String id = name.replaceFirst(".*/", "").replaceFirst("\\.(form|html)$", "");
        String text = new String(content, StandardCharsets.UTF_8);
        List<Finding> findings = new ArrayList<>();
        Optional<TaskForm<?>> record = record(name);
        if (record.isEmpty()) {
            findings.add(Finding.incomplete(name, "aplikasi tidak mengenal formulir \"" + id + "\""));
        } else {
            compare(name, text, FormBinder.fields(record.get().type()), findings);
        }
        Matcher english = ENGLISH.matcher(text);
        if (english.find()) {
            findings.add(Finding.incomplete(name, "tulis dalam bahasa Indonesia: " + english.group()));
        }
        return findings;
    }

    private void compare(String name, String text, Set<String> known, List<Finding> findings) {
        Set<String> typed = typed(text);
        known.stream()
                .filter(field -> !typed.contains(field))
                .sorted()
                .forEach(field ->
                        findings.add(Finding.incomplete(name, "isian \"" + field + "\" tidak ada pada formulir")));
    }

    /** Fields that no record reads: an analyst may add them, what ships may not. */
    Set<String> unread(String name, byte[] content) {
        Set<String> typed = new TreeSet<>(typed(new String(content, StandardCharsets.UTF_8)));
        record(name).ifPresent(record -> typed.removeAll(FormBinder.fields(record.type())));
        return typed;
    }

    private Optional<TaskForm<?>> record(String name) {
        String id = name.replaceFirst(".*/", "").replaceFirst("\\.(form|html)$", "");
        return records.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private Set<String> typed(String text) {
        try {
            return fields.fields(text);
        } catch (IOException unreadable) {
            return Set.of();
        }
    }
}
