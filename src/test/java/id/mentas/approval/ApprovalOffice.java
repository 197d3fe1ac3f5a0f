package id.mentas.approval;

import id.mentas.common.Money;
import id.mentas.engine.InHouse;
import id.mentas.grant.CaseNumber;
import id.mentas.grant.CaseRelease;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Hands;
import id.mentas.grant.Numbers;
import id.mentas.grant.Outcome;
import id.mentas.grant.PackageLine;
import id.mentas.grant.PackageLines;
import id.mentas.grant.Person;
import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Rounds of their own and assessed people who wait in them, for tests of this stage. */
@Component
public class ApprovalOffice {

    static final String VILLAGE = "6411012001";

    private static final int FIRST_YEAR = 2031;
    private static final int ROUNDS_A_YEAR = 9;
    private static final AtomicInteger ROUND = new AtomicInteger();
    private static final AtomicInteger YEAR =
            new AtomicInteger(2070); // years of their own for tests that choose the number
    private static final AtomicLong SERIAL = new AtomicLong(800_000);

    private final Office office;
    private final SampleCases sampleCases;
    private final Cases cases;
    private final Persons persons;
    private final PackageLines packageLines;
    private final Hands hands;
    private final Numbers numbers;
    private final HistoryService history;
    private final TransactionTemplate transaction;
    private final ObjectProvider<CaseRelease> releases;

    ApprovalOffice(
            Office office,
            SampleCases sampleCases,
            Cases cases,
            Persons persons,
            PackageLines packageLines,
            Hands hands,
            Numbers numbers,
            HistoryService history,
            TransactionTemplate transaction,
            ObjectProvider<CaseRelease> releases) {
        this.office = office;
        this.sampleCases = sampleCases;
        this.cases = cases;
        this.persons = persons;
        this.packageLines = packageLines;
        this.hands = hands;
        this.numbers = numbers;
        this.history = history;
        this.transaction = transaction;
        this.releases = releases;
    }

    /** What the province writes to open a round. */
    public static Map<String, Object> roundForm(int year, int places) {
        Map<String, Object> form = new HashMap<>();
        form.put("scheme", "UEP");
        form.put("year", year);
        form.put("number", 1);
        form.put("budgetSource", "APBD");
        form.put("budget", 7_500_000_000L);
        form.put("ceiling", 5_000_000L);
        form.put("referenceDay", year + "-02-02");
        form.put("objectionDays", 5);
        form.put("signatory", "kadis");
        form.put("quotas", List.of(Map.of("kabupaten", "6411", "places", places)));
        return form;
    }

    /** Opens a round with so many places in 6411. Answers its code. */
    public String opensRound(int places) {
        int n = ROUND.getAndIncrement();
        Map<String, Object> form = roundForm(FIRST_YEAR + n / ROUNDS_A_YEAR, places);
        form.put("number", 1 + n % ROUNDS_A_YEAR);
        return office.as("prov").starts("round-opening", form);
    }

    /** Opens a round of the year of another, or of a new one. @param places by kabupaten/kota */
    public String opensRound(int year, int number, Map<String, Integer> places) {
        Map<String, Object> form = roundForm(year, 1);
        form.put("number", number);
        form.put("budgetSource", number == 1 ? "APBD" : "APBD-P");
        form.put(
                "quotas",
                places.entrySet().stream()
                        .map(quota -> Map.of("kabupaten", quota.getKey(), "places", quota.getValue()))
                        .toList());
        return office.as("prov").starts("round-opening", form);
    }

    public static int newYear() {
        return YEAR.incrementAndGet();
    }

    /** An assessed person of 6411 who waits for the decree. */
    public String waits(String round, int score) {
        return waits(round, score, null);
    }

    /** @param noKk family card, null for a new one */
    String waits(String round, int score, String noKk) {
        return waitsIn("6411", round, score, noKk);
    }

    /** An assessed person of any kabupaten/kota. */
    public String waitsIn(String kabupaten, String round, int score, String noKk) {
        String caseNumber = transaction.execute(status -> add(kabupaten, round, score, noKk));
        sampleCases.start("approval", caseNumber);
        return caseNumber;
    }

    /** An assessed person without a process of the case. */
    public String stands(String kabupaten, String round, int score) {
        return transaction.execute(status -> add(kabupaten, round, score, null));
    }

    private String add(String kabupaten, String round, int score, String noKk) {
        long serial = SERIAL.incrementAndGet();
        String number = new CaseNumber(round, kabupaten, numbers.next(round + "-" + kabupaten)).toString();
        String village = kabupaten.equals("6411")
                ? VILLAGE
                : office.fact(
                        String.class,
                        "select min(code) from region where level = 'desa_kelurahan' and code like ?",
                        kabupaten + "%");
        cases.add(new GrantCase(
                number,
                round,
                kabupaten,
                village.substring(0, 6),
                village,
                String.format(Locale.ROOT, "641101%010d", serial),
                noKk == null ? String.format(Locale.ROOT, "641102%010d", serial) : noKk,
                "KUE",
                "BERHENTI",
                2,
                LocalDate.of(2026, 2, 2),
                Stage.ASSESSMENT,
                true,
                null,
                true,
                null,
                0));
        persons.write(new Person(
                number,
                village,
                "Siti Penerima " + serial,
                "P",
                "Long Bagun",
                LocalDate.of(1985, 3, 1),
                "Jl. Contoh No. " + serial,
                "001",
                "002",
                null,
                "IRT",
                "PKH",
                "KUE",
                false,
                "DTSEN",
                LocalDate.of(2026, 1, 2)));
        cases.score(number, score);
        packageLines.replace(
                number,
                List.of(new PackageLine(1, "KUE-01", "Oven gas", "Tangkring", "buah", 2, Money.of(850_000), null)));
        hands.note(number, Hands.Hand.ASSESSED, "tksk641101");
        hands.note(number, Hands.Hand.VERIFIED, "kab" + kabupaten);
        return number;
    }

