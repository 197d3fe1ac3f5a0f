package id.mentas.grant;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who had a hand in a case, so that four eyes look at it. */
@Repository
@Transactional
public class Hands {

    /** What a person did for a case. */
    public enum Hand {
        NOMINATED,
        REVIEWED,
        ASSESSED,
        VERIFIED,
        OBJECTION_DECIDED
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Hands(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void note(String caseNumber, Hand hand, String userId) {
        jdbc.sql("insert into case_hand (case_number, hand, person, at) values (?, ?, ?, ?) on conflict do nothing")
                .params(caseNumber, hand.name(), userId, Timestamp.from(clock.instant()))
                .update();
    }

    public Set<String> of(String caseNumber, Hand hand) {
        return Set.copyOf(jdbc.sql("select person from case_hand where case_number = ? and hand = ?")
                .params(caseNumber, hand.name())
                .query(String.class)
                .list());
    }
}
