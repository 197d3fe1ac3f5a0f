package id.mentas.nomination.intake;

import id.mentas.common.NotFound;
import id.mentas.nomination.ImportedRow;
import id.mentas.nomination.Uploaders;
import id.mentas.nomination.Verdict;
import id.mentas.people.directory.SignedIn;
import id.mentas.registry.place.RegionScheme;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
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
    private final ImportAnswers answers;

    NominationApi(NominationImports imports, ImportAnswers answers) {
        this.imports = imports;
        this.answers = answers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    NominationImports.Taken send(
            @RequestPart MultipartFile file,
            @RequestParam String round,
            @RequestParam(defaultValue = "KEMENDAGRI") RegionScheme scheme,
            @RequestParam(required = false) @Nullable Long corrects,
            @RequestParam(defaultValue = "false") boolean leaveOut,
            SignedIn sender) {
        String area = Uploaders.area(sender).orElseThrow(() -> new NotFound("Halaman tidak ditemukan."));
        return imports.start(round, new Upload(file), scheme, area, sender.userId(), corrects, leaveOut);
    }

    @GetMapping("/{id}")
    FileImport.Progress progress(@PathVariable long id, SignedIn reader) {
        return imports.progress(id, reader);
    }

    @PostMapping("/{id}/cancel")
    FileImport.Progress cancel(@PathVariable long id, SignedIn by) {
        imports.cancel(id, by);
        return imports.progress(id, by);
    }

    @GetMapping("/{id}/summary")
    Map<String, Object> summary(@PathVariable long id, SignedIn reader) {
        FileImport one = imports.get(id, reader);
        ImportSummary summary = imports.summary(one);
        return Map.of(
                "file", Map.of("name", one.fileName(), "size", one.size(), "sha256", one.sha256()),
                "round", one.round(),
                "uploadedBy", one.uploadedBy(),
                "uploadedAt", one.uploadedAt(),
                "places", summary.places(),
                "reasons", summary.reasons());
    }

    /** The rejected rows as a spreadsheet, for the office that sent the file. */
    @GetMapping("/{id}/answer")
    void answer(@PathVariable long id, SignedIn reader, HttpServletResponse response) throws IOException {
        answers.send(id, reader, response);
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
