package id.mentas.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads documents from the database, without their bytes. */
@Component
class DocumentRows implements RowMapper<Document> {

    private final DocumentCatalogue catalogue;

    DocumentRows(DocumentCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Document mapRow(ResultSet row, int number) throws SQLException {
        return new Document(
                row.getObject("id", UUID.class),
                catalogue.ofRow(row.getString("kind")),
                row.getString("title"),
                row.getString("case_number"),
                row.getString("round_key"),
                row.getString("tenant"),
                row.getString("audience"),
                row.getString("file_name"),
                row.getString("content_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("created_by"));
    }
}
