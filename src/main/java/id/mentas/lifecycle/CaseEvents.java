package id.mentas.lifecycle;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was recorded to have happened to cases. */
@Repository
class CaseEvents {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps an event. Answers its id. */
    long add(RecordCaseEvent event, String person) {
        return jdbc.sql(
                        """
                        insert into lifecycle_event (case_number, event, happened_on, reason, person, at)
                        values (?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        event.caseNumber(),
                        event.event().name(),
                        event.date(),
                        event.reason(),
                        person,
                        Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    /** What was recorded last of a case; while the case goes on, it is still to end it. */
    Optional<CaseEvent> latest(String caseNumber) {
        return jdbc.sql("select event from lifecycle_event where case_number = ? order by id desc limit 1")
                .param(caseNumber)
                .query(String.class)
                .optional()
                .map(CaseEvent::valueOf);
    }

    CaseEvent event(long id) {
        return CaseEvent.valueOf(jdbc.sql("select event from lifecycle_event where id = ?")
                .param(id)
                .query(String.class)
                .single());
    }
}
