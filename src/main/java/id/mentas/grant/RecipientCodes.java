package id.mentas.grant;

import id.mentas.common.PublicCode;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The code by which a nominated person finds the page about the own case; printed on the letters to that person alone. */
@Repository
@Transactional
public class RecipientCodes {

    private final JdbcClient jdbc;

    RecipientCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The code of a case, the same for all its letters; made when it is asked for first. */
    public PublicCode of(String caseNumber) {
        jdbc.sql("insert into recipient_code (case_number, code) values (?, ?) on conflict (case_number) do nothing")
                .params(caseNumber, PublicCode.next().text())
                .update();
        return new PublicCode(jdbc.sql("select code from recipient_code where case_number = ?")
                .param(caseNumber)
                .query(String.class)
                .single());
    }

    @Transactional(readOnly = true)
    public Optional<String> caseOf(PublicCode code) {
        return jdbc.sql("select case_number from recipient_code where code = ?")
                .param(code.text())
                .query(String.class)
                .optional();
    }
}
