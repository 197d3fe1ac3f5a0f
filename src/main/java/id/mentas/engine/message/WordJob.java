package id.mentas.engine.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The job that delivers one word, on tenant and business key. */
@Component
public class WordJob implements JobHandler<WordJob.Word> {

    public static final String TYPE = "mentas-word";

    /** Which word. */
    record Word(long id) implements JobHandlerConfiguration {
        @Override
        public String toCanonicalString() {
            return Long.toString(id);
        }
    }

    private record Row(String caseNumber, String tenant, String message, String facts, String state, int attempts) {}

    private final ObjectProvider<ProcessEngine> engine;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    WordJob(ObjectProvider<ProcessEngine> engine, JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.engine = engine;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void schedule(long word, String tenant) {
        ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    MessageEntity job = new MessageEntity();
                    describe(job, new Word(word), tenant);
                    // Jobs without a due date are not taken up (ensureJobDueDateNotNull).
                    job.setDuedate(Date.from(clock.instant()));
                    context.getJobManager().send(job);
                    return word;
                });
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public Word newConfiguration(String canonical) {
        return new Word(Long.parseLong(canonical));
    }

    @Override
    public void onDelete(Word word, JobEntity job) {
        // The row stays: it is the record of what was said.
    }

    @Override
    public void execute(Word word, ExecutionEntity execution, CommandContext context, String tenant) {
        Row row = jdbc.sql("select * from word where id = ? for update")
                .param(word.id())
                .query((found, number) -> new Row(
                        found.getString("case_number"),
                        found.getString("tenant"),
                        found.getString("message"),
                        found.getString("facts"),
                        found.getString("state"),
                        found.getInt("attempts")))
                .single();
        if (!row.state().equals("WAITING")) {
            return;
        }
        boolean heard = isItsTurn(word, row)
                && !engine.getObject()
                        .getRuntimeService()
                        .createMessageCorrelation(row.message())
                        .processInstanceBusinessKey(row.caseNumber())
                        .tenantId(row.tenant())
                        .setVariables(facts(row))
                        .correlateAllWithResult()
                        .isEmpty();
        if (heard) {
            mark(word, "DELIVERED");
        } else if (hasEnded(row)) {
            mark(word, "CASE_ENDED");
        } else {
            againLater(word, row, context);
        }
    }

    /**
     * Words of one room are heard in the order in which they were said: who is put on the waitlist and gets a place at once
     * must not hear of the place first.
     */
    private boolean isItsTurn(Word word, Row row) {
        return jdbc.sql(
                        """
                        select not exists (select 1 from word where case_number = ? and id < ? and state = 'WAITING'
                            and split_part(message, '.', 1) = split_part(?, '.', 1))
                        """)
                .params(row.caseNumber(), word.id(), row.message())
                .query(Boolean.class)
                .single();
    }

    /** The case is alive but elsewhere: tried again after 5 s, 10 s, 20 s … up to ten minutes. */
    private void againLater(Word word, Row row, CommandContext context) {
        jdbc.sql("update word set attempts = attempts + 1 where id = ?")
                .param(word.id())
                .update();
        TimerEntity later = new TimerEntity();
        describe(later, word, row.tenant());
        Duration wait = Duration.ofSeconds(Math.min(600, 5L << Math.min(row.attempts(), 7)));
        later.setDuedate(Date.from(clock.instant().plus(wait)));
        context.getJobManager().schedule(later);
    }

    private void mark(Word word, String state) {
        jdbc.sql("update word set state = ?, delivered_at = ?, attempts = attempts + 1 where id = ?")
                .params(state, Timestamp.from(clock.instant()), word.id())
                .update();
    }

    private boolean hasEnded(Row row) {
        return jdbc.sql("select status = 'ENDED' from grant_case_view where case_number = ?")
                .param(row.caseNumber())
                .query(Boolean.class)
                .single();
    }

    private Map<String, Object> facts(Row row) {
        try {
            return json.readValue(row.facts(), new TypeReference<>() {});
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void describe(JobEntity job, Word word, String tenant) {
        job.setJobHandlerType(TYPE);
        job.setJobHandlerConfiguration(word);
        job.setTenantId(tenant);
    }
}
