package id.mentas.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.common.UploadedFile;
import id.mentas.grant.Stage;
import id.mentas.letters.CommonLetters;
import id.mentas.letters.Letters;
import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import id.mentas.testing.SampleCases;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents and letters as people get them in a browser. */
@MentasTest
class DownloadTest {

    @LocalServerPort
    int port;

    @Autowired
    Documents documents;

    @Autowired
    Letters letters;

    @Autowired
    SampleCases samples;

    @Autowired
    TransactionTemplate transaction;

    private String caseNumber;
    private Document photo;

    @BeforeEach
    void aPhotoIsKept() {
        caseNumber = samples.in("6411012001", Stage.ASSESSMENT);
        photo = transaction.execute(status -> {
            letters.toPerson(
                    caseNumber,
                    CommonLetters.REFUSAL,
                    Map.of("reasons", List.of("x"), "objectionTo", "Dinas Sosial"),
                    "refusal/" + caseNumber);
            return documents.store(
                    CommonKinds.PHOTO,
                    "Foto rumah",
                    Owner.ofCase(caseNumber),
                    new UploadedFile("Rumah Siti.jpg", "image/jpeg", SamplePapers.photo(320, 240)),
                    "photo/" + caseNumber);
        });
    }

    @Test
    void saysWhereThePapersOfOnePersonAre() {
        Map.of(
                        "kab6411", "Berkas satu orang ada pada halaman kasusnya.",
                        "tksk641101", "berita acara yang Anda buat ada di halaman",
                        "psm641101", "berita acara yang Anda buat ada di halaman",
                        "ppk", "Berkas satu orang dibuka dari tugasnya.")
                .forEach((user, sentence) -> assertThat(Visitor.signedIn(port, user)
                                .get("/berkas", "Accept", "text/html")
                                .body())
                        .as(user)
                        .contains(sentence));
    }

    @Test
    void opensForTheWorkerOfTheKecamatan() {
        var answer = Visitor.signedIn(port, "tksk641101").get(photo.path());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename=\"Foto_" + caseNumber + ".jpg\"");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void isNotThereForOthers() {
        for (String user : new String[] {"kab6474", "tksk641102", "psm641102", "dagang6411", "analis"}) {
            Visitor visitor = Visitor.signedIn(port, user);
            var hidden = visitor.get(photo.path(), "Accept", "text/html");
            var absent = visitor.get("/berkas/" + UUID.randomUUID(), "Accept", "text/html");
            assertThat(hidden.statusCode()).as(user).isEqualTo(404);
            assertThat(hidden.body()).as(user).isEqualTo(absent.body());
        }
        assertThat(Visitor.signedIn(port, "kab6411").get("/berkas/1").statusCode())
                .isEqualTo(404);
        assertThat(Visitor.browser(port).get(photo.path()).statusCode()).isEqualTo(302);
    }

    @Test
    void aLetterIsPrintedByThoseWhoBringIt() {
        String path = letters.ofCase(caseNumber).get(0).path();
        var answer = Visitor.signedIn(port, "psm641101").get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(Visitor.signedIn(port, "psm641102").get(path).statusCode()).isEqualTo(404);
        assertThat(Visitor.signedIn(port, "kab6474").get(path).statusCode()).isEqualTo(404);
    }
}
