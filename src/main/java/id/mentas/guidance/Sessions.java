package id.mentas.guidance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sessions and their invitations. */
@Repository
@Transactional
class Sessions {

    private final JdbcClient jdbc;

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(Session session) {
        jdbc.sql(
                        """
                        insert into guidance_session (number, round, kabupaten, business_type, state) values (?, ?, ?, ?, 'OPEN')
                        """)
                .params(session.number(), session.round(), session.kabupaten(), session.businessType())
                .update();
    }

    Session get(String number) {
        return jdbc.sql("select * from guidance_session where number = ?")
                .param(number)
                .query(Sessions::read)
                .single();
    }

    /** The session, locked until the transaction ends. */
    Session lock(String number) {
        return jdbc.sql("select * from guidance_session where number = ? for update")
                .param(number)
                .query(Sessions::read)
                .single();
    }

    void update(Session session) {
        Session.Plan plan = session.planned();
        jdbc.sql(
                        """
                        update guidance_session set state = ?, held_on = ?, begins = ?, place = ?, topic = ?, trainer = ?
                        where number = ?
                        """)
                .params(
                        session.state().name(),
                        plan.heldOn(),
                        plan.begins(),
                        plan.place(),
                        plan.topic(),
                        plan.trainer(),
                        session.number())
                .update();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the case is expected at another session */
    void invite(String session, List<String> cases) {
        cases.forEach(caseNumber -> jdbc.sql("insert into guidance_invitation (session, case_number) values (?, ?)")
                .params(session, caseNumber)
                .update());
    }

    /** Invited cases that go on. */
    List<String> invited(String session) {
        return jdbc.sql(
                        """
                        select i.case_number from guidance_invitation i join grant_case c on c.case_number = i.case_number
                        where i.session = ? and c.status = 'ACTIVE' order by i.case_number
                        """)
                .param(session)
                .query(String.class)
                .list();
    }

    void attendance(String session, String caseNumber, boolean attended) {
        jdbc.sql("update guidance_invitation set attended = ? where session = ? and case_number = ?")
                .params(attended, session, caseNumber)
                .update();
    }

    /** Cases that came, or that did not. */
    List<String> whoCame(String session, boolean came) {
        return jdbc.sql(
                        "select case_number from guidance_invitation where session = ? and attended = ? order by case_number")
                .params(session, came)
                .query(String.class)
                .list();
    }

    /** Sessions that a case missed, the oldest first. */
    List<Session> missed(String caseNumber) {
        return jdbc.sql(
                        """
                        select s.* from guidance_invitation i join guidance_session s on s.number = i.session
                        where i.case_number = ? and not i.attended order by s.held_on, s.number
                        """)
                .param(caseNumber)
                .query(Sessions::read)
                .list();
    }

    private static Session read(ResultSet row, int number) throws SQLException {
        Session.State state = Session.State.valueOf(row.getString("state"));
        return new Session(
                row.getString("number"),
                row.getString("round"),
                row.getString("kabupaten"),
                row.getString("business_type"),
                state,
                state == Session.State.OPEN
                        ? null
                        : new Session.Plan(
                                row.getObject("held_on", LocalDate.class),
                                row.getObject("begins", LocalTime.class),
                                row.getString("place"),
                                row.getString("topic"),
                                row.getString("trainer")));
    }
}
