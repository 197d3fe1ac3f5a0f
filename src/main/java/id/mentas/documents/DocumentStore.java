package id.mentas.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents in the database. */
@Repository
class DocumentStore {

    private static final String COLUMNS =
            """
            select id, kind, title, case_number, round_key, tenant, audience, file_name, content_type, size, sha256,
                   created_at, created_by
            from document
            """;

    private final JdbcClient jdbc;
    private final DocumentRows rows;
    private final Clock clock;

    DocumentStore(JdbcClient jdbc, DocumentRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /** Adds a document, or gives back what another has added under this key meanwhile. */
    Document add(
            String key,
            DocumentKind kind,
            String title,
            Owner owner,
            FileType type,
            byte[] content,
            Optional<String> by) {
        UUID id = UUID.randomUUID();
        int added = jdbc.sql(
                        """
                        insert into document (id, key, kind, title, case_number, round_key, tenant, audience, file_name,
                            content_type, size, sha256, created_at, created_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict on constraint document_once do nothing
                        """)
                .params(
                        id,
                        key,
                        kind.name(),
                        title,
                        owner.caseNumber(),
                        owner.roundKey(),
                        owner.tenant(),
                        owner.audience(),
                        fileName(kind, owner, type),
                        type.contentType,
                        content.length,
                        sha256(content),
                        Timestamp.from(clock.instant()),
                        by.orElse(null))
                .update();
        if (added == 1) {
            jdbc.sql("insert into document_content (document, bytes) values (?, ?)")
                    .params(id, content)
                    .update();
        }
        return findByKey(key).orElseThrow();
    }

    Optional<Document> findByKey(String key) {
        return jdbc.sql(COLUMNS + "where key = ?").param(key).query(rows).optional();
    }

    Optional<Document> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ?").param(id).query(rows).optional();
    }

    List<Document> ofCase(String caseNumber) {
        return jdbc.sql(COLUMNS + "where case_number = ? order by created_at, id")
                .param(caseNumber)
                .query(rows)
                .list();
    }

    List<Document> ofRound(String roundKey) {
        return jdbc.sql(COLUMNS + "where round_key = ? order by created_at, id")
                .param(roundKey)
                .query(rows)
                .list();
    }

    /** Papers of round processes in these areas, the newest first. */
    List<Document> ofRounds(Collection<String> tenants, int most) {
        return tenants.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + "where case_number is null and tenant in (:tenants)"
                                + " order by created_at desc, id limit :most")
                        .param("tenants", tenants)
                        .param("most", most)
                        .query(rows)
                        .list();
    }

    /** Papers of cases, which this person's work made, the newest first. */
    List<Document> madeBy(String person, int most) {
        return jdbc.sql(COLUMNS + "where created_by = ? and case_number is not null and content_type = ?"
                        + " order by created_at desc, id limit ?")
                .params(person, FileType.PDF.contentType, most)
                .query(rows)
                .list();
    }

    byte[] content(UUID id) {
        return jdbc.sql("select bytes from document_content where document = ?")
                .param(id)
                .query((row, number) -> row.getBytes("bytes"))
                .optional()
                .orElseThrow(Documents::notFound);
    }

    void noteReading(UUID id, String person) {
        jdbc.sql("insert into document_reading (document, person, at) values (?, ?, ?)")
                .params(id, person, Timestamp.from(clock.instant()))
                .update();
    }

    private static String fileName(DocumentKind kind, Owner owner, FileType type) {
        return kind.fileStem() + "_" + owner.word().replaceAll("[^A-Za-z0-9-]+", "_") + "." + type.ending;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
