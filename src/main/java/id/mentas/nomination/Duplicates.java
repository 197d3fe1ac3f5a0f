package id.mentas.nomination;

import id.mentas.grant.round.Round;
import id.mentas.nomination.intake.Comparisons;
import id.mentas.registry.check.NominationRow;
import id.mentas.registry.value.FoldedName;
import id.mentas.registry.value.NameFolding;
import id.mentas.registry.value.NameFolds;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds other nominations and grants of the same person, the same family card, or someone alike: same village and birth date,
 * and a name much alike. {@link Comparisons} asks the same of all lines of a file.
 */
@Repository
public class Duplicates {

    private enum Kind {
        PERSON,
        FAMILY,
        ALIKE
    }

    /** A live case that speaks against a person. @param place of the person among those asked for */
    private record Live(int place, String caseNumber, Kind kind) {}

    private static final String PERSONS =
            """
            with asked as (select * from unnest(:nik::text[], :noKk::text[], :village::text[], :birthDate::date[], :name::text[])
                with ordinality as asked(nik, no_kk, village, birth_date, name, place))
            """;

    /**
     * Cases by the number that is looked for, each by its index: {@code offset 0} keeps the planner from reading the whole round
     * instead, as it would while a round fills and nobody has told it yet how many there are.
     */
    private static final String OF_PERSON =
            """
            cross join lateral (select case_number, round, nik, live from grant_identity_view where nik = a.nik offset 0) c
            """;

    private static final String OF_FAMILY =
            """
            cross join lateral (select case_number, round, nik, live from grant_identity_view where no_kk = a.no_kk offset 0) c
            """;

    private static final String OF_NEIGHBOURS =
            """
            cross join lateral (select case_number, name from grant_resident_view where birth_date = a.birth_date and village = a.village offset 0) p
            cross join lateral (select case_number, round, nik, live from grant_identity_view where case_number = p.case_number offset 0) c
            """;

    private static final String LIVE = PERSONS
            + "select a.place, c.case_number, 'PERSON' as kind, null as name from asked a " + OF_PERSON
            + "where c.round = :round and c.live and c.case_number <> :except"
            + " union all select a.place, c.case_number, 'FAMILY', null from asked a " + OF_FAMILY
            + "where c.round = :round and c.live and c.case_number <> :except and c.nik <> a.nik"
            + " union all select a.place, c.case_number, 'ALIKE', p.name from asked a " + OF_NEIGHBOURS
            + "where c.round = :round and c.live and c.case_number <> :except and c.nik <> a.nik";

    /** What was given in earlier schemes and in earlier rounds. */
    private static final String GRANTS = PERSONS
            + """
            select place, max(granted_on) as last
            from (select a.place, g.granted_on from asked a
                  cross join lateral (select granted_on from prior_grant
                      where nik = a.nik and given and round is distinct from :round offset 0) g
                  union all
                  select a.place, g.granted_on from asked a
                  cross join lateral (select granted_on from prior_grant
                      where no_kk = a.no_kk and given and round is distinct from :round offset 0) g) found
            group by place
            """;

    private final JdbcClient jdbc;
    private final NameFolds names;

    Duplicates(JdbcClient jdbc, NameFolds names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** For each person what was found, in their order. @param exceptCase the person's own case, empty where there is none */
    public List<DuplicateFacts> find(Round round, List<NominationRow> persons, String exceptCase) {
        List<Live> live = live(round.code(), persons, exceptCase);
        Map<Integer, LocalDate> grants = grants(round.code(), persons);
        return IntStream.rangeClosed(1, persons.size())
                .mapToObj(place -> new DuplicateFacts(
                        has(live, place, Kind.PERSON),
                        yearsSince(grants.getOrDefault(place, LocalDate.MIN), round.referenceDay()),
                        has(live, place, Kind.FAMILY),
                        has(live, place, Kind.ALIKE)))
                .toList();
    }

    /** Numbers of the cases that speak against a person. */
    List<String> others(Round round, NominationRow person, String exceptCase) {
        return live(round.code(), List.of(person), exceptCase).stream()
                .map(Live::caseNumber)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Live> live(String round, List<NominationRow> persons, String exceptCase) {
        List<Live> found = new ArrayList<>();
        NameFolding folding = names.folding();
        Map<Integer, FoldedName> asked = new HashMap<>();
        ask(LIVE, persons).param("round", round).param("except", exceptCase).query(row -> {
            Live one = new Live(row.getInt("place"), row.getString("case_number"), Kind.valueOf(row.getString("kind")));
            if (one.kind() != Kind.ALIKE
                    || asked.computeIfAbsent(
                                    one.place(),
                                    place -> folding.of(persons.get(place - 1).name()))
                            .isLike(folding.of(row.getString("name")))) {
                found.add(one);
            }
        });
        return found;
    }

    private Map<Integer, LocalDate> grants(String round, List<NominationRow> persons) {
        Map<Integer, LocalDate> last = new HashMap<>();
        ask(GRANTS, persons).param("round", round).query(row -> {
            last.put(row.getInt("place"), row.getDate("last").toLocalDate());
        });
        return last;
    }

    private JdbcClient.StatementSpec ask(String statement, List<NominationRow> persons) {
        return jdbc.sql(statement)
                .param("nik", all(persons, NominationRow::nik))
                .param("noKk", all(persons, NominationRow::noKk))
                .param("village", all(persons, NominationRow::village))
                .param("birthDate", all(persons, person -> person.birthDate().toString()))
                .param("name", all(persons, NominationRow::name));
    }

    private static boolean has(List<Live> live, int place, Kind kind) {
        return live.stream().anyMatch(one -> one.place() == place && one.kind() == kind);
    }

    private static int yearsSince(LocalDate grant, LocalDate referenceDay) {
        return grant.equals(LocalDate.MIN)
                ? DuplicateFacts.NEVER
                : Math.max(0, Math.min(Period.between(grant, referenceDay).getYears(), DuplicateFacts.NEVER));
    }

    private static String[] all(List<NominationRow> persons, Function<NominationRow, String> part) {
        return persons.stream().map(part).toArray(String[]::new);
    }
}
