package id.mentas.approval;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Issued decrees and whom they add and remove; never changed once written. */
@Repository
class Decrees {

    private final JdbcClient jdbc;

    Decrees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Decree decree) {
        jdbc.sql(
                        """
                        insert into approval_decree (number, round, kabupaten, decree_round, amends, dated_on, signatory, document)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        decree.number(),
                        decree.round(),
                        decree.kabupaten(),
                        decree.decreeRound(),
                        decree.amends(),
                        decree.datedOn(),
                        decree.signatory(),
                        decree.document())
                .update();
    }

    void addLine(String decree, String caseNumber, String change, long value, @Nullable String reason) {
        jdbc.sql("insert into approval_decree_line (decree, case_number, change, value, reason) values (?, ?, ?, ?, ?)")
                .params(decree, caseNumber, change, value, reason)
                .update();
    }

    Optional<Decree> find(String number) {
        return jdbc.sql("select * from approval_decree where number = ?")
                .param(number)
                .query((row, index) -> new Decree(
                        row.getString("number"),
                        row.getString("round"),
                        row.getString("kabupaten"),
                        row.getString("decree_round"),
                        row.getString("amends"),
                        row.getObject("dated_on", LocalDate.class),
                        row.getString("signatory"),
                        row.getObject("document", UUID.class)))
                .optional();
    }
}
