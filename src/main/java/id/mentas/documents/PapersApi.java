package id.mentas.documents;

import id.mentas.common.Refused;
import id.mentas.grant.CaseNumber;
import id.mentas.people.directory.SignedIn;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** `GET /api/papers?about=&since=`: papers of a case or round that have come since a moment and that the person may open. */
@RestController
class PapersApi {

    /** @param title as lists show it @param path where it opens */
    record Row(String title, String path) {}

    private final Documents documents;

    PapersApi(Documents documents) {
        this.documents = documents;
    }

    /**
     * @param about case number or key of a round; of one that is not there, or not the person's, there are no papers
     * @param since ISO moment, `2026-12-01T02:00:00Z`
     * @throws Refused when the moment is none
     */
    @GetMapping("/api/papers")
    List<Row> papers(@RequestParam String about, @RequestParam String since, SignedIn reader) {
        Instant from = moment(since);
        String key = about.replace('\0', ' ');
        List<Document> all = CaseNumber.isOne(key) ? documents.ofCase(key, reader) : documents.ofRound(key, reader);
        return all.stream()
                .filter(document -> FileType.PDF.contentType.equals(document.contentType()))
                .filter(document -> !document.createdAt().isBefore(from))
                .map(document -> new Row(document.kind().label() + " – " + document.title(), document.path()))
                .toList();
    }

    private static Instant moment(String since) {
        try {
            return Instant.parse(since);
        } catch (DateTimeException e) {
            throw new Refused("since", "Waktu tidak terbaca. Tulis seperti 2026-12-01T02:00:00Z.");
        }
    }
}
