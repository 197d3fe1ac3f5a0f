package id.mentas.lifecycle;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.mentas.assessment.Visits;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.CaseFacts.Livelihood;
import id.mentas.grant.CaseFacts.Moment;
import id.mentas.grant.Cases;
import id.mentas.grant.Stage;
import id.mentas.handover.AtTheDoor;
import id.mentas.monitoring.BusinessVisits;
import id.mentas.procurement.Purchases;
import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import id.mentas.testing.SampleCases;
import id.mentas.testing.TypedNomination;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Perjalanan kasus: the stages that a case is called into one after another, and its ends. */
@MentasTest
class LifecycleProcessTest extends ProcessTest {

    private static final String VILLAGE = "6411012001";
    private static final LocalDate REFERENCE_DAY = LocalDate.of(2026, 2, 4);
    private static final AtomicInteger SERIAL = new AtomicInteger(5100);

    @Autowired
    SampleCases samples;

    @Autowired
    Cases cases;

    @Autowired
    CaseFacts facts;

    @Autowired
    Purchases purchases;

    LifecycleProcessTest() {
        super("lifecycle");
    }

    @Test
    void beginsWithTheNominationOfATypedPerson() {
        String caseNumber = nominated(2);
        ProcessInstance life = instanceOf(caseNumber);
        assertThat(life)
                .hasBusinessKey(caseNumber)
                .hasPassed("startEvent_nominated")
                .isWaitingAtExactly("callActivity_nomination")
                .isWaitingFor("case.died", "case.moved", "case.withdrawn", "case.duplicate")
                .calledProcessInstance("nomination")
                .hasBusinessKey(caseNumber)
                .isWaitingAtExactly("userTask_confirmWillingness");
    }

    @Test
    void goesOnToTheAssessmentOfAWillingPerson() {
        String caseNumber = nominated(2);
        confirms(caseNumber, Map.of("willing", "YES", "businessType", "KUE"));
        assertThat(instanceOf(caseNumber))
                .hasPassedInOrder("callActivity_nomination", "gateway_nominationResult")
                .isWaitingAtExactly("callActivity_assessment")
                .calledProcessInstance("assessment")
                .isWaitingAtExactly("userTask_visitHousehold");
    }

    @Test
    void endsUnwilling() {
        String caseNumber = nominated(2);
        confirms(caseNumber, Map.of("willing", "NO", "reason", "Merawat orang tua."));
        assertThat(instanceOf(caseNumber))
                .isEnded()
                .hasPassedInOrder("callActivity_nomination", "gateway_nominationResult", "endEvent_unwilling")
                .hasNotPassed("callActivity_assessment", "endEvent_refused");
    }

    @Test
    void endsRefusedByTheTableOfEligibility() {
        assertThat(instanceOf(nominated(7)))
                .isEnded()
                .hasPassedInOrder("callActivity_nomination", "gateway_nominationResult", "endEvent_refused")
                .hasNotPassed("callActivity_assessment", "endEvent_unwilling");
    }

    @Test
    void goesOnToTheApprovalOfWhoIsAssessed() {
        ProcessInstance life = assessed(Map.of("decision", "CONFIRM"));
        assertThat(life)
                .hasPassedInOrder("callActivity_assessment", "gateway_assessmentResult")
                .isWaitingAtExactly("callActivity_approval")
                .calledProcessInstance("approval")
                .isWaitingAtExactly("gateway_awaitDecision");
    }

    @Test
    void endsRefusedByTheVerifier() {
        assertThat(assessed(Map.of("decision", "REFUSE", "reason", "Rumah tangga ini sudah mampu.")))
                .isEnded()
                .hasPassedInOrder("callActivity_assessment", "gateway_assessmentResult", "endEvent_refused")
                .hasNotPassed("callActivity_approval");
    }

    @Test
    void goesOnToTheGoodsOfWhoIsGranted() {
        String caseNumber = samples.in(VILLAGE, Stage.ASSESSMENT);
        facts.reference(caseNumber, CaseFacts.Paper.DECREE, "400.9.4/7/DINSOS/2026", office.today());
        ProcessInstance life = lives(caseNumber, "callActivity_approval");
        hears(life, "approval", "approval.granted");
        assertThat(life)
                .hasPassedInOrder("callActivity_approval", "gateway_approvalResult")
                .isWaitingAtExactly("callActivity_procurement")
                .calledProcessInstance("procurement")
                .isWaitingAtExactly("receiveTask_packageReady")
                .isWaitingFor("procurement.packageReady");
    }

    @ParameterizedTest
    @CsvSource({"approval.refused, endEvent_notGranted", "approval.expired, endEvent_waitlistExpired"})
    void endsWithoutAGrant(String message, String end) {
        ProcessInstance life = lives(Stage.ASSESSMENT, "callActivity_approval");
        hears(life, "approval", message);
        assertThat(life)
                .isEnded()
                .hasPassedInOrder("callActivity_approval", "gateway_approvalResult", end)
                .hasNotPassed("callActivity_procurement");
    }

