package id.mentas.testing;

import id.mentas.common.Money;
import id.mentas.engine.node.MentasClock;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.CaseNumber;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Numbers;
import id.mentas.grant.PackageLine;
import id.mentas.grant.PackageLines;
import id.mentas.grant.Person;
import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.grant.round.Round;
import id.mentas.grant.round.Rounds;
import id.mentas.region.Regions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Invented people in cases that stand at the door of any stage, for tests of one room. */
@Component
public class SampleCases {

    /** The round of the samples; opened when it is first asked for. */
    public static final String ROUND = "UEP-2026-1";

    private static final AtomicInteger ROUND_NUMBER = new AtomicInteger(200); // none looks like ROUND with more digits
    private static final AtomicLong SERIAL = new AtomicLong(700_000);
    private static final LocalDate REFERENCE_DAY = LocalDate.of(2026, 2, 2);

    private final Cases cases;
    private final Persons persons;
    private final Numbers numbers;
    private final Rounds rounds;
    private final Regions regions;
    private final PackageLines goods;
    private final CaseFacts facts;
    private final MentasClock clock;
    private final ProcessEngine engine;
    private final TransactionTemplate transaction;

    SampleCases(
            Cases cases,
            Persons persons,
            Numbers numbers,
            Rounds rounds,
            Regions regions,
            PackageLines goods,
            CaseFacts facts,
            MentasClock clock,
            ProcessEngine engine,
            TransactionTemplate transaction) {
        this.cases = cases;
        this.persons = persons;
        this.numbers = numbers;
        this.rounds = rounds;
        this.regions = regions;
        this.goods = goods;
        this.facts = facts;
        this.clock = clock;
        this.engine = engine;
        this.transaction = transaction;
    }

    /** The sample round, with 150 places in every kabupaten/kota. */
    public Round round() {
        return rounds.find(ROUND).orElseGet(() -> {
            Map<String, Integer> places = new TreeMap<>();
            regions.kabupaten().forEach(kabupaten -> places.put(kabupaten.code(), 150));
            Round round = new Round(
                    ROUND,
                    "UEP",
                    2026,
                    1,
                    "APBD",
                    Money.of(7_500_000_000L),
                    Money.of(5_000_000),
                    REFERENCE_DAY,
                    5,
                    "kadis",
                    true);
            rounds.open(round, places);
            return round;
        });
    }

    /** A round of its own for a test, with 150 places in 6411. Answers its code. */
    public String open() {
        int number = ROUND_NUMBER.incrementAndGet();
        String code = "UEP-2026-" + number;
        rounds.open(
                new Round(
                        code,
                        "UEP",
                        2026,
                        number,
                        "APBD",
                        Money.of(1_000_000_000),
                        Money.of(5_000_000),
                        REFERENCE_DAY,
                        5,
                        "kadis",
                        true),
                Map.of("6411", 150));
        return code;
    }

    /** A case of an invented woman in a village, without a process. @param village ten digits */
    public String in(String village, Stage stage) {
        return in(village, stage, "KUE", 2);
    }

    /** A case without a process. */
    public String in(String village, Stage stage, String businessType, int desil) {
        round();
        long serial = SERIAL.incrementAndGet();
        return transaction.execute(status -> {
            String kabupaten = village.substring(0, 4);
            String number = new CaseNumber(ROUND, kabupaten, numbers.next(ROUND + "-" + kabupaten)).toString();
            LocalDate birth = LocalDate.of(1985, 3, 1).plusDays(serial % 5000);
            String nik = village.substring(0, 6)
                    + String.format(
                            Locale.ROOT,
                            "%02d%02d%02d",
                            birth.getDayOfMonth() + 40,
                            birth.getMonthValue(),
                            birth.getYear() % 100)
                    + String.format(Locale.ROOT, "%04d", serial % 10_000);
            cases.add(new GrantCase(
                    number,
                    ROUND,
                    kabupaten,
                    village.substring(0, 6),
                    village,
                    nik,
                    String.format(Locale.ROOT, "%s%010d", village.substring(0, 6), serial),
                    businessType,
                    "BERHENTI",
                    desil,
                    REFERENCE_DAY,
                    stage,
                    true,
                    null,
                    true,
                    null,
                    0));
            persons.write(new Person(
                    number,
                    village,
                    "Siti Contoh " + serial,
                    "P",
                    regions.name(kabupaten),
                    birth,
                    "Jl. Contoh No. 7",
                    "001",
                    "002",
                    null,
                    "IRT",
                    "PKH",
                    businessType,
                    false,
                    "DTSEN",
                    REFERENCE_DAY.minusDays(30)));
            return number;
        });
    }

    /** A case whose goods are granted and bought, a stove and flour for Rp500.000, and can be brought home. */
    public String bought(String village) {
        String caseNumber = in(village, Stage.PROCUREMENT);
        LocalDate today = LocalDate.now(clock);
        transaction.executeWithoutResult(status -> {
            goods.replace(
                    caseNumber,
                    List.of(
                            new PackageLine(1, null, "Kompor gas", "2 tungku", "unit", 1, Money.of(380_000), null),
                            new PackageLine(2, null, "Tepung terigu", "sedang", "kg", 10, Money.of(12_000), null)));
            facts.reference(caseNumber, CaseFacts.Paper.DECREE, "400.9.4/9/DINSOS/2026", today);
            facts.reference(caseNumber, CaseFacts.Paper.CONTRACT, "EK-77", today);
        });
        return caseNumber;
    }

    /** Starts a stage's own process for a case, as the lifecycle would. */
    public void start(String process, String caseNumber) {
        engine.getRuntimeService().startProcessInstanceByKey(process, caseNumber, told(caseNumber));
    }

    /** Starts the life of a case in its midst. @param activity of the map, such as `callActivity_approval` */
    public void live(String caseNumber, String activity) {
        engine.getRuntimeService()
                .createProcessInstanceByKey("lifecycle")
                .businessKey(caseNumber)
                .setVariables(told(caseNumber))
                .startBeforeActivity(activity)
                .execute();
    }

    private Map<String, Object> told(String caseNumber) {
        GrantCase c = cases.get(caseNumber);
        return Map.of("caseNumber", caseNumber, "kecamatan", c.kecamatan(), "businessType", c.businessType());
    }
}
