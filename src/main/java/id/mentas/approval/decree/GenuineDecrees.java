package id.mentas.approval.decree;

import id.mentas.approval.decree.GenuineDecree.Other;
import id.mentas.common.PublicCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers whether a decree is genuine. */
@Repository
@Transactional(readOnly = true)
class GenuineDecrees {

    private static final String DECREE =
            """
            select d.number, d.dated_on, d.round, d.kabupaten, d.signed_as, d.added, d.removed, d.code, d.content_hash, d.paper_hash,
                encode(sha256(convert_to(d.content, 'UTF8')), 'hex') = d.content_hash
                    and p.hash = d.paper_hash as intact
            from approval_decree d join document_hash_view p on p.document = d.document
            """;

    private final JdbcClient jdbc;

    GenuineDecrees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<GenuineDecree> find(PublicCode code) {
        return jdbc.sql(DECREE + "where d.code = ?")
                .param(code.text())
                .query(this::read)
                .optional();
    }

    /** The decree whose PDF has this hash. @param sha256 in hexadecimal */
    Optional<GenuineDecree> ofPaper(String sha256) {
        return jdbc.sql(DECREE + "where d.paper_hash = ?")
                .param(sha256)
                .query(this::read)
                .optional();
    }

    private GenuineDecree read(ResultSet row, int index) throws SQLException {
        String number = row.getString("number");
        return new GenuineDecree(
                number,
                row.getObject("dated_on", LocalDate.class),
                row.getString("round"),
                row.getString("kabupaten"),
                row.getString("signed_as"),
                row.getInt("added"),
                row.getInt("removed"),
                new PublicCode(row.getString("code")),
                row.getBoolean("intact"),
                row.getString("content_hash"),
                row.getString("paper_hash"),
                others("a.amended = d.number where a.decree = ?", number),
                others("a.decree = d.number where a.amended = ?", number));
    }

    private List<Other> others(String joined, String number) {
        return jdbc.sql("select d.number, d.dated_on, d.code from approval_decree d join approval_decree_amended a on "
                        + joined + " order by d.signed_at, d.number")
                .param(number)
                .query((row, index) -> new Other(
                        row.getString("number"),
                        row.getObject("dated_on", LocalDate.class),
                        new PublicCode(row.getString("code"))))
                .list();
    }
}