    @Test
    void goesOnToTheHandoverWhenThePackageIsReady() {
        ProcessInstance life = lives(Stage.APPROVAL, "callActivity_procurement");
        purchases.whole(life.getBusinessKey());
        hears(life, "procurement", "procurement.packageReady");
        assertThat(life)
                .hasPassedInOrder("callActivity_procurement")
                .isWaitingAtExactly("callActivity_handover")
                .calledProcessInstance("handover")
                .isWaitingAtExactly("userTask_handOverGoods");
    }

    @ParameterizedTest
    @CsvSource({"REFUSED, endEvent_handoverRefused", "MOVED, endEvent_movedAtHandover", "DIED, endEvent_diedAtHandover"
    })
    void endsAtTheDoorAndReleasesWhatTheCaseHeld(String found, String end) {
        ProcessInstance life = lives(Stage.PROCUREMENT, "callActivity_handover");
        office.as("tksk641101")
                .does(
                        "handOverGoods",
                        life.getBusinessKey(),
                        Map.of("result", found, "visitedOn", today(), "reason", "Kata ketua RT di rumahnya."));
        assertThat(life)
                .isEnded()
                .hasPassedInOrder(
                        "callActivity_handover",
                        "gateway_handoverResult",
                        "serviceTask_releaseCase",
                        "gateway_handoverFailure",
                        end)
                .hasNotPassed("callActivity_guidance");
    }

    @Test
    void goesOnToTheGuidanceOfWhoTookTheGoods() {
        String caseNumber = samples.bought(VILLAGE);
        ProcessInstance life = lives(caseNumber, "callActivity_handover");
        office.as("tksk641101")
                .does(
                        "handOverGoods",
                        caseNumber,
                        Visits.with(
                                AtTheDoor.given(
                                        office.today(), cases.get(caseNumber).noKk()),
                                "coordinates",
                                "0.502106,115.153709"));
        assertThat(life)
                .hasPassedInOrder("callActivity_handover", "gateway_handoverResult")
                .hasNotPassed("serviceTask_releaseCase")
                .isWaitingAtExactly("callActivity_guidance")
                .calledProcessInstance("guidance")
                .isWaitingAtExactly("receiveTask_attended");
    }

    @Test
    void goesOnToTheMonitoringOfWhoWasGuided() {
        ProcessInstance life = lives(Stage.HANDOVER, "callActivity_guidance");
        hears(life, "guidance", "guidance.attended");
        assertThat(life)
                .hasPassed("callActivity_guidance")
                .isWaitingAtExactly("callActivity_monitoring")
                .calledProcessInstance("monitoring")
                .isWaitingAtExactly("intermediateCatchEvent_visitDate");
    }

    @Test
    void goesOnToTheReferralOfWhoseBusinessWasWatched() {
        ProcessInstance life = watched(Map.of("decision", "REFER", "reason", "Dijual untuk berobat."));
        assertThat(life)
                .hasPassedInOrder("callActivity_monitoring", "gateway_monitoringResult")
                .isWaitingAtExactly("callActivity_referral")
                .calledProcessInstance("referral")
                .isWaitingAt("userTask_askConsent");
    }

    @Test
    void endsFailedWhereTheKabupatenSaysSo() {
        assertThat(watched(Map.of("decision", "FAIL", "reason", "Tidak mau berusaha.")))
                .isEnded()
                .hasPassedInOrder("callActivity_monitoring", "gateway_monitoringResult", "endEvent_failed")
                .hasNotPassed("callActivity_referral");
    }

    @Test
    void goesOnFromTheReferralToTheOutcomeAndFailsWhereAPersonHasLooked() {
        ProcessInstance life = earns("STOPPED", 900_000, 2);
        assertThat(life)
                .hasPassed("callActivity_referral")
                .isWaitingAtExactly("callActivity_outcome")
                .calledProcessInstance("outcome")
                .isWaitingAtExactly("userTask_closeCase");
        office.as("prov").does("closeCase", life.getBusinessKey(), Map.of("result", "FAILED"));
        assertThat(life).isEnded().hasPassedInOrder("callActivity_outcome", "gateway_outcomeResult", "endEvent_failed");
    }

    @ParameterizedTest
    @CsvSource({"1000000, 6, endEvent_graduated", "1200000, 2, endEvent_improved", "1000000, 2, endEvent_needsMore"})
    void endsWithTheOutcomeThatWasMeasured(long income, int desil, String end) {
        assertThat(earns("RUNNING", income, desil))
                .isEnded()
                .hasPassedInOrder("callActivity_referral", "callActivity_outcome", "gateway_outcomeResult", end)
                .hasNotPassed("endEvent_failed");
    }

