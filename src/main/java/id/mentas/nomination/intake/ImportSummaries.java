package id.mentas.nomination.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import id.mentas.nomination.StoredJson;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of each file: counted anew while it is imported, kept once it has ended. */
@Repository
class ImportSummaries {

    private static final TypeReference<List<ImportSummary.Place>> PLACES = new TypeReference<>() {};
    private static final TypeReference<List<ImportSummary.Reason>> REASONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ImportRows rows;
    private final StoredJson json;

    ImportSummaries(JdbcClient jdbc, ImportRows rows, StoredJson json) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = json;
    }

    ImportSummary of(long fileImport) {
        return jdbc.sql("select places, reasons from nomination_import_summary where import = ?")
                .param(fileImport)
                .query((row, number) -> new ImportSummary(
                        json.read(row.getString("places"), PLACES), json.read(row.getString("reasons"), REASONS)))
                .optional()
                .orElseGet(() -> count(fileImport));
    }

    /** Counts for good; nothing changes any more. */
    void keep(long fileImport) {
        ImportSummary summary = count(fileImport);
        jdbc.sql("insert into nomination_import_summary (import, places, reasons) values (?, ?::jsonb, ?::jsonb)")
                .params(fileImport, json.write(summary.places()), json.write(summary.reasons()))
                .update();
    }

    private ImportSummary count(long fileImport) {
        return new ImportSummary(rows.byPlace(fileImport), rows.byCode(fileImport));
    }
}
