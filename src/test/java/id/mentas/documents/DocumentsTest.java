package id.mentas.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.common.NotFound;
import id.mentas.common.Refused;
import id.mentas.common.UploadedFile;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.people.directory.SignedIn;
import id.mentas.region.Regions;
import id.mentas.testing.MentasTest;
import id.mentas.testing.SampleCases;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@MentasTest
class DocumentsTest {

    private static final String LONG_BAGUN = "6411012001";

    @Autowired
    Documents documents;

    @Autowired
    Addressees addressees;

    @Autowired
    SampleCases samples;

    @Autowired
    Cases cases;

    @Autowired
    Persons persons;

    @Autowired
    Regions regions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aPaperSaysWhatTheDatabaseKnows() throws Exception {
        String caseNumber = aCase();
        Document document = issue(caseNumber, "record/" + caseNumber);
        GrantCase found = cases.get(caseNumber);
        try (PDDocument pdf = Loader.loadPDF(documents.content(document.id()))) {
            String text = PaperReader.textInOneLine(pdf);
            assertThat(text)
                    .contains(
                            caseNumber,
                            persons.of(caseNumber).name(),
                            "Desa/Kelurahan : " + regions.name(found.village()) + " Kecamatan : "
                                    + regions.name(found.kecamatan()),
                            regions.name("6411"));
            assertThat(text).doesNotContain(found.nik());
        }
    }

    @Test
    void theSameStepTwiceIsOneDocument() {
        String caseNumber = aCase();
        Document first = issue(caseNumber, "record/" + caseNumber);
        Document second = issue(caseNumber, "record/" + caseNumber);
        assertThat(second).isEqualTo(first);
        assertThat(documents.ofCase(caseNumber)).containsExactly(first);
        assertThat(first.fileName()).isEqualTo("Catatan-Usaha_" + caseNumber + ".pdf");
    }

    @Test
    void aPaperOfARoundIsNamedByItsStepInWords() {
        String key = "UEP-2026-1-6411/decree-7";
        Document document = in(() -> documents.issue(sample(), Owner.ofRound("6411", key), key + "/paper-of-a-test"));
        assertThat(document.fileName()).isEqualTo("Catatan-Usaha_UEP-2026-1-6411_keputusan_7.pdf");
    }

    @Test
    void tenAtOnceAreOneDocument() {
        String caseNumber = aCase();
        UploadedFile photo = new UploadedFile("IMG_1.jpg", "image/jpeg", SamplePapers.photo(320, 240));
        List<CompletableFuture<UUID>> all = IntStream.range(0, 10)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> in(() -> documents
                        .store(CommonKinds.PHOTO, "Foto rumah", Owner.ofCase(caseNumber), photo, "photo/" + caseNumber)
                        .id())))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(documents.ofCase(caseNumber)).hasSize(1);
    }

    @Test
    void whatIsRolledBackIsNotKept() {
        String caseNumber = aCase();
        transaction.executeWithoutResult(status -> {
            documents.issue(record(caseNumber), Owner.ofCase(caseNumber), "record/" + caseNumber);
            status.setRollbackOnly();
        });
        assertThat(documents.ofCase(caseNumber)).isEmpty();
    }

    @Test
    void looksAtTheBytesAndNotAtTheName() {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() ->
                        documents.check("photo", CommonKinds.PHOTO, new UploadedFile("foto.jpg", "image/jpeg", page)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.errors()).first().satisfies(error -> {
                            assertThat(error.field()).isEqualTo("photo");
                            assertThat(error.message()).contains("JPEG, PNG");
                        }));
        byte[] broken = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};
        assertThatThrownBy(() ->
                        documents.check("photo", CommonKinds.PHOTO, new UploadedFile("foto.jpg", "image/jpeg", broken)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("rusak");
        assertThatThrownBy(() -> documents.check(
                        "photo", CommonKinds.PHOTO, new UploadedFile("f", "image/jpeg", new byte[11 << 20])))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("10 MB");
        assertThatThrownBy(() ->
                        documents.check("file", CommonKinds.ATTACHMENT, new UploadedFile("a.pdf", "", new byte[0])))
                .isInstanceOf(Refused.class);
    }

    @Test
    void thoseWhoWorkOnTheCaseOpenItsPapersAndNobodyElse() {
        String caseNumber = aCase();
        Document paper = issue(caseNumber, "record/" + caseNumber);
        assertThat(opens(paper, person("kab6411", "6411", "dinsos-kab"))).isTrue();
        assertThat(opens(paper, person("tksk641101", "6411", "tksk", "tksk-641101")))
                .isTrue();
        assertThat(opens(paper, person("psm641101", "6411", "psm", "psm-641101")))
                .isTrue();
        assertThat(opens(paper, person("pengawas", "6411", "pengawas"))).isTrue();

        assertThat(opens(paper, person("kab6474", "6474", "dinsos-kab"))).isFalse();
        assertThat(opens(paper, person("tksk641102", "6411", "tksk", "tksk-641102")))
                .isFalse();
        assertThat(opens(paper, person("dagang6411", "6411", "disperindagkop"))).isFalse();
        assertThat(opens(paper, person("ppk", "6411", "ppk"))).isFalse();
        assertThat(opens(paper, person("analis", "6411", "analis"))).isFalse();
        assertThat(jdbc.sql("select person from document_reading where document = ? order by id")
                        .param(paper.id())
                        .query(String.class)
                        .list())
                .containsExactly("kab6411", "tksk641101", "psm641101", "pengawas");
    }

    @Test
    void whatIsForAnAgencyIsForNoOther() {
        String caseNumber = aCase();
        Document handedOn = in(() -> documents.issue(
                record(caseNumber), Owner.ofCase(caseNumber).alsoFor("disperindagkop"), "record/" + caseNumber));
        assertThat(opens(handedOn, person("dagang6411", "6411", "disperindagkop")))
                .isTrue();
        assertThat(opens(handedOn, person("naker6411", "6411", "disnakertrans")))
                .isFalse();
        assertThat(opens(handedOn, person("dagang6474", "6474", "disperindagkop")))
                .isFalse();
    }

    @Test
    void photographsStandUprightAndSmallInPapers() throws Exception {
        byte[] lying = SamplePapers.withOrientation(SamplePapers.photo(2000, 1000), 6);
        assertThat(Pictures.orientation(lying)).isEqualTo(6);
        var upright = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(Pictures.forPaper(lying, false)));
        assertThat(upright.getWidth()).isEqualTo(700);
        assertThat(upright.getHeight()).isEqualTo(1400);
    }

    private boolean opens(Document document, SignedIn reader) {
        try {
            return documents.open(document.id(), reader).content().length == document.size();
        } catch (NotFound e) {
            return false;
        }
    }

    private static SignedIn person(String id, String tenant, String... groups) {
        return new SignedIn(id, id, Set.of(groups), Set.of(tenant));
    }

    private String aCase() {
        return samples.in(LONG_BAGUN, Stage.NOMINATION);
    }

    private Document issue(String caseNumber, String key) {
        return in(() -> documents.issue(record(caseNumber), Owner.ofCase(caseNumber), key));
    }

    private InventedPaper record(String caseNumber) {
        return new InventedPaper(null, LocalDate.of(2026, 2, 2), caseNumber, addressees.of(caseNumber));
    }

    private static InventedPaper sample() {
        return new InventedPaper(null, SamplePapers.DAY, SampleCases.ROUND, SamplePapers.PERSON);
    }

    private <T> T in(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
