package id.mentas.letters;

import id.mentas.common.NotFound;
import id.mentas.documents.Addressee;
import id.mentas.documents.Addressees;
import id.mentas.documents.Documents;
import id.mentas.documents.DocumentsSettings;
import id.mentas.documents.Pdf;
import id.mentas.people.directory.SignedIn;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows letters as they are printed and brought. */
@Controller
class LetterPages {

    private final Letters letters;
    private final Documents documents;
    private final Addressees addressees;
    private final Pdf pdf;
    private final DocumentsSettings office;
    private final Clock clock;

    LetterPages(
            Letters letters,
            Documents documents,
            Addressees addressees,
            Pdf pdf,
            DocumentsSettings office,
            Clock clock) {
        this.letters = letters;
        this.documents = documents;
        this.addressees = addressees;
        this.pdf = pdf;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping("/surat/{id}")
    ResponseEntity<byte[]> print(@PathVariable String id, SignedIn reader) {
        Letter letter = readable(id, reader);
        if (letter.toKind() == Letter.To.PERSON) {
            letters.printed(letter.id());
        }
        if (letter.document() != null) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/berkas/" + letter.document()))
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"Surat_" + letter.id() + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(paper(letter));
    }

    /** The letter, where the person may read it. @throws NotFound */
    Letter readable(String id, SignedIn reader) {
        return letters.find(parse(id)).filter(found -> mayRead(found, reader)).orElseThrow(LetterPages::notFound);
    }

    /** The letter as it is brought: its document, or itself. Noted as printed. */
    byte[] printed(Letter letter, SignedIn reader) {
        if (letter.toKind() == Letter.To.PERSON) {
            letters.printed(letter.id());
        }
        return letter.document() == null ? paper(letter) : documents.bundle(List.of(letter.document()), reader);
    }

    private byte[] paper(Letter letter) {
        Map<String, Object> model = new HashMap<>();
        model.put("letter", letter);
        model.put("place", office.place());
        model.put("date", LocalDate.ofInstant(letter.createdAt(), clock.getZone()));
        if (letter.toKind() == Letter.To.PERSON && letter.caseNumber() != null) {
            Addressee addressee = addressees.of(letter.caseNumber());
            model.put("addressee", addressee);
        }
        return pdf.render("letters/printouts/letter", model);
    }

    private boolean mayRead(Letter letter, SignedIn reader) {
        if (letter.toKind() == Letter.To.PERSON && letter.caseNumber() != null) {
            return documents.mayReadPapersOf(letter.caseNumber(), reader);
        }
        return reader.mayWatch(letter.tenant())
                || letter.toKind() == Letter.To.USER && letter.toRef().equals(reader.userId())
                || letter.toKind() == Letter.To.GROUP && reader.isIn(letter.toRef()) && reader.reaches(letter.tenant());
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static NotFound notFound() {
        return new NotFound("Surat tidak ditemukan.");
    }
}
