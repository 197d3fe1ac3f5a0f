package id.mentas.letters;

import id.mentas.calendar.WorkingDays;
import id.mentas.documents.Addressees;
import id.mentas.documents.Document;
import id.mentas.documents.DocumentKinds;
import id.mentas.documents.Documents;
import id.mentas.documents.Owner;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Stage;
import id.mentas.grant.round.Round;
import id.mentas.grant.round.Rounds;
import id.mentas.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people why they were refused, how they can object and until when: in every stage with the same words. */
@Service
@Transactional
public class Refusals {

    private final JdbcClient jdbc;
    private final Letters letters;
    private final Documents documents;
    private final Addressees addressees;
    private final Cases cases;
    private final Rounds rounds;
    private final Regions regions;
    private final WorkingDays workingDays;
    private final Clock clock;

    Refusals(
            JdbcClient jdbc,
            Letters letters,
            Documents documents,
            Addressees addressees,
            Cases cases,
            Rounds rounds,
            Regions regions,
            WorkingDays workingDays,
            Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.documents = documents;
        this.addressees = addressees;
        this.cases = cases;
        this.rounds = rounds;
        this.regions = regions;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Bean
    static DocumentKinds papersOfLetters() {
        return DocumentKinds.of(RefusalLetter.KIND);
    }

    /**
     * Writes the letter in the caller's transaction, as a PDF to be printed. One may object for as many working days as a list of the
     * round is open to objections.
     *
     * @param after what led to it, in words: "pemeriksaan usulan"
     * @param reasons whole sentences, never codes
     * @param template {@link CommonLetters#REFUSAL}, or another with the same names
     * @param key as of letters: the same key is the same letter
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(
            String caseNumber, Stage stage, String after, List<String> reasons, LetterTemplate template, String key) {
        GrantCase refused = cases.get(caseNumber);
        Round round = rounds.get(refused.round());
        LocalDate today = LocalDate.now(clock);
        LocalDate until = workingDays.after(today, round.objectionDays());
        String to = "Dinas Sosial " + regions.name(refused.kabupaten());
        Document paper = documents.issue(
                new RefusalLetter(
                        null,
                        today,
                        addressees.place(round),
                        caseNumber,
                        round.code(),
                        addressees.of(caseNumber),
                        after,
                        reasons,
                        until,
                        to,
                        addressees.issuer(caseNumber, stage)),
                Owner.ofCase(caseNumber),
                key);
        keep(caseNumber, stage, today, until);
        letters.toPerson(
                caseNumber,
                template,
                Map.of("reasons", reasons, "objectionTo", to, "objectionUntil", until),
                key,
                paper.id());
    }

    /** The last day on which a refused person may object; empty where no refusal was written. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> objectionUntil(String caseNumber) {
        return jdbc.sql("select objection_until from letter_refusal where case_number = ?")
                .param(caseNumber)
                .query(LocalDate.class)
                .optional();
    }

    private void keep(String caseNumber, Stage stage, LocalDate today, LocalDate until) {
        jdbc.sql(
                        """
                        insert into letter_refusal (case_number, stage, written_on, objection_until) values (?, ?, ?, ?)
                        on conflict (case_number) do nothing
                        """)
                .params(caseNumber, stage.word(), today, until)
                .update();
    }
}
