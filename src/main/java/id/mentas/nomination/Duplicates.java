package id.mentas.nomination;

import id.mentas.grant.Round;
import id.mentas.registry.NominationRow;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds other nominations and grants of the same person, the same family card, or someone alike. */
@Repository
class Duplicates {

    private record Live(String caseNumber, String nik, String noKk, String village, LocalDate birthDate, String name) {

        boolean isAlike(NominationRow person) {
            return village.equals(person.village())
                    && birthDate.equals(person.birthDate())
                    && NominationRow.alike(name).equals(NominationRow.alike(person.name()));
        }
    }

    private record Grant(String nik, String noKk, LocalDate on) {}

    private final JdbcClient jdbc;

    Duplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For each person what was found, in their order. @param exceptCase the person's own case, empty where there is none */
    List<DuplicateFacts> find(Round round, List<NominationRow> persons, String exceptCase) {
        List<Live> live = live(round.code(), persons, exceptCase);
        List<Grant> grants = grants(round.code(), persons);
        return persons.stream()
                .map(person -> new DuplicateFacts(
                        live.stream().anyMatch(other -> other.nik().equals(person.nik())),
                        yearsSince(grants, person, round.referenceDay()),
                        live.stream()
                                .anyMatch(other -> other.noKk().equals(person.noKk())
                                        && !other.nik().equals(person.nik())),
                        live.stream()
                                .anyMatch(other ->
                                        other.isAlike(person) && !other.nik().equals(person.nik()))))
                .toList();
    }

    /** Numbers of the cases that speak against a person. */
    List<String> others(Round round, NominationRow person, String exceptCase) {
        return live(round.code(), List.of(person), exceptCase).stream()
                .filter(other ->
                        other.nik().equals(person.nik()) || other.noKk().equals(person.noKk()) || other.isAlike(person))
                .map(Live::caseNumber)
                .sorted()
                .toList();
    }

    private List<Live> live(String round, List<NominationRow> persons, String exceptCase) {
        return jdbc.sql(
                        """
                        select c.case_number, c.nik, c.no_kk, c.village, p.birth_date, p.name
                        from grant_case c join person p on p.case_number = c.case_number
                        where c.round = ? and c.live and c.case_number <> ?
                          and (c.nik = any(?) or c.no_kk = any(?) or (p.birth_date = any(?::date[]) and c.village = any(?)))
                        """)
                .param(round)
                .param(exceptCase)
                .param(all(persons, NominationRow::nik))
                .param(all(persons, NominationRow::noKk))
                .param(all(persons, person -> person.birthDate().toString()))
                .param(all(persons, NominationRow::village))
                .query((row, number) -> new Live(
                        row.getString("case_number"),
                        row.getString("nik"),
                        row.getString("no_kk"),
                        row.getString("village"),
                        row.getDate("birth_date").toLocalDate(),
                        row.getString("name")))
                .list();
    }

    /** Grants of earlier schemes and of earlier rounds, by NIK or KK. */
    private List<Grant> grants(String round, List<NominationRow> persons) {
        String[] niks = all(persons, NominationRow::nik);
        String[] cards = all(persons, NominationRow::noKk);
        return jdbc.sql(
                        """
                        select nik, coalesce(no_kk, '') as no_kk, granted_on from earlier_grant where nik = any(?) or no_kk = any(?)
                        union all
                        select c.nik, c.no_kk, r.dated_on
                        from grant_case c join case_reference r on r.case_number = c.case_number and r.kind = 'HANDOVER'
                        where c.round <> ? and (c.nik = any(?) or c.no_kk = any(?))
                        """)
                .param(niks)
                .param(cards)
                .param(round)
                .param(niks)
                .param(cards)
                .query((row, number) -> new Grant(
                        row.getString("nik"),
                        row.getString("no_kk"),
                        row.getDate("granted_on").toLocalDate()))
                .list();
    }

    private static int yearsSince(List<Grant> grants, NominationRow person, LocalDate referenceDay) {
        Optional<LocalDate> last = grants.stream()
                .filter(grant ->
                        grant.nik().equals(person.nik()) || grant.noKk().equals(person.noKk()))
                .map(Grant::on)
                .max(LocalDate::compareTo);
        return last.map(day -> Math.max(0, Period.between(day, referenceDay).getYears()))
                .orElse(DuplicateFacts.NEVER);
    }

    private static String[] all(List<NominationRow> persons, Function<NominationRow, String> part) {
        return persons.stream().map(part).distinct().toArray(String[]::new);
    }
}
