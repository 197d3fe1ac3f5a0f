package id.mentas.engine.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.mentas.engine.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.w3c.dom.Element;

/**
 * Whether a deployed file is what its name says. The engine keeps anything and hands it out again under that name; what it can't use it
 * passes over without a word.
 */
final class FileContent {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DMN = "https?://www\\.omg\\.org/spec/DMN/.*";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Map<String, String> PICTURES = Map.of("png", "png", "jpg", "jpeg", "jpeg", "jpeg");

    /** A diagram is some 3,000 by 2,000; more dots than these take the memory of the house. */
    private static final long MOST_DOTS = 40_000_000;

    private static final long MOST_DOTS_AT_ONCE = 4_000_000;
    private static final int LONGEST_NAME = 200;

    private FileContent() {}

    /** What is wrong with a file, by the name that it goes by. */
    static Optional<Finding> finding(String name, byte[] content) {
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(Finding.unsafe(
                    shown(name),
                    "nama berkas lebih dari " + LONGEST_NAME + " huruf atau tidak terbaca; ganti namanya"));
        }
        if (Parcel.isProcess(name) || Parcel.isDecision(name)) {
            return model(name, content);
        }
        if (Parcel.isForm(name)) {
            return isForm(content)
                    ? Optional.empty()
                    : wrong(name, "formulir", "simpan lagi dari editor formulir, lalu kirim lagi");
        }
        if (name.endsWith(".html")) {
            return isText(content) ? Optional.empty() : wrong(name, "formulir HTML", "pakai formulir .form");
        }
        String format = name.contains(".") ? PICTURES.get(name.substring(name.lastIndexOf('.') + 1)) : null;
        if (format == null) {
            return Optional.of(
                    Finding.unsafe(
                            name,
                            "berkas jenis ini tidak diterima; yang diterima: model (.bpmn), tabel (.dmn), formulir (.form), dan gambar (.png, .jpg)"));
        }
        return isPicture(content, format)
                ? Optional.empty()
                : wrong(name, "gambar " + format.toUpperCase(Locale.ROOT), "simpan gambarnya lagi, lalu kirim lagi");
    }

    private static Optional<Finding> model(String name, byte[] content) {
        Element root = Models.read(name, content).getDocumentElement();
        String space = String.valueOf(root.getNamespaceURI());
        boolean right = root.getLocalName().equals("definitions")
                && (Parcel.isProcess(name) ? space.equals(BPMN) : space.matches(DMN));
        return right
                ? Optional.empty()
                : wrong(
                        name,
                        Parcel.isProcess(name) ? "model proses BPMN" : "tabel keputusan DMN",
                        "simpan lagi dari editornya, lalu kirim lagi");
    }

    private static Optional<Finding> wrong(String name, String kind, String remedy) {
        return Optional.of(Finding.unsafe(name, "isi berkas ini bukan " + kind + " yang dapat dibaca; " + remedy));
    }

    private static String shown(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 40 ? plain.substring(0, 40) + "…" : plain;
    }

    private static boolean isForm(byte[] content) {
        try {
            JsonNode form = JSON.readTree(content);
            return form != null
                    && form.isObject()
                    && !form.path("id").asText("").isBlank()
                    && form.path("components").isArray();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isText(byte[] content) {
        try {
            return !StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString()
                    .isBlank();
        } catch (CharacterCodingException unreadable) {
            return false;
        }
    }

    private static boolean isPicture(byte[] content, String format) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                return reader.getFormatName().equalsIgnoreCase(format) && canBeDecoded(reader, in);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    private static boolean canBeDecoded(ImageReader reader, ImageInputStream in) throws IOException {
        reader.setInput(in, true, true);
        long dots = (long) reader.getWidth(0) * reader.getHeight(0);
        if (dots > MOST_DOTS) {
            return false;
        }
        int step = (int) Math.ceil(Math.sqrt((double) dots / MOST_DOTS_AT_ONCE));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        return reader.read(0, param) != null;
    }
}