    /** The kabupaten opens a decree round over all who wait. Answers its key. */
    public String opensDecreeRound(String round) {
        return opensDecreeRound(round, "6411");
    }

    String opensDecreeRound(String round, String kabupaten) {
        return office.as("kab" + kabupaten).starts("decree-round", Map.of("round", round));
    }

    public void publishes(String decreeRound) {
        String kabupaten = decreeRound.replaceFirst("^.*-(\\d{4})/.*$", "$1");
        office.as("kab" + kabupaten).does("reviewRanking", decreeRound, Map.of("decision", "PUBLISH"));
    }

    /** Lets the objection window pass. */
    public void windowPasses() {
        office.move(java.time.Duration.ofDays(15));
    }

    public void signs(String decreeRound) {
        office.as("kadis").does("signDecree", decreeRound, Map.of("decision", "SIGN"));
    }

    /** The signatory signs what has changed in 6411. Answers the key of the amendment. */
    public String signsChanges(String round) {
        String amendment = openAmendment(round);
        office.as("kadis").does("signAmendment", amendment, Map.of("agreed", true));
        return amendment;
    }

    public String openAmendment(String round) {
        return office.fact(
                String.class,
                "select key from approval_amendment where round = ? and kabupaten = '6411' and state = 'OPEN'",
                round);
    }

    /** Somebody leaves before the goods have come. */
    public void leaves(String caseNumber, Outcome outcome) {
        InHouse.run(() -> transaction.executeWithoutResult(
                status -> releases.forEach(room -> room.release(caseNumber, outcome))));
        office.settle();
    }

    /** The same person once more, in a case of another number. */
    public String nominatedAgain(String caseNumber) {
        GrantCase before = cases.get(caseNumber);
        return transaction.execute(status -> {
            String again = new CaseNumber(
                            before.round(), before.kabupaten(), numbers.next(before.round() + "-" + before.kabupaten()))
                    .toString();
            cases.add(new GrantCase(
                    again,
                    before.round(),
                    before.kabupaten(),
                    before.kecamatan(),
                    before.village(),
                    before.nik(),
                    before.noKk(),
                    before.businessType(),
                    before.businessStatus(),
                    before.desil(),
                    office.today(),
                    Stage.NOMINATION,
                    true,
                    null,
                    true,
                    null,
                    0));
            return again;
        });
    }

    /** From opening to the signature, without objections. Answers the decree round's key. */
    public String decides(String round) {
        return decides(round, "6411");
    }

    public String decides(String round, String kabupaten) {
        String decreeRound = opensDecreeRound(round, kabupaten);
        publishes(decreeRound);
        windowPasses();
        return decreeRound;
    }

    /** A case that was refused because the family has a better-ranked candidate. */
    public String refusedSister() {
        String round = opensRound(2);
        String card = String.format(Locale.ROOT, "64110277%08d", SERIAL.incrementAndGet());
        waits(round, 90, card);
        String sister = waits(round, 80, card);
        signs(decides(round));
        return sister;
    }

    /** The province moves places. Answers the key. */
    String reallocates(String round, String from, String to, int places) {
        String key = office.as("prov").starts("quota-reallocation", Map.of("round", round));
        office.as("prov").does("reallocateQuota", key, move(from, to, places));
        return key;
    }

    /** What the province writes to move places. */
    public static Map<String, Object> move(String from, String to, int places) {
        return Map.of("decision", "MOVE", "from", from, "to", to, "places", places, "reason", "Tempat tidak terpakai.");
    }

    int places(String round, String kabupaten) {
        return office.fact(
                Integer.class, "select places from round_quota where round = ? and kabupaten = ?", round, kabupaten);
    }

    public String decree(String caseNumber) {
        return office.fact(
                String.class,
                "select number from case_reference where case_number = ? and kind = 'DECREE'",
                caseNumber);
    }

    public String state(String caseNumber) {
        return office.fact(String.class, "select state from approval_candidate where case_number = ?", caseNumber);
    }

    /** The stage's result, null while the case waits. */
    public Object result(String caseNumber) {
        var variable = history.createHistoricVariableInstanceQuery()
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey("approval")
                        .processInstanceBusinessKey(caseNumber)
                        .singleResult()
                        .getId())
                .variableName("stageResult")
                .singleResult();
        return variable == null ? null : variable.getValue();
    }
}
