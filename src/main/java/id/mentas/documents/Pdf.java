package id.mentas.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import org.springframework.stereotype.Component;

/** Sets a template and a model as PDF: A4, fonts embedded, tagged, language Indonesian. */
@Component
public class Pdf {

    private static final String FONTS = "/fonts/liberation/LiberationSerif-";

    static {
        // It tells of each font and style sheet otherwise.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final DocumentsSettings settings;
    private final Templates templates = new Templates();

    Pdf(DocumentsSettings settings) {
        this.settings = settings;
    }

    byte[] render(Paper paper) {
        return render(paper.kind().template(), Map.of("paper", paper));
    }

    /**
     * The PDF of one template.
     *
     * @param template a well-formed file under {@code templates}, without its ending; it also knows {@code f} (formats) and {@code office} (settings)
     */
    public byte[] render(String template, Map<String, ?> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("office", settings);
        return set(templates.fill(template, all));
    }

    private static byte[] set(String html) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .withProducer("Mentas")
                .usePdfUaAccessibility(true)
                .toStream(out);
        // A paper shows what its model holds: nothing is fetched from elsewhere.
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> uri != null && uri.startsWith("data:"), priority);
        }
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The paper could not be set", e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        builder.useFont(() -> open(FONTS + cut + ".ttf"), "Liberation Serif", weight, style, true);
    }

    private static InputStream open(String resource) {
        InputStream stream = Pdf.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("Missing in the jar: " + resource);
        }
        return stream;
    }
}
