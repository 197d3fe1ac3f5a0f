package id.mentas.engine.schema;

import id.mentas.engine.node.StartRefusal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A database that was made before the migrations were squashed: its history can't be compared with today's files, so it is
 * left as it is, and what to do is said instead.
 */
public final class OldHistory {

    private static final String HISTORY = "select to_regclass('flyway_schema_history') is not null";
    /** The first of the files that were squashed. */
    private static final String OLD =
            "select exists (select from flyway_schema_history where script = 'V01__grant.sql')";

    private OldHistory() {}

    /** @param isGiven by an address; else it is the demo's own, in the folder data */
    public static void refuse(Connection connection, boolean isGiven) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (isTrue(statement, HISTORY) && isTrue(statement, OLD)) {
                throw new StartRefusal(isGiven ? prepareIt() : deleteIt());
            }
        }
    }

    private static boolean isTrue(Statement statement, String question) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static String deleteIt() {
        return "Mentas tidak dimulai: folder data/ berasal dari versi Mentas yang lebih lama dan tidak dapat dilanjutkan; hapuslah"
                + " folder data/ (isinya hanya data percobaan), lalu mulai lagi.";
    }

    private static String prepareIt() {
        return "Mentas tidak dimulai: basis data ini berasal dari versi Mentas sebelum berkas migrasinya diringkas; pakailah basis"
                + " data kosong pada SPRING_DATASOURCE_URL, atau siapkan yang ini dahulu menurut docs/operations.md.";
    }
}
