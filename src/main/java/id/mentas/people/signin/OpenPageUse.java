package id.mentas.people.signin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Counts for all nodes what an address asks at the open pages. */
@Repository
class OpenPageUse {

    private static final Logger LOG = LoggerFactory.getLogger(OpenPageUse.class);

    private final JdbcClient jdbc;

    OpenPageUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Questions of the address in its minute, these among them; zero where the database does not say. */
    int count(String address, int questions) {
        try {
            return jdbc.sql(
                            """
                            insert into open_page_use as u (address, since, questions) values (?, clock_timestamp(), ?)
                            on conflict (address) do update set
                                questions = excluded.questions + case
                                    when u.since > excluded.since - interval '1 minute' then u.questions else 0 end,
                                since = case
                                    when u.since > excluded.since - interval '1 minute' then u.since else excluded.since end
                            returning questions
                            """)
                    .params(address, questions)
                    .query(Integer.class)
                    .single();
        } catch (DataAccessException away) {
            LOG.debug("Questions at the open pages are counted here alone", away);
            return 0;
        }
    }

    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "PT1H")
    void forgetWhatIsOld() {
        jdbc.sql("delete from open_page_use where since < now() - interval '1 hour'")
                .update();
    }
}
