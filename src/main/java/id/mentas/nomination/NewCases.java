package id.mentas.nomination;

import id.mentas.grant.CaseFacts;
import id.mentas.grant.CaseNumber;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Numbers;
import id.mentas.grant.Person;
import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.registry.check.NominationRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a case of a nominated person. */
@Component
public class NewCases {

    /** Who is to get a case. @param live takes part in the round; a refused person does not */
    public record Newcomer(NominationRow row, boolean live) {

        String kabupaten() {
            return row.village().substring(0, 4);
        }
    }

    private final Cases cases;
    private final Persons persons;
    private final CaseFacts facts;
    private final Numbers numbers;
    private final JdbcClient jdbc;
    private final Clock clock;

    NewCases(Cases cases, Persons persons, CaseFacts facts, Numbers numbers, JdbcClient jdbc, Clock clock) {
        this.cases = cases;
        this.persons = persons;
        this.facts = facts;
        this.numbers = numbers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lets nobody else nominate in this round until the transaction ends: what was found of duplicates stays true. */
    public void lock(String round) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext('nomination'), hashtext(?))")
                .param(round)
                .query(Integer.class)
                .single();
    }

    /** @param live takes part in the round; a refused person does not */
    GrantCase add(String round, NominationRow row, boolean live) {
        return add(round, List.of(new Newcomer(row, live))).get(0);
    }

    /** Makes cases of several at once. Answers them in the same order. */
    public List<GrantCase> add(String round, List<Newcomer> newcomers) {
        Map<String, Long> serials = numbers.take(newcomers.stream()
                .collect(Collectors.toMap(
                        newcomer -> series(round, newcomer.kabupaten()), newcomer -> 1, Integer::sum)));
        List<GrantCase> made = new ArrayList<>();
        List<Person> people = new ArrayList<>();
        List<CaseFacts.DesilOf> desils = new ArrayList<>();
        for (Newcomer newcomer : newcomers) {
            NominationRow row = newcomer.row();
            long serial = serials.merge(series(round, newcomer.kabupaten()), 1L, Long::sum) - 1;
            String number = new CaseNumber(round, newcomer.kabupaten(), serial).toString();
            made.add(of(number, round, row, newcomer.live()));
            people.add(person(number, row));
            desils.add(new CaseFacts.DesilOf(
                    number,
                    new CaseFacts.Desil(CaseFacts.Moment.NOMINATION, row.desil(), row.source(), row.dataDate())));
        }
        cases.add(made);
        persons.write(people);
        facts.desils(desils);
        return made;
    }

    private static String series(String round, String kabupaten) {
        return round + "-" + kabupaten;
    }

    private GrantCase of(String caseNumber, String round, NominationRow row, boolean live) {
        return new GrantCase(
                caseNumber,
                round,
                row.village().substring(0, 4),
                row.village().substring(0, 6),
                row.village(),
                row.nik(),
                row.noKk(),
                row.businessType(),
                row.businessStatus(),
                row.desil(),
                LocalDate.now(clock),
                Stage.NOMINATION,
                true,
                null,
                live,
                null,
                0);
    }

    private static Person person(String caseNumber, NominationRow row) {
        return new Person(
                caseNumber,
                row.village(),
                row.name(),
                row.sex(),
                row.birthPlace(),
                row.birthDate(),
                row.address(),
                row.rt(),
                row.rw(),
                row.phone(),
                row.occupation(),
                row.aid(),
                row.formerBusiness(),
                row.publicServant(),
                row.source(),
                row.dataDate());
    }

    /** The person of a case as it was nominated, with corrections. */
    NominationRow read(String caseNumber) {
        GrantCase c = cases.get(caseNumber);
        Person p = persons.of(caseNumber);
        return new NominationRow(
                c.nik(),
                c.noKk(),
                p.name(),
                p.sex(),
                p.birthPlace(),
                p.birthDate(),
                p.address(),
                p.rt(),
                p.rw(),
                c.village(),
                c.desil(),
                p.aid(),
                p.occupation(),
                p.phone(),
                p.formerBusiness(),
                c.businessStatus(),
                c.businessType(),
                p.publicServant(),
                p.source(),
                p.dataDate());
    }

    /** Writes what was corrected of a person. @throws org.springframework.dao.DuplicateKeyException the NIK takes part already */
    void correct(String caseNumber, NominationRow before, NominationRow corrected) {
        GrantCase c = cases.lock(caseNumber);
        cases.correct(of(caseNumber, c.round(), corrected, true));
        persons.write(person(caseNumber, corrected));
        if (before.desil() != corrected.desil() || !before.dataDate().equals(corrected.dataDate())) {
            facts.desil(
                    caseNumber,
                    CaseFacts.Moment.NOMINATION,
                    corrected.desil(),
                    corrected.source(),
                    corrected.dataDate());
        }
    }
}
