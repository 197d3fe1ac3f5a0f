package id.mentas.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The referrals of cases to agencies. */
@Repository
@Transactional
class Referrals {

    private final JdbcClient jdbc;

    Referrals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Proposes an agency for a case; one that is proposed already stays. @throws IllegalStateException when the agency is unknown */
    void propose(String caseNumber, String agency, String decidedBy) {
        if (jdbc.sql("select 1 from referral_agency where agency = ?")
                .param(agency)
                .query(Integer.class)
                .optional()
                .isEmpty()) {
            throw new IllegalStateException("Table " + decidedBy + " names an unknown agency: " + agency);
        }
        jdbc.sql(
                        """
                        insert into referral (case_number, agency, state, decided_by) values (?, ?, 'PROPOSED', ?)
                        on conflict do nothing
                        """)
                .params(caseNumber, agency, decidedBy)
                .update();
    }

    void ask(String caseNumber, String agency, String need, String service) {
        jdbc.sql(
                        """
                        insert into referral_service (case_number, agency, need, service) values (?, ?, ?, ?) on conflict do nothing
                        """)
                .params(caseNumber, agency, need, service)
                .update();
    }

    /** The referrals of a case by agency. */
    List<Referral> of(String caseNumber) {
        return jdbc.sql(
                        """
                        select r.*, a.name from referral r join referral_agency a using (agency)
                        where r.case_number = ? order by r.agency
                        """)
                .param(caseNumber)
                .query((row, number) -> read(row))
                .list();
    }

    /** @throws IllegalStateException when the case was not referred to this agency */
    Referral get(String caseNumber, String agency) {
        return of(caseNumber).stream()
                .filter(referral -> referral.agency().equals(agency))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No referral of " + caseNumber + " to " + agency));
    }

    void consented(Referral r, AskConsent form) {
        Referral.State state = form.given() ? Referral.State.CONSENTED : Referral.State.DECLINED;
        set(r, state, "consent_on = ?, consent_note = ?", form.consentOn(), form.note());
    }

    void sent(Referral r, String letterNumber, LocalDate today) {
        set(r, Referral.State.SENT, "letter_number = ?, sent_on = ?", letterNumber, today);
    }

    void answered(Referral r, AnswerReferral form, LocalDate today) {
        Referral.State state = form.accepted() ? Referral.State.ACCEPTED : Referral.State.REJECTED;
        set(r, state, "answered_on = ?, answer_note = ?", today, form.accepted() ? form.note() : form.reason());
    }

    void served(Referral r, ReportService form) {
        set(
                r,
                Referral.State.SERVED,
                "given_on = ?, service_given = ?, reference = ?",
                form.givenOn(),
                form.service(),
                form.reference());
    }

    void notServed(Referral r, ReportService form) {
        set(r, Referral.State.NOT_SERVED, "not_served = ?", form.reason());
    }

    private void set(Referral r, Referral.State state, String columns, @Nullable Object... values) {
        List<@Nullable Object> all = new java.util.ArrayList<>(List.of(state.name()));
        all.addAll(java.util.Arrays.asList(values));
        all.add(r.caseNumber());
        all.add(r.agency());
        jdbc.sql("update referral set state = ?, " + columns + " where case_number = ? and agency = ?")
                .params(all)
                .update();
    }

    private Referral read(ResultSet row) throws SQLException {
        String caseNumber = row.getString("case_number");
        String agency = row.getString("agency");
        return new Referral(
                caseNumber,
                agency,
                row.getString("name"),
                Referral.State.valueOf(row.getString("state")),
                row.getString("decided_by"),
                services(caseNumber, agency),
                row.getObject("consent_on", LocalDate.class),
                row.getString("letter_number"),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("answered_on", LocalDate.class));
    }

    private List<Referral.Service> services(String caseNumber, String agency) {
        return jdbc.sql(
                        """
                        select s.need, t.name, s.service from referral_service s join grant_need_type_view t on t.code = s.need
                        where s.case_number = ? and s.agency = ? order by s.need, s.service
                        """)
                .params(caseNumber, agency)
                .query((row, number) ->
                        new Referral.Service(row.getString("need"), row.getString("name"), row.getString("service")))
                .list();
    }
}
