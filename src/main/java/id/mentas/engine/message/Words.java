package id.mentas.engine.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.grant.CaseNumber;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Words to cases: a row written in the transaction that decides, and one job a word that delivers it. A word is said once
 * for a key, delivered once, waits for a case that is elsewhere, and is noted when the case has ended.
 */
@Component
public class Words {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;
    private final WordJob job;

    Words(JdbcClient jdbc, ObjectMapper json, Clock clock, WordJob job) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.job = job;
    }

    /** Says a word without facts. */
    public void say(String caseNumber, String message, String key) {
        say(caseNumber, message, key, Map.of());
    }

    /**
     * Says a word to a case.
     *
     * @param message name of the message that the case waits for, `approval.granted`
     * @param key unique over all words; a second word with the same key is not said
     * @param facts routing facts that the case gets with it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void say(String caseNumber, String message, String key, Map<String, ?> facts) {
        String tenant = CaseNumber.parse(caseNumber).kabupaten();
        jdbc.sql(
                        """
                        insert into word (case_number, tenant, message, key, facts, said_at) values (?, ?, ?, ?, ?::jsonb, ?)
                        on conflict on constraint word_said_once do nothing returning id
                        """)
                .params(caseNumber, tenant, message, key, write(facts), Timestamp.from(clock.instant()))
                .query(Long.class)
                .optional()
                .ifPresent(id -> job.schedule(id, tenant));
    }

    /** How many words wait for their case to come where it hears them. */
    public long waiting() {
        return jdbc.sql("select count(*) from word where state = 'WAITING'")
                .query(Long.class)
                .single();
    }

    private String write(Map<String, ?> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("Facts of a word must be plain values", failure);
        }
    }
}
