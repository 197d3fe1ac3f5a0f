package id.mentas.registry.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file wherever it lies; it may be opened several times. */
public interface FileSource {

    /** As its owner named it. */
    String name();

    /** In bytes. */
    long size();

    InputStream open() throws IOException;

    /** A small file that is in memory already. */
    static FileSource of(String name, byte[] content) {
        return new FileSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() {
                return content.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content);
            }
        };
    }
}
