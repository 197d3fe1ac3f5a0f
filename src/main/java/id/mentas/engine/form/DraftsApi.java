package id.mentas.engine.form;

import id.mentas.common.NotFound;
import id.mentas.common.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * `/api/drafts?task=…` or `?start=…`: Tasklist keeps here what is typed while it is typed. A name of a file travels in a header:
 * addresses are logged.
 */
@RestController
@RequestMapping("/api/drafts")
class DraftsApi {

    private static final String NAME = "X-Mentas-File-Name";
    private static final String TYPE = "X-Mentas-File-Type";

    private static final String RENAME = " Ganti nama berkasnya, lalu pilih lagi.";

    private final DraftDesk desk;

    DraftsApi(DraftDesk desk) {
        this.desk = desk;
    }

    /** The draft, 204 without one; and in a header the token that changes must bring. */
    @GetMapping
    ResponseEntity<Draft> open(DraftDesk.Form form, @Nullable CsrfToken token) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().cacheControl(CacheControl.noStore());
        if (token != null) {
            answer.header(token.getHeaderName(), token.getToken());
        }
        return desk.open(form).map(answer::body).orElseGet(() -> ResponseEntity.status(HttpStatus.NO_CONTENT)
                .headers(answer.build().getHeaders())
                .build());
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(DraftDesk.Form form, HttpServletRequest request) throws IOException {
        desk.keep(form, request.getInputStream());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(DraftDesk.Form form) {
        desk.drop(form);
    }

    @GetMapping("/files/{field}/{key}")
    ResponseEntity<byte[]> file(DraftDesk.Form form, @PathVariable String field, @PathVariable UUID key) {
        return desk.file(form, field, key)
                .map(file -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        // Never as what it says it is: it was not looked at yet.
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                        .header("X-Content-Type-Options", "nosniff")
                        .body(file.content()))
                .orElseThrow(() -> new NotFound("Berkas ini tidak tersimpan lagi."));
    }

    /** Bytes as they are. */
    @PutMapping("/files/{field}")
    Map<String, UUID> keep(
            DraftDesk.Form form,
            @PathVariable String field,
            @RequestHeader(NAME) String name,
            @RequestHeader(TYPE) String contentType,
            HttpServletRequest request)
            throws IOException {
        String decoded = decoded(field, name);
        refuse(field, FileNames.faultOfName(decoded));
        refuse(field, FileNames.faultOfType(contentType));
        return Map.of("key", desk.keep(form, field, decoded, contentType, request.getInputStream()));
    }

    private static String decoded(String field, String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new Refused(field, "Nama berkas tidak terbaca." + RENAME);
        }
    }

    private static void refuse(String field, @Nullable String fault) {
        if (fault != null) {
            throw new Refused(field, fault);
        }
    }

    @DeleteMapping("/files/{field}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(DraftDesk.Form form, @PathVariable String field) {
        desk.drop(form, field);
    }
}
