package id.mentas.engine.model;

import id.mentas.engine.Finding;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a form that a person deploys for what would run in the browser of whoever opens it. */
final class FormGuard {

    private static final Pattern RUNS = Pattern.compile(
            "(?i)<\\s*(script|iframe|object|embed)\\b|javascript:|<[^>]*\\bon\\w+\\s*=|\"type\"\\s*:\\s*\"iframe\"");

    private static final Pattern LIST = Pattern.compile("\"type\"\\s*:\\s*\"dynamiclist\"");

    private static final Pattern FACT_IN_CODE = Pattern.compile("`[^`\"]*\\{\\{[^`\"]*`");

    private FormGuard() {}

    /** For a {@code .form}: texts and fields are the analyst's, scripts and foreign pages are not. */
    static Optional<Finding> finding(String name, byte[] content) {
        // Tasklist takes every field that was typed into a dynamic list for a faulty one and never lets the form go.
        if (LIST.matcher(plain(content)).find()) {
            return Optional.of(Finding.incomplete(
                    name, "daftar berulang (dynamiclist) tidak dapat dikirim dari Daftar Tugas; pakai kolom biasa"));
        }
        // Facts are escaped, so that they show as they are; in code, Markdown would show the signs that escape them.
        if (FACT_IN_CODE.matcher(plain(content)).find()) {
            return Optional.of(
                    Finding.incomplete(
                            name,
                            "data dalam tanda petik balik (`) tampil dengan garis miring terbalik; hapus tanda petik baliknya"));
        }
        return RUNS.matcher(plain(content)).find()
                ? Optional.of(Finding.unsafe(name, "formulir ini memuat skrip atau halaman luar"))
                : Optional.empty();
    }

    private static String plain(byte[] content) {
        return new String(content, StandardCharsets.UTF_8)
                .replaceAll("(?i)\\\\u003c", "<")
                .replaceAll("(?i)\\\\u003e", ">");
    }

    /** HTML forms run in the browser as they are, so only those that ship are taken. */
    static Finding foreignHtml(String name) {
        return Finding.unsafe(
                name,
                "formulir HTML hanya diterima persis seperti bawaan aplikasi, karena dapat memuat skrip; pakai formulir .form");
    }
}
