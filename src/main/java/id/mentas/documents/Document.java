package id.mentas.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a kept document, without its bytes.
 *
 * @param title for lists; no personal data
 * @param audience a further group of the tenant that may read it
 * @param fileName under which it is downloaded; no personal data
 * @param sha256 of its bytes, in hexadecimal
 * @param createdBy user id, null where the system made it
 */
public record Document(
        UUID id,
        DocumentKind kind,
        String title,
        @Nullable String caseNumber,
        @Nullable String roundKey,
        String tenant,
        @Nullable String audience,
        String fileName,
        String contentType,
        long size,
        String sha256,
        Instant createdAt,
        @Nullable String createdBy) {

    /** Address of the download. */
    public String path() {
        return "/berkas/" + id;
    }
}
