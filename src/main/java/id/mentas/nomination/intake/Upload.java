package id.mentas.nomination.intake;

import id.mentas.registry.file.FileSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/** A file that came over HTTP; it lies on the server's disk while it is read. */
public record Upload(MultipartFile file) implements FileSource {

    private static final int LONGEST_NAME = 150;

    /** Its own name without folders and what can't be shown. */
    @Override
    public String name() {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "")
                .replaceAll("\\p{Cntrl}", "")
                .replaceAll("^.*[/\\\\]", "")
                .strip();
        return name.isEmpty()
                ? "tanpa nama"
                : name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    @Override
    public long size() {
        return file.getSize();
    }

    @Override
    public InputStream open() throws IOException {
        return file.getInputStream();
    }
}
