package id.mentas.documents;

import id.mentas.grant.round.RoundKey;
import id.mentas.people.directory.SignedIn;
import id.mentas.region.Regions;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Gives documents out. What one may not see is not there. */
@Controller
class DocumentPages {

    private static final int MOST = 300;
    private static final int MOST_PRINTED = 100;

    /** A line of the list. */
    record Row(String path, String kind, String title, String round, String area, String day) {}

    private final Documents documents;
    private final Regions regions;
    private final Clock clock;

    DocumentPages(Documents documents, Regions regions, Clock clock) {
        this.documents = documents;
        this.regions = regions;
        this.clock = clock;
    }

    /** Decrees, lists and inspection records: what belongs to a round and to no single case. */
    @GetMapping("/berkas")
    String list(SignedIn reader, Model model) {
        model.addAttribute("me", reader);
        model.addAttribute(
                "papers",
                documents.ofRounds(reader, MOST).stream().map(this::row).toList());
        return "documents/list";
    }

    private Row row(Document document) {
        return new Row(
                document.path(),
                document.kind().label(),
                document.title(),
                document.roundKey() == null ? "" : RoundKey.inWords(document.roundKey()),
                regions.name(document.tenant()),
                Formats.date(document.createdAt().atZone(clock.getZone()).toLocalDate()));
    }

    @GetMapping("/berkas/{id}")
    ResponseEntity<byte[]> open(@PathVariable String id, SignedIn reader) {
        Documents.File file = documents.open(parse(id), reader);
        FileType type = FileType.ofContentType(file.document().contentType());
        // Shown in the browser only where the browser shows nothing but pictures and pages.
        boolean shown = type.isPicture() || type == FileType.PDF;
        ContentDisposition disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.document().fileName())
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.contentType))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(file.content());
    }

    /** All records that the person made, as one file. */
    @PostMapping("/berkas/cetak")
    ResponseEntity<byte[]> print(SignedIn reader) {
        List<UUID> made = documents.madeBy(reader, MOST_PRINTED).stream()
                .map(Document::id)
                .toList();
        if (made.isEmpty()) {
            throw Documents.notFound();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"Berkas.pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(documents.bundle(made, reader));
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Documents.notFound();
        }
    }
}
