package id.mentas.nomination;

import id.mentas.grant.NotFound;
import id.mentas.grant.UploadedFile;
import id.mentas.people.SignedIn;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Nomination files over HTTP: send one, see how far it is, read what became of each row. */
@RestController
@RequestMapping("/api/nominations/imports")
class NominationApi {

    private static final int MOST_ROWS = 1000;

    private final NominationImports imports;

    NominationApi(NominationImports imports) {
        this.imports = imports;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, Long> send(@RequestPart MultipartFile file, @RequestParam String round, SignedIn sender)
            throws IOException {
        String area = Uploaders.area(sender).orElseThrow(() -> new NotFound("Halaman tidak ditemukan."));
        UploadedFile upload = new UploadedFile(
                Objects.requireNonNullElse(file.getOriginalFilename(), "usulan.csv"),
                Objects.requireNonNullElse(file.getContentType(), "text/csv"),
                file.getBytes());
        return Map.of("id", imports.start(round, upload, area, sender.userId()));
    }

    @GetMapping("/{id}")
    FileImport.Progress progress(@PathVariable long id, SignedIn reader) {
        return imports.progress(id, reader);
    }

    @GetMapping("/{id}/rows")
    ImportedRow.Page rows(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Verdict verdict,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size,
            SignedIn reader) {
        return imports.rows(id, reader, verdict, Math.max(page, 0), Math.min(Math.max(size, 1), MOST_ROWS));
    }
}
