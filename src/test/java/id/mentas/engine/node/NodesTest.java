package id.mentas.engine.node;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.testing.MentasTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MentasTest
class NodesTest {

    private static final String OTHER = "killed";

    @Autowired
    Nodes nodes;

    @Autowired
    NodeName name;

    @Autowired
    JdbcClient jdbc;

    /** A job that nobody takes, because it is suspended: what is looked at is its lock. */
    @BeforeEach
    void aJobOfAnother() {
        jdbc.sql(
                        """
                        insert into act_ru_job (id_, rev_, type_, handler_type_, retries_, exclusive_, suspension_state_, lock_owner_, lock_exp_time_)
                        values ('left-behind', 1, 'message', 'word', 3, true, 2, ?, now() + interval '1 hour')
                        """)
                .param(OTHER)
                .update();
    }

    @AfterEach
    void away() {
        jdbc.sql("delete from act_ru_job where id_ = 'left-behind'").update();
        jdbc.sql("delete from node where lock_owner = ?").param(OTHER).update();
    }

    @Test
    void whatOneHeldWhenItWasKilledIsFreeAtOnceWhenItComesBack() {
        known(name.value(), 1);

        nodes.begin();

        assertThat(owner()).isNull();
    }

    @Test
    void whatAnotherHeldIsFreeSecondsAfterItWasLastHeardOf() {
        known("elsewhere:8080", 10);
        nodes.takeOver();
        assertThat(owner()).isEqualTo(OTHER);
        jdbc.sql("update node set seen_at = seen_at - interval '10 seconds' where lock_owner = ?")
                .param(OTHER)
                .update();

        nodes.takeOver();

        assertThat(owner()).isNull();
    }

    @Test
    void whoeverIsHeardOfKeepsItsJobs() {
        known("elsewhere:8080", 1);

        nodes.begin();
        nodes.takeOver();

        assertThat(owner()).isEqualTo(OTHER);
    }

    private void known(String nodeName, int secondsAgo) {
        jdbc.sql(
                        "insert into node (lock_owner, name, seen_at) values (?, ?, clock_timestamp() - make_interval(secs => ?))")
                .params(OTHER, nodeName, secondsAgo)
                .update();
    }

    private @Nullable String owner() {
        return jdbc.sql("select lock_owner_ from act_ru_job where id_ = 'left-behind'")
                .query((row, number) -> String.valueOf(row.getString(1)))
                .single()
                .replace("null", "")
                .transform(text -> text.isEmpty() ? null : text);
    }
}
