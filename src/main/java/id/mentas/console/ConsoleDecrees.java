package id.mentas.console;

import id.mentas.common.PublicCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which decrees name or remove a case, and what was objected. The caller has checked the reach. */
@Repository
@Transactional(readOnly = true)
class ConsoleDecrees {

    /**
     * A decree that says something of the case.
     *
     * @param change `ADDED`, `REMOVED`, or `PENDING_ADDED`, `PENDING_REMOVED` while the signature is awaited: then without a number
     * @param namedBy number of the decree that named whom this one removes
     */
    public record Line(
            @Nullable String number,
            @Nullable LocalDate datedOn,
            String change,
            @Nullable Long value,
            @Nullable String reason,
            @Nullable String namedBy,
            @Nullable String signedBy,
            Instant at,
            @Nullable UUID document,
            @Nullable String code) {}

    /** An objection to the case's name on a list, or of the person to the refusal. @param ruling null while it waits */
    public record Objection(
            int number,
            boolean ofRefusal,
            String objector,
            String reason,
            String recordedBy,
            Instant recordedAt,
            @Nullable String ruling,
            @Nullable Integer newRank,
            @Nullable String words,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String renominated) {}

    private final JdbcClient jdbc;

    ConsoleDecrees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> decrees(String caseNumber) {
        return jdbc.sql("select * from approval_decree_view where case_number = :case order by at")
                .param("case", caseNumber)
                .query((row, index) -> new Line(
                        row.getString("number"),
                        row.getObject("dated_on", LocalDate.class),
                        row.getString("change"),
                        (Long) row.getObject("value"),
                        row.getString("reason"),
                        row.getString("named_by"),
                        row.getString("signed_by"),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("document", UUID.class),
                        row.getString("code") == null ? null : new PublicCode(row.getString("code")).shown()))
                .list();
    }

    List<Objection> objections(String caseNumber) {
        return jdbc.sql("select * from approval_objection_view where case_number = ? order by id")
                .param(caseNumber)
                .query((row, index) -> {
                    var decidedAt = row.getTimestamp("decided_at");
                    return new Objection(
                            row.getInt("number"),
                            row.getString("decree_round") == null,
                            row.getString("objector"),
                            row.getString("reason"),
                            row.getString("recorded_by"),
                            row.getTimestamp("recorded_at").toInstant(),
                            row.getString("decision"),
                            (Integer) row.getObject("new_rank"),
                            row.getString("words"),
                            row.getString("decided_by"),
                            decidedAt == null ? null : decidedAt.toInstant(),
                            row.getString("renominated"));
                })
                .list();
    }
}
