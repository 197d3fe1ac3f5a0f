package id.mentas.guidance;

import id.mentas.grant.GrantCase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who waits for guidance and who has had it. */
@Repository
@Transactional
class Participants {

    private static final String WAITING =
            """
            select p.case_number from guidance_participant p join grant_case_view c on c.case_number = p.case_number
            where p.round = ? and p.kabupaten = ? and p.state = 'WAITING' and c.status = 'ACTIVE'
              and (select count(distinct s.held_on) from guidance_invitation i join guidance_session s on s.number = i.session
                   where i.case_number = p.case_number and not i.attended) < 2
            """;

    private final JdbcClient jdbc;

    Participants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets a case wait; one that is there stays as it is. */
    void add(GrantCase c, LocalDate since) {
        jdbc.sql(
                        """
                        insert into guidance_participant (case_number, round, kabupaten, business_type, state, since)
                        values (?, ?, ?, ?, 'WAITING', ?) on conflict do nothing
                        """)
                .params(c.caseNumber(), c.round(), c.kabupaten(), c.businessType(), since)
                .update();
    }

    /** Cases that wait, are expected at no session, and have missed fewer than two days; who has waited longest first. */
    List<String> waiting(String round, String kabupaten, String businessType) {
        return jdbc.sql(
                        WAITING
                                + """
                                and p.business_type = ? and not exists (select 1 from guidance_invitation i
                                    where i.case_number = p.case_number and i.attended is null and not i.called_off)
                                order by p.since, p.case_number
                                """)
                .params(round, kabupaten, businessType)
                .query(String.class)
                .list();
    }

    /** Cases of any business type that a session could do good: they wait, and nobody is to coach them at home. */
    List<String> mayCome(String round, String kabupaten) {
        return jdbc.sql(WAITING + " order by p.case_number")
                .params(round, kabupaten)
                .query(String.class)
                .list();
    }

    /** @throws IllegalStateException when the case does not wait */
    void attended(String caseNumber) {
        change(
                "update guidance_participant set state = 'ATTENDED' where case_number = ? and state = 'WAITING'",
                caseNumber);
    }

    /** @throws IllegalStateException when the case does not wait */
    void coached(String caseNumber, LocalDate day, String by, String topic, @Nullable String note) {
        int changed = jdbc.sql(
                        """
                        update guidance_participant set state = 'COACHED', coached_on = ?, coached_by = ?, topic = ?, note = ?
                        where case_number = ? and state = 'WAITING'
                        """)
                .params(day, by, topic, note, caseNumber)
                .update();
        require(changed, caseNumber);
    }

    private void change(String sql, String caseNumber) {
        require(jdbc.sql(sql).param(caseNumber).update(), caseNumber);
    }

    private static void require(int changed, String caseNumber) {
        if (changed != 1) {
            throw new IllegalStateException(caseNumber + " does not wait for guidance");
        }
    }
}
