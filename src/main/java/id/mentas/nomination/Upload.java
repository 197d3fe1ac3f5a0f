package id.mentas.nomination;

import id.mentas.registry.FileSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/** A file that came over HTTP; it lies on the server's disk while it is read. */
record Upload(MultipartFile file) implements FileSource {

    @Override
    public String name() {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "usulan.csv");
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
