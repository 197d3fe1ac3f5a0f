package id.mentas.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.FlashMap;

class SessionReaderTest {

    private final SessionReader reader = new SessionReader();

    /** As Spring keeps them from one page to the next. */
    @Test
    void readsTheSentencesForTheNextPage() throws IOException {
        FlashMap sentences = new FlashMap();
        sentences.setTargetRequestPath("/katalog/KUE-01");
        sentences.addTargetRequestParam("usaha", "KUE");
        sentences.put("refusals", List.of("Nama ini sudah dipakai barang KUE-03."));
        assertThat(reader.convert(written(new CopyOnWriteArrayList<>(List.of(sentences)))))
                .isEqualTo(List.of(sentences));
    }

    @Test
    void makesNothingThatDoesNotBelongIntoASession() throws IOException {
        assertThat(reader.convert(written(new File("x")))).isNull();
    }

    private static byte[] written(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(value);
        }
        return bytes.toByteArray();
    }
}
