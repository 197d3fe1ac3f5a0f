package id.mentas.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.people.directory.Role;
import id.mentas.people.directory.SignedIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Sets papers and reads them back. */
public final class PaperReader {

    private static final Pdf PDF = new Pdf(settings());

    private PaperReader() {}

    public static byte[] render(Paper paper) {
        return PDF.render(paper);
    }

    public static int images(PDDocument pdf) throws IOException {
        int images = 0;
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                if (page.getResources().isImageXObject(name)) {
                    images++;
                }
            }
        }
        return images;
    }

    public static String text(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(pdf);
    }

    public static String textInOneLine(PDDocument pdf) throws IOException {
        return oneLine(text(pdf));
    }

    public static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** What no hand and no stamp has signed must say so, and name no head of the office. */
    public static void assertUnsigned(Paper paper) {
        try (PDDocument pdf = Loader.loadPDF(render(paper))) {
            assertThat(textInOneLine(pdf))
                    .as(paper.title())
                    .contains("Diterbitkan melalui sistem Mentas. Petugas yang menangani: ", "Tidak ditandatangani.")
                    .doesNotContain(SamplePapers.HEAD.name(), "Kepala Dinas Sosial Provinsi");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The roles whose people open a paper of a case of their kabupaten/kota, only because of its kind. */
    public static List<Role> furtherReaders(DocumentKind kind) {
        Document paper = new Document(
                new UUID(0, 0),
                kind,
                kind.label(),
                "UEP-2026-1-6411-00042",
                null,
                "6411",
                null,
                "x.pdf",
                "application/pdf",
                1,
                "",
                Instant.EPOCH,
                null);
        return Stream.of(Role.values())
                .filter(role ->
                        kind.readers().include(new SignedIn("x", "x", Set.of(role.group()), Set.of("6411")), paper))
                .toList();
    }

    static DocumentsSettings settings() {
        return new Binder(new MapConfigurationPropertySource())
                .bindOrCreate("mentas.documents", DocumentsSettings.class);
    }
}
