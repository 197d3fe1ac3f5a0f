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

    /** Sessions of a kabupaten/kota that are neither held nor called off, the next first. */
    List<Session> ofPlace(String kabupaten) {
        return jdbc.sql(
                        """
                        select * from guidance_session where kabupaten = ? and state in ('OPEN', 'PLANNED')
                        order by held_on nulls last, number
                        """)
                .param(kabupaten)
                .query(Sessions::read)
                .list();
    }

    /** Lets nobody else open a session for the same people until the transaction ends; tells whether one is to be planned already. */
    boolean isToBePlanned(String round, String kabupaten, String businessType) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 60))")
                .param(round + "/" + kabupaten + "/" + businessType)
                .query((row, number) -> true)
                .list();
        return jdbc.sql(
                        """
                        select exists (select 1 from guidance_session
                            where round = ? and kabupaten = ? and business_type = ? and state = 'OPEN')
                        """)
                .params(round, kabupaten, businessType)
                .query(Boolean.class)
                .single();
    }

    /** Moves a session. @return how often it has been moved by now */
    int moved(Session session) {
        update(session);
        return jdbc.sql("update guidance_session set moves = moves + 1 where number = ? returning moves")
                .param(session.number())
                .query(Integer.class)
                .single();
    }

    /** Calls a session off: nobody is expected there any more. */
    void calledOff(Session session, String reason) {
        jdbc.sql("update guidance_session set state = ?, called_off_because = ? where number = ?")
                .params(session.state().name(), reason, session.number())
                .update();
        jdbc.sql("update guidance_invitation set called_off = true where session = ? and attended is null")
                .param(session.number())
                .update();
    }

    /** Somebody came who was not invited; whoever was expected at another session is not expected there any more. */
    void walkIn(String session, String caseNumber) {
        jdbc.sql(
                        "update guidance_invitation set called_off = true where case_number = ? and attended is null and session <> ?")
                .params(caseNumber, session)
                .update();
        jdbc.sql("insert into guidance_invitation (session, case_number, walk_in) values (?, ?, true)")
                .params(session, caseNumber)
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
                        select i.case_number from guidance_invitation i join grant_case_view c on c.case_number = i.case_number
                        where i.session = ? and c.status = 'ACTIVE' and not i.called_off order by i.case_number
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
                row.getObject("held_on", LocalDate.class) == null
                        ? null
                        : new Session.Plan(
                                row.getObject("held_on", LocalDate.class),
                                row.getObject("begins", LocalTime.class),
                                row.getString("place"),
                                row.getString("topic"),
                                row.getString("trainer")));
    }
}
