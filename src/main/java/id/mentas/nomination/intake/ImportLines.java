package id.mentas.nomination.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.registry.check.NominationRow;
import id.mentas.registry.check.ReadRow;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was read of each line of a file, until the cases have it. */
@Repository
class ImportLines {

    private final JdbcClient jdbc;
    private final DataSource database;
    private final ObjectMapper json;

    ImportLines(JdbcClient jdbc, DataSource database, ObjectMapper json) {
        this.jdbc = jdbc;
        this.database = database;
        this.json = json;
    }

    /** Stores the rows that the given work hands on, in the transaction of the caller. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void copy(long fileImport, LocalDate referenceDay, Consumer<Consumer<ReadRow>> reading) {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            LineCopy lines = new LineCopy(connection.unwrap(PGConnection.class), fileImport, referenceDay, json);
            try {
                reading.accept(lines::add);
                lines.end();
            } finally {
                lines.cancel();
            }
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("Lines could not be copied", failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    /** The person of a line that could be read. */
    NominationRow person(long fileImport, int row) {
        return jdbc.sql("select * from nomination_import_line where import = ? and row = ?")
                .params(fileImport, row)
                .query((line, number) -> person(line))
                .single();
    }

    static NominationRow person(ResultSet line) throws SQLException {
        return new NominationRow(
                line.getString("nik"),
                line.getString("no_kk"),
                line.getString("name"),
                line.getString("sex"),
                line.getString("birth_place"),
                line.getDate("birth_date").toLocalDate(),
                line.getString("address"),
                line.getString("rt"),
                line.getString("rw"),
                line.getString("village"),
                line.getInt("desil"),
                line.getString("aid"),
                line.getString("occupation"),
                line.getString("phone"),
                line.getString("former_business"),
                line.getString("business_status"),
                line.getString("business_type"),
                line.getBoolean("public_servant"),
                line.getString("source"),
                line.getDate("data_date").toLocalDate());
    }

    /** Removes all personal data that an import still holds beside its file. */
    void forget(long fileImport) {
        for (String table :
                new String[] {"nomination_import_line", "nomination_import_mark", "nomination_import_candidate"}) {
            jdbc.sql("delete from " + table + " where import = ?")
                    .param(fileImport)
                    .update();
        }
    }
}
