package id.mentas.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.common.UploadedFile;
import id.mentas.grant.Stage;
import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import id.mentas.testing.SampleCases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The papers that rooms declare, each read back from its PDF. */
@MentasTest
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeclaredPapersTest {

    @Autowired
    DocumentCatalogue catalogue;

    @Autowired
    List<SamplePaper> samples;

    @Autowired
    Documents documents;

    @Autowired
    Addressees addressees;

    @Autowired
    SampleCases cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    List<Paper> everySample() {
        return samples.stream().map(SamplePaper::paper).toList();
    }

    @ParameterizedTest
    @MethodSource("everySample")
    void isA4TitledTaggedAndCarriesItsFonts(Paper paper) {
        byte[] bytes = PaperReader.render(paper);
        keep(paper, bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(paper.title());
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("id");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(841f, 842f);
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as("%s", name)
                            .isTrue();
                }
            }
            String text = PaperReader.text(pdf);
            int pages = pdf.getNumberOfPages();
            assertThat(text).contains("Halaman 1 dari " + pages, "Halaman %d dari %d".formatted(pages, pages));
            assertThat(text).contains("PEMERINTAH PROVINSI KALIMANTAN TIMUR", "DINAS SOSIAL");
            assertThat(text).doesNotContain("null", "${", "#");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void eachHasASampleAndATemplate() throws IOException {
        Set<String> declared = catalogue.all().stream()
                .filter(DocumentKind::isPaper)
                .map(DocumentKind::template)
                .collect(Collectors.toSet());
        assertThat(everySample()).extracting(paper -> paper.kind().template()).containsAll(declared);
        assertThat(Stream.concat(
                                templates(Path.of("src/main/resources/templates")),
                                templates(Path.of("src/test/resources/templates")))
                        .collect(Collectors.toSet()))
                .isEqualTo(declared);
    }

    @Test
    void keepTheHouseFromStartingWhereTwoHaveOneWord() {
        DocumentKind second = DocumentKind.upload("elsewhere", "photo", "Gambar", "Gambar", UploadRule.PHOTO);
        assertThatThrownBy(() ->
                        new DocumentCatalogue(List.of(DocumentKinds.of(CommonKinds.PHOTO), DocumentKinds.of(second))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Two documents are called photo: one of documents and one of elsewhere."
                        + " Give one of them another word.");
    }

    @Test
    void keepTheHouseFromStartingWithoutTheirTemplate() {
        DocumentKind bare = DocumentKind.paper("invented", "never-written", "Kosong", "Kosong");
        assertThatThrownBy(() -> new DocumentCatalogue(List.of(DocumentKinds.of(bare))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The paper never-written of invented has no template."
                        + " Write it as templates/invented/papers/never-written.html.");
    }

    @Test
    void areSetByMentasAndBroughtByNobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> documents.check(
                        "file", InventedPaper.KIND, new UploadedFile("a.jpg", "", SamplePapers.photo(320, 240))))
                .withMessage("Nobody brings a shop-record: it is set by Mentas");
    }

    /** A new paper touches one room: here one of test code, which no other class knows. */
    @Test
    void areOpenToTheirReadersAndNotThereForOthers() {
        Document paper = issue(cases.in("6411012001", Stage.MONITORING));
        assertThat(jdbc.sql("select kind from document where id = ?")
                        .param(paper.id())
                        .query(String.class)
                        .single())
                .isEqualTo("SHOP_RECORD");

        assertThat(status("kab6411", paper)).isEqualTo(200);
        assertThat(status("tksk641101", paper)).isEqualTo(200);
        assertThat(status("pu6411", paper)).as("by its kind").isEqualTo(200);
        assertThat(status("naker6411", paper)).isEqualTo(404);
        assertThat(status("tksk641102", paper)).isEqualTo(404);
        assertThat(status("kab6474", paper)).isEqualTo(404);
        assertThat(status("pu6474", paper)).as("another area").isEqualTo(404);
    }

    @Test
    void areStillOpenToTheUsualReadersWhenNoRoomDeclaresThemAnyMore() {
        String caseNumber = cases.in("6411012001", Stage.MONITORING);
        Document paper = issue(caseNumber);
        jdbc.sql("update document set kind = 'LONG_FORGOTTEN' where id = ?")
                .param(paper.id())
                .update();

        assertThat(status("tksk641101", paper)).isEqualTo(200);
        assertThat(status("pu6411", paper)).isEqualTo(404);
        assertThat(Visitor.signedIn(port, "kab6411")
                        .get("/pantau/kasus/" + caseNumber)
                        .statusCode())
                .isEqualTo(200);
        assertThat(documents.ofCase(caseNumber))
                .extracting(Document::kind)
                .extracting(DocumentKind::label)
                .containsExactly("Berkas");
    }

    private Document issue(String caseNumber) {
        return transaction.execute(status -> documents.issue(
                new InventedPaper(null, SamplePapers.DAY, caseNumber, addressees.of(caseNumber)),
                Owner.ofCase(caseNumber),
                "shop-record/" + caseNumber));
    }

    private int status(String person, Document paper) {
        return Visitor.signedIn(port, person).get(paper.path()).statusCode();
    }

    private static Stream<String> templates(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .map(file -> folder.relativize(file).toString())
                    .filter(file -> file.matches("[^/]+/papers/[^/]+\\.html"))
                    .map(file -> file.replaceFirst("\\.html$", ""))
                    .toList()
                    .stream();
        }
    }

    private static void keep(Paper paper, byte[] bytes) {
        try {
            Path folder = Files.createDirectories(Path.of("target/papers"));
            Files.write(folder.resolve(paper.kind().word() + ".pdf"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
