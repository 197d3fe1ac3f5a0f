package id.mentas.nomination;

import id.mentas.grant.GrantCase;
import id.mentas.registry.check.NominationRow;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import id.mentas.testing.TypedNomination;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Invented women of Ujoh Bilang who are nominated, for tests of this stage. */
@Component
class Nominees {

    private static final AtomicInteger SERIAL = new AtomicInteger(3000);

    private final Office office;
    private final SampleCases samples;
    private final NewCases newCases;
    private final Nominations nominations;
    private final TransactionTemplate transaction;

    Nominees(
            Office office,
            SampleCases samples,
            NewCases newCases,
            Nominations nominations,
            TransactionTemplate transaction) {
        this.office = office;
        this.samples = samples;
        this.newCases = newCases;
        this.nominations = nominations;
        this.transaction = transaction;
    }

    /** Begins the stage for a person whom nothing has judged yet, without the life of the case. Returns the case number. */
    String nominated(NominationRow person) {
        GrantCase made = transaction.execute(status -> {
            GrantCase added = newCases.add(samples.round().code(), person, true);
            nominations.add(added.caseNumber());
            return added;
        });
        samples.start("nomination", made.caseNumber());
        office.settle();
        return made.caseNumber();
    }

    /** A person whom the table accepts. */
    NominationRow person() {
        int serial = SERIAL.incrementAndGet();
        return new NominationRow(
                "641101520385" + serial,
                "641101010185" + serial,
                name(serial),
                "P",
                null,
                LocalDate.of(1985, 3, 12),
                "Jl. Melati",
                "001",
                null,
                "6411012001",
                2,
                "PKH",
                null,
                null,
                "KUE",
                "BERHENTI",
                "MAKANAN",
                false,
                "DTSEN",
                LocalDate.of(2026, 1, 10));
    }

    /** A person whom the table wants reviewed: over sixty. */
    NominationRow aged() {
        return with(person(), 2, LocalDate.of(1960, 3, 12));
    }

    /** A person whom the table refuses: above desil five. */
    NominationRow wealthy() {
        return with(person(), 7, LocalDate.of(1985, 3, 12));
    }

    /** What an officer types to nominate such a person. */
    Map<String, Object> typed() {
        samples.round();
        int serial = SERIAL.incrementAndGet();
        return TypedNomination.of("641101520385" + serial, "641101010185" + serial, name(serial), "1985-03-12");
    }

    /** What the volunteer writes about somebody who wants. */
    Map<String, Object> willing(String businessType) {
        return Map.of(
                "willing",
                "YES",
                "businessType",
                businessType,
                "deliberationDate",
                office.today().toString(),
                "deliberationResult",
                "SUPPORTED");
    }

    /** What the volunteer writes about somebody who does not want. */
    Map<String, Object> unwilling() {
        return Map.of(
                "willing",
                "NO",
                "reason",
                "Merawat orang tua.",
                "deliberationDate",
                office.today().toString(),
                "deliberationResult",
                "SUPPORTED");
    }

    /** Another name for each, so that nobody is alike. */
    private static String name(int serial) {
        StringBuilder name = new StringBuilder();
        for (long rest = serial * 2_654_435_761L & 0xFFFFFFFFL; rest > 0; rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        return name.toString();
    }

    private static NominationRow with(NominationRow p, int desil, LocalDate birth) {
        String nik = p.nik().substring(0, 6)
                + "%02d%02d%02d".formatted(birth.getDayOfMonth() + 40, birth.getMonthValue(), birth.getYear() % 100)
                + p.nik().substring(12);
        return new NominationRow(
                nik,
                p.noKk(),
                p.name(),
                p.sex(),
                p.birthPlace(),
                birth,
                p.address(),
                p.rt(),
                p.rw(),
                p.village(),
                desil,
                p.aid(),
                p.occupation(),
                p.phone(),
                p.formerBusiness(),
                p.businessStatus(),
                p.businessType(),
                p.publicServant(),
                p.source(),
                p.dataDate());
    }
}