    @ParameterizedTest
    @CsvSource({
        "DIED, startEvent_died, serviceTask_releaseCaseDied, endEvent_died",
        "MOVED, startEvent_moved, serviceTask_releaseCaseMoved, endEvent_moved",
        "WITHDRAWN, startEvent_withdrawn, serviceTask_releaseCaseWithdrawn, endEvent_withdrawn",
        "DUPLICATE, startEvent_duplicate, serviceTask_releaseCaseDuplicate, endEvent_duplicate"
    })
    void endsWhereItStandsWhenSomethingHappens(String event, String heard, String released, String end) {
        ProcessInstance life = lives(Stage.ASSESSMENT, "callActivity_approval");
        ProcessInstance approval = instanceOf("approval", life.getBusinessKey());
        office.as("kab6411")
                .starts(
                        "case-event",
                        Map.of(
                                "caseNumber",
                                life.getBusinessKey(),
                                "event",
                                event,
                                "date",
                                today(),
                                "reason",
                                "Kabar dari kepala desa."));
        assertThat(life).isEnded().hasPassedInOrder(heard, released, end).hasNotPassed("gateway_approvalResult");
        assertThat(approval).isEnded().hasNotPassed("endEvent_granted", "endEvent_refused", "endEvent_waitlistExpired");
    }

    private String nominated(int desil) {
        samples.round();
        int serial = SERIAL.incrementAndGet();
        Map<String, Object> form = TypedNomination.of(
                "641101520385" + serial, "641101010185" + serial, "Maria " + letters(serial), "1985-03-12");
        form.put("desil", desil);
        return office.as("kab6411").starts("lifecycle", form);
    }

    /** A name of its own for each, so that nobody is alike. */
    private static String letters(int serial) {
        StringBuilder name = new StringBuilder();
        for (long rest = serial * 2_654_435_761L & 0xFFFFFFFFL; rest > 0; rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        return name.toString();
    }

    private void confirms(String caseNumber, Map<String, Object> word) {
        Map<String, Object> form = new HashMap<>(word);
        form.put("deliberationDate", today());
        form.put("deliberationResult", "SUPPORTED");
        office.as("psm641101").does("confirmWillingness", caseNumber, form);
    }

    private ProcessInstance assessed(Map<String, ?> verification) {
        if (office.today().isBefore(REFERENCE_DAY)) {
            office.moveTo(REFERENCE_DAY);
        }
        ProcessInstance life = lives(Stage.NOMINATION, "callActivity_assessment");
        String caseNumber = life.getBusinessKey();
        office.as("tksk641101").does("visitHousehold", caseNumber, Visits.with(Visits.baker(), "visitDate", today()));
        office.as("kab6411").does("verifyAssessment", caseNumber, verification);
        return life;
    }

    private ProcessInstance watched(Map<String, ?> review) {
        ProcessInstance life = lives(Stage.GUIDANCE, "callActivity_monitoring");
        fallsDue(instanceOf("monitoring", life.getBusinessKey()), "intermediateCatchEvent_visitDate");
        office.as("psm641101").does("visitBusiness", life.getBusinessKey(), BusinessVisits.sold(office.today()));
        office.as("kab6411").does("reviewCase", life.getBusinessKey(), review);
        return life;
    }

    private ProcessInstance earns(String businessState, long income, int desil) {
        String caseNumber = samples.in(VILLAGE, Stage.MONITORING);
        facts.desil(caseNumber, Moment.NOMINATION, 2, "DTSEN", office.today().minusYears(1));
        if (desil > 2) {
            facts.desil(caseNumber, Moment.FOLLOW_UP, desil, "DTSEN", office.today());
        }
        facts.livelihood(
                caseNumber,
                new Livelihood("ASSESSMENT", office.today().minusYears(1), "NONE", 1_000_000L, null, null, null));
        facts.livelihood(
                caseNumber, new Livelihood("VISIT_4", office.today(), businessState, income, 2_000_000L, 500_000L, 1));
        return lives(caseNumber, "callActivity_referral");
    }

    private ProcessInstance lives(Stage before, String activity) {
        String caseNumber = samples.in(VILLAGE, before);
        if (before.compareTo(Stage.HANDOVER) >= 0) {
            facts.reference(caseNumber, CaseFacts.Paper.HANDOVER, "BAST-" + caseNumber, office.today());
        }
        return lives(caseNumber, activity);
    }

    /** The life of a case that comes to a stage. */
    private ProcessInstance lives(String caseNumber, String activity) {
        samples.live(caseNumber, activity);
        office.settle();
        return instanceOf(caseNumber);
    }

    private void hears(ProcessInstance life, String stage, String message) {
        says(instanceOf(stage, life.getBusinessKey()), message);
    }

    private String today() {
        return office.today().toString();
    }
}
