package id.mentas.approval.decree;

import id.mentas.approval.decree.AmendingDecreePaper.Standing;
import id.mentas.approval.ranking.Candidate;
import id.mentas.common.PublicCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Issued decrees and whom they add and remove. The database lets nobody change them (V97.1). */
@Repository
public class Decrees {

    private static final String DECREES =
            """
            select d.*, array(select amended from approval_decree_amended a where a.decree = d.number order by amended) as amends
            from approval_decree d
            """;

    private final JdbcClient jdbc;

    Decrees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a decree with all that it says. @param paperHash SHA-256 of the stored PDF */
    void add(Decree decree, DecreeDraft draft, DecreeContent content, String paperHash, String signedAs) {
        jdbc.sql(
                        """
                        insert into approval_decree (number, round, kabupaten, decree_round, amendment, dated_on, signatory, document,
                            code, content, content_hash, paper_hash, added, removed, value, signed_by, signed_at, signed_as)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        decree.number(),
                        decree.round(),
                        decree.kabupaten(),
                        decree.decreeRound(),
                        decree.amendment(),
                        decree.datedOn(),
                        decree.signatory(),
                        decree.document(),
                        decree.code().text(),
                        content.text(),
                        content.hash(),
                        paperHash,
                        draft.added().size(),
                        draft.removed().size(),
                        draft.value(),
                        draft.signedBy(),
                        Timestamp.from(draft.signedAt()),
                        signedAs)
                .update();
        decree.amends()
                .forEach(amended -> jdbc.sql("insert into approval_decree_amended (decree, amended) values (?, ?)")
                        .params(decree.number(), amended)
                        .update());
    }

    void addLine(String decree, DecreeLine line) {
        jdbc.sql(
                        """
                        insert into approval_decree_line (decree, case_number, change, value, reason, named_by)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(decree, line.caseNumber(), line.kind().name(), line.value(), line.reason(), line.namedBy())
                .update();
    }

    public Optional<Decree> find(String number) {
        return jdbc.sql(DECREES + "where d.number = ?")
                .param(number)
                .query(Decrees::read)
                .optional();
    }

    Decree get(String number) {
        return find(number).orElseThrow(() -> new IllegalStateException("No decree " + number));
    }

    /** The decrees that are not changes of others, to which a decree belongs: mostly one. */
    List<Decree> roots(String number) {
        Decree decree = get(number);
        return decree.isAmending() ? decree.amends().stream().map(this::get).toList() : List.of(decree);
    }

    /** The first decree of a decree round, else the newest first decree of its place. */
    Optional<Decree> firstOf(Candidate one) {
        return jdbc.sql(
                        DECREES
                                + """
                        where d.round = ? and d.kabupaten = ? and d.decree_round is not null
                        order by d.decree_round = ? desc, d.signed_at desc limit 1
                        """)
                .params(one.round(), one.kabupaten(), one.decreeRound())
                .query(Decrees::read)
                .optional();
    }

    /** What the package was worth when a decree named somebody, in rupiah. */
    long valueNamed(String number, String caseNumber) {
        return jdbc.sql(
                        "select value from approval_decree_line where decree = ? and case_number = ? and change = 'ADDED'")
                .params(number, caseNumber)
                .query(Long.class)
                .single();
    }

    /** Whom all decrees of a round name at a place now. */
    Standing standing(String round, String kabupaten) {
        return jdbc.sql(
                        """
                        select coalesce(sum(case change when 'ADDED' then 1 else -1 end), 0) as recipients,
                               coalesce(sum(case change when 'ADDED' then l.value else -l.value end), 0) as value
                        from approval_decree d join approval_decree_line l on l.decree = d.number
                        where d.round = ? and d.kabupaten = ?
                        """)
                .params(round, kabupaten)
                .query((row, number) -> new Standing(row.getInt("recipients"), row.getLong("value")))
                .single();
    }

    /** How many decrees change one already. */
    int amendmentsOf(String number) {
        return jdbc.sql("select count(*) from approval_decree_amended where amended = ?")
                .param(number)
                .query(Integer.class)
                .single();
    }

    private static Decree read(ResultSet row, int index) throws SQLException {
        String[] amends = (String[]) row.getArray("amends").getArray();
        return new Decree(
                row.getString("number"),
                row.getString("round"),
                row.getString("kabupaten"),
                row.getString("decree_round"),
                row.getString("amendment"),
                Stream.of(amends).toList(),
                row.getObject("dated_on", LocalDate.class),
                row.getString("signatory"),
                row.getObject("document", UUID.class),
                new PublicCode(row.getString("code")));
    }
}
