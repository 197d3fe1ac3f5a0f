package id.mentas.grant;

import id.mentas.common.Actor;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What happened to a case or in a round process, in Indonesian sentences. */
@Repository
@Transactional
public class Journal {

    /** One entry. @param person user id, null where the system did it */
    public record Entry(Stage stage, Instant at, @Nullable String person, String sentence) {}

    /** What is to be noted of one of many cases. */
    public record Note(String caseNumber, Stage stage, String sentence) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Clock clock;
    private final Actor actor;

    Journal(JdbcClient jdbc, JdbcTemplate batch, Clock clock, Actor actor) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
        this.actor = actor;
    }

    /** Notes what happened to a case. @param sentence Indonesian, without names and numbers of identity */
    public void note(String caseNumber, Stage stage, String sentence) {
        write(caseNumber, null, CaseNumber.parse(caseNumber).kabupaten(), stage, sentence);
    }

    /** Notes what happened to many cases at once. */
    public void noteAll(List<Note> notes) {
        Timestamp now = Timestamp.from(clock.instant());
        String person = actor.userId().orElse(null);
        batch.batchUpdate(
                "insert into journal (case_number, tenant, stage, at, person, sentence) values (?, ?, ?, ?, ?, ?)",
                notes,
                1000,
                (statement, note) -> {
                    statement.setString(1, note.caseNumber());
                    statement.setString(2, CaseNumber.parse(note.caseNumber()).kabupaten());
                    statement.setString(3, note.stage().word());
                    statement.setTimestamp(4, now);
                    statement.setString(5, person);
                    statement.setString(6, note.sentence());
                });
    }

    /** Notes what happened in a round process. @param roundKey its business key */
    public void noteRound(String roundKey, String tenant, Stage stage, String sentence) {
        write(null, roundKey, tenant, stage, sentence);
    }

    public List<Entry> of(String caseNumber) {
        return jdbc.sql("select stage, at, person, sentence from journal where case_number = ? order by at, id")
                .param(caseNumber)
                .query((row, number) -> new Entry(
                        Stage.of(row.getString("stage")),
                        row.getTimestamp("at").toInstant(),
                        row.getString("person"),
                        row.getString("sentence")))
                .list();
    }

    /** Who acted last for a case at a stage, a user id; empty where only the system did. */
    public Optional<String> lastPerson(String caseNumber, Stage stage) {
        return jdbc.sql(
                        """
                        select person from journal where case_number = ? and stage = ? and person is not null
                        order by at desc, id desc limit 1
                        """)
                .params(caseNumber, stage.word())
                .query(String.class)
                .optional();
    }

    /** Who acted last in a round process, a user id; empty where only the system did. */
    public Optional<String> lastPersonOfRound(String roundKey) {
        return jdbc.sql(
                        "select person from journal where round_key = ? and person is not null order by at desc, id desc limit 1")
                .param(roundKey)
                .query(String.class)
                .optional();
    }

    private void write(
            @Nullable String caseNumber, @Nullable String roundKey, String tenant, Stage stage, String sentence) {
        jdbc.sql(
                        """
                        insert into journal (case_number, round_key, tenant, stage, at, person, sentence)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        caseNumber,
                        roundKey,
                        tenant,
                        stage.word(),
                        Timestamp.from(clock.instant()),
                        actor.userId().orElse(null),
                        sentence)
                .update();
    }
}
