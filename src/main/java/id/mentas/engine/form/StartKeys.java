package id.mentas.engine.form;

import id.mentas.common.Overtaken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers what a start form began, so that a double click, a repeated request or a resend after a lost answer begins nothing again but
 * gets the first answer. What is remembered stands in the database and is written in the transaction of the start: two at once, a
 * restart and another node change nothing.
 *
 * <p>A form is known by the key that it got when it was opened, bound to the person and the process. Without a key a web request is
 * known by its content, for a short time.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StartKeys {

    /** So long is the same content without a key taken for the same form. */
    static final Duration SAME_CONTENT = Duration.ofMinutes(2);

    /** So long is a key remembered. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final String OTHER_CONTENT =
            "Formulir ini sudah terkirim sebelumnya dengan isian lain, dan kiriman pertama itulah yang berlaku. Periksa hasilnya; bila"
                    + " yang ini hal lain, buka formulir baru.";

    private final JdbcClient jdbc;
    private final FormBinder binder;
    private final Clock clock;

    StartKeys(JdbcClient jdbc, FormBinder binder, Clock clock) {
        this.jdbc = jdbc;
        this.binder = binder;
        this.clock = clock;
    }

    /** One handing-in. @param content hash of what was typed */
    record Key(String person, String process, String key, String content, boolean ofContent) {}

    /** How this handing-in is known; empty for calls inside the house. */
    Optional<Key> of(String person, ProcessDefinition definition, Map<String, ?> typed) {
        if (!FormHeaders.overTheWeb()) {
            return Optional.empty();
        }
        String content = binder.hash(typed);
        Optional<String> brought = FormHeaders.brought(FormHeaders.KEY);
        return Optional.of(
                new Key(person, definition.getKey(), brought.orElse("isi:" + content), content, brought.isEmpty()));
    }

    /**
     * What the same form began before; empty where it comes first. Whoever comes second at once waits here for the first.
     *
     * @throws Overtaken when the form came before with another content
     */
    Optional<ProcessInstance> first(Key key) {
        Timestamp now = Timestamp.from(clock.instant());
        boolean fresh = jdbc.sql(
                                """
                                insert into start_key (person, process, key, content, at) values (?, ?, ?, ?, ?)
                                on conflict do nothing
                                """)
                        .params(key.person(), key.process(), key.key(), key.content(), now)
                        .update()
                == 1;
        return fresh ? Optional.empty() : earlier(key, now);
    }

    private Optional<ProcessInstance> earlier(Key key, Timestamp now) {
        Earlier earlier = jdbc.sql("select * from start_key where person = ? and process = ? and key = ? for update")
                .params(key.person(), key.process(), key.key())
                .query(StartKeys::read)
                .single();
        if (!earlier.content().equals(key.content())) {
            throw new Overtaken(OTHER_CONTENT);
        }
        if (key.ofContent() && earlier.at().toInstant().plus(SAME_CONTENT).isBefore(now.toInstant())) {
            jdbc.sql("update start_key set at = ? where person = ? and process = ? and key = ?")
                    .params(now, key.person(), key.process(), key.key())
                    .update();
            return Optional.empty();
        }
        return Optional.of(earlier.instance());
    }

    /** Notes what the form began. */
    void began(Key key, ProcessInstance instance) {
        jdbc.sql(
                        """
                        update start_key set instance = ?, definition = ?, business_key = ?, tenant = ?, ended = ?
                        where person = ? and process = ? and key = ?
                        """)
                .params(
                        instance.getId(),
                        instance.getProcessDefinitionId(),
                        instance.getBusinessKey(),
                        instance.getTenantId(),
                        instance.isEnded(),
                        key.person(),
                        key.process(),
                        key.key())
                .update();
    }

    /** Forgets what nobody sends again. */
    @Transactional
    public int sweep() {
        return jdbc.sql("delete from start_key where at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private record Earlier(String content, Timestamp at, ProcessInstance instance) {}

    private static Earlier read(ResultSet row, int number) throws SQLException {
        return new Earlier(
                row.getString("content"),
                row.getTimestamp("at"),
                new StartedBefore(
                        row.getString("instance"),
                        row.getString("process"),
                        row.getString("definition"),
                        row.getString("business_key"),
                        row.getString("tenant"),
                        row.getBoolean("ended")));
    }
}
