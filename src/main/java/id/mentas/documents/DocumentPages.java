package id.mentas.documents;

import id.mentas.people.SignedIn;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives documents out. What one may not see is not there. */
@Controller
class DocumentPages {

    private final Documents documents;

    DocumentPages(Documents documents) {
        this.documents = documents;
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

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Documents.notFound();
        }
    }
}
