package id.mentas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.assessment.Visits;
import id.mentas.testing.Office;
import id.mentas.testing.SampleFiles;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;

/** What the office does with the people of {@link LifecycleTest}: its verbs. Nobody here is an administrator. */
class Life {

    private static final String ROUND = "UEP-2026-8";

    private final Office office;
    private final ProcessEngine engine;
    private final ObjectMapper json;
    private String decreeRound = "";

    Life(Office office, ProcessEngine engine, ObjectMapper json) {
        this.office = office;
        this.engine = engine;
        this.json = json;
    }

    String round() {
        return ROUND;
    }

    String caseOf(Villager one) {
        return office.fact(
                String.class,
                "select c.case_number from grant_case c join person p using (case_number) where c.round = ? and p.name = ?",
                ROUND,
                one.name());
    }

    String waitsAt(Villager one) {
        return String.join(" ", office.waitsAt(caseOf(one)));
    }

    void opensARound(int places) {
        String code = office.as("prov")
                .starts(
                        "round-opening",
                        Map.of(
                                "scheme",
                                "UEP",
                                "year",
                                2026,
                                "number",
                                8,
                                "budgetSource",
                                "APBD",
                                "budget",
                                30_000_000L,
                                "ceiling",
                                5_000_000L,
                                "referenceDay",
                                "2026-02-02",
                                "objectionDays",
                                5,
                                "signatory",
                                "kadis",
                                "quotas",
                                List.of(Map.of("kabupaten", "6411", "places", places))));
        assertThat(code).isEqualTo(ROUND);
    }

    void importsTheFile(List<Villager> people) {
        String unreadable = people.get(0).row().replace(people.get(0).nik(), "6,4110E+15");
        String file = Villager.HEADING + people.stream().map(Villager::row).collect(Collectors.joining()) + unreadable;
        String key = office.as("kab6411")
                .starts(
                        "nomination-import",
                        Map.of(
                                "round",
                                ROUND,
                                "file",
                                Variables.fileValue("usulan-ujoh-bilang.csv")
                                        .mimeType("text/csv")
                                        .file(file.getBytes(StandardCharsets.UTF_8))
                                        .create()));
        assertThat(office.fact(
                        String.class,
                        """
                        select string_agg(verdict || ' ' || count, ', ' order by verdict)
                        from (select r.verdict, count(*) from nomination_import_row r
                              join nomination_import i on i.id = r.import where i.key = ? group by r.verdict) counted
                        """,
                        key))
                .isEqualTo("ACCEPTED " + (people.size() - 2) + ", INVALID 1, REFUSED 1, REVIEW 1");
    }

    void refusedAtOnce(Villager one) {
        assertThat(office.waitsAt(caseOf(one))).isEmpty();
    }

    void reviewed(Villager one, String note) {
        office.as("kab6411").does("reviewNomination", caseOf(one), Map.of("decision", "ACCEPT", "note", note));
    }

    void unwilling(Villager one, String reason) {
        office.as("psm641101")
                .does(
                        "confirmWillingness",
                        caseOf(one),
                        Map.of(
                                "willing",
                                "NO",
                                "reason",
                                reason,
                                "deliberationDate",
                                today(),
                                "deliberationResult",
                                "SUPPORTED"));
    }

    void willing(Villager one) {
        office.as("psm641101")
                .does(
                        "confirmWillingness",
                        caseOf(one),
                        Map.of(
                                "willing", "YES",
                                "businessType", "KUE",
                                "deliberationDate", today(),
                                "deliberationResult", "SUPPORTED"));
    }

    /** Something that ends the case where it stands. */
    void happens(Villager one, String event) {
        office.as("kab6411")
                .starts(
                        "case-event",
                        Map.of(
                                "caseNumber",
                                caseOf(one),
                                "event",
                                event,
                                "date",
                                today(),
                                "reason",
                                "Surat keterangan kepala desa."));
        assertThat(office.waitsAt(caseOf(one))).isEmpty();
    }

    void visited(Villager one, boolean needsMuch) {
        Map<String, Object> visit = Visits.with(Visits.baker(), "visitDate", today());
        visit.put("needTraining", needsMuch);
        visit.put("needWater", needsMuch);
        office.as("tksk641101").does("visitHousehold", caseOf(one), visit);
    }

    void verified(Villager one) {
        office.as("kab6411b").does("verifyAssessment", caseOf(one), Map.of("decision", "CONFIRM"));
        assertThat(waitsAt(one)).isEqualTo("gateway_awaitDecision");
    }

    void listsTheCandidates() {
        decreeRound = office.as("kab6411").starts("decree-round", Map.of("round", ROUND));
        office.as("kab6411").does("reviewRanking", decreeRound, Map.of("decision", "PUBLISH"));
    }

    void objectedTo(Villager one) {
        String objection = office.as("kab6411b")
                .starts(
                        "objection",
                        Map.of(
                                "caseNumber", caseOf(one),
                                "objector", "Warga RT 003",
                                "reason", "Keluarganya memiliki toko di pasar kecamatan."));
        office.as("kab6411")
                .does(
                        "decideObjection",
                        objection,
                        Map.of("decision", "REMOVE", "reason", "Toko itu nyata; keluarga ini mampu."));
    }

    /** The objection window ends by itself; then the head of the office signs. */
    void signsTheDecree() {
        assertThat(office.waitsAt(decreeRound)).containsExactly("intermediateCatchEvent_objectionWindowEnded");
        office.moveWorkingDays(5);
        office.as("kadis").does("signDecree", decreeRound, Map.of("decision", "SIGN"));
        assertThat(office.waitsAt(decreeRound)).isEmpty();
    }

    /** What changed since the last decree becomes one amending decree. */
    void signsTheChanges() {
        String amendment = office.fact(
                String.class,
                "select key from approval_amendment where round = ? and kabupaten = '6411' and state = 'OPEN'",
                ROUND);
        office.as("kadis").does("signAmendment", amendment, Map.of("agreed", true));
        assertThat(office.waitsAt(amendment)).isEmpty();
    }

    List<String> waitlist() {
        return Arrays.asList(office.fact(
                        String.class,
                        "select string_agg(case_number, ' ' order by rank) from approval_candidate where round = ? and state = 'WAITLISTED'",
                        ROUND)
                .split(" "));
    }

    void ordersTheGoods() {
        office.move(Duration.ofMinutes(20));
        List<Map<String, Object>> prices = lines("placeOrder").stream()
                .map(line -> Map.<String, Object>of(
                        "line", line.get("line"), "unitPrice", ((Number) line.get("estimate")).longValue() - 1_000))
                .toList();
        office.as("ppk")
                .does(
                        "placeOrder",
                        order(),
                        Map.of(
                                "supplier",
                                "CV Mahakam Jaya",
                                "contractNumber",
                                "EP-2026-0811",
                                "contractDate",
                                today(),
                                "promisedOn",
                                Office.promise(office.today(), 20).toString(),
                                "lines",
                                prices));
    }

    void goodsComeInTwoDeliveries() {
        office.move(Duration.ofDays(7));
        List<Map<String, Object>> first = lines("inspectGoods").stream()
                .map(line -> arrived(line, number(line, "toCome") - 1, 1))
                .toList();
        inspected(first);
        office.move(Duration.ofDays(7));
        inspected(lines("inspectGoods").stream()
                .map(line -> arrived(line, number(line, "toCome"), 0))
                .toList());
        assertThat(office.waitsAt(order())).isEmpty();
    }

    private void inspected(List<Map<String, Object>> lines) {
        office.as("ppk").does("inspectGoods", order(), Map.of("inspectedOn", today(), "rest", "WAIT", "lines", lines));
    }

    private static Map<String, Object> arrived(Map<String, Object> line, int good, int bad) {
        return Map.of("line", line.get("line"), "received", good, "rejected", bad, "reason", "Penyok di perjalanan.");
    }

    /** The order that follows a promotion finds the goods in stock: nothing is ordered. */
    void takesOverTheGoods(Villager one) {
        office.move(Duration.ofMinutes(20));
        assertThat(waitsAt(one)).isEqualTo("userTask_handOverGoods");
        assertThat(office.fact(
                        Long.class,
                        "select count(*) from procurement_order where round = ? and state = 'EMPTY'",
                        ROUND))
                .isEqualTo(1);
    }

    void closesTheRound() {
        office.as("prov").starts("round-closing", Map.of("round", ROUND, "reason", "Tahun anggaran berakhir."));
    }

    void takesTheGoods(Villager one) {
        String caseNumber = caseOf(one);
        List<Map<String, Object>> ticked =
                list(office.as("tksk641101").open("handOverGoods", caseNumber).get("lines")).stream()
                        .map(line ->
                                Map.<String, Object>of("line", line.get("line"), "received", true, "condition", "GOOD"))
                        .toList();
        Map<String, Object> form = new HashMap<>();
        form.put("result", "HANDED_OVER");
        form.put("visitedOn", today());
        form.put("identitySeen", true);
        form.put("noKk", one.noKk());
        form.put("lines", ticked);
        form.put("photo", SampleFiles.photo());
        form.put("signature", SampleFiles.photo());
        form.put("witnessName", "Jalung Ipui");
        form.put("witnessRole", "Kepala Desa");
        form.put("coordinates", "0.502106,115.153709");
        office.as("tksk641101").does("handOverGoods", caseNumber, form);
    }

    void refusesTheGoods(Villager one, String reason) {
        office.as("tksk641101")
                .does(
                        "handOverGoods",
                        caseOf(one),
                        Map.of("result", "REFUSED", "visitedOn", today(), "reason", reason));
        assertThat(office.waitsAt(caseOf(one))).isEmpty();
    }

    /** One session: who comes and who stays away. */
    void guidesTogether(List<Villager> come, List<Villager> stayAway) {
        String session = office.as("kab6411").starts("guidance-session", Map.of("round", ROUND, "businessType", "KUE"));
        List<Map<String, Object>> invited = Stream.concat(come.stream(), stayAway.stream())
                .map(one -> Map.<String, Object>of("caseNumber", caseOf(one), "invited", true))
                .toList();
        office.as("kab6411")
                .does(
                        "planSession",
                        session,
                        Map.of(
                                "heldOn", office.today().plusDays(7).toString(),
                                "begins", "09:00",
                                "place", "Balai Desa Ujoh Bilang",
                                "topic", "Menghitung modal dan harga jual",
                                "trainer", "Bu Ratna",
                                "invitees", invited));
        assertThat(office.waitsAt(session)).containsExactly("intermediateCatchEvent_sessionDay");
        office.move(Duration.ofDays(7));
        List<Map<String, Object>> present = come.stream()
                .map(one -> Map.<String, Object>of("caseNumber", caseOf(one), "present", true, "need", ""))
                .toList();
        Map<String, Object> attendance = new HashMap<>(Map.of("attendees", present));
        if (come.isEmpty()) {
            attendance.put("explanation", "Jalan ke balai desa terputus banjir.");
        }
        office.as("kab6411").does("recordAttendance", session, attendance);
        assertThat(office.waitsAt(session)).isEmpty();
    }

    void coachesAtHome(Villager one) {
        office.as("tksk641101")
                .does(
                        "coachAtHome",
                        caseOf(one),
                        Map.of("coachedOn", today(), "topic", "Mencatat uang usaha.", "needs", List.of()));
    }

    /** Everyone's visit of a month: how much the family earns where the business runs; one whose business has stopped. */
    void visitsTheBusinesses(int month, Map<Villager, Long> incomes, Villager... stopped) {
        comesMonth(month);
        incomes.forEach((one, income) ->
                office.as("psm641101").does("visitBusiness", caseOf(one), running(income, income > 2_000_000)));
        for (Villager one : stopped) {
            Map<String, Object> form = running(700_000, false);
            form.keySet().removeAll(List.of("turnover", "monthResult", "profit", "workers"));
            form.put("businessState", "STOPPED");
            office.as("psm641101").does("visitBusiness", caseOf(one), form);
        }
    }

    void helps(Villager one) {
        office.as("tksk641101")
                .does(
                        "resolveObstacle",
                        caseOf(one),
                        Map.of(
                                "actedOn",
                                today(),
                                "action",
                                "Mencari pembeli bersama.",
                                "result",
                                "PARTLY",
                                "needs",
                                List.of()));
    }

    void givesUp(Villager one, String reason) {
        office.as("kab6411").does("reviewCase", caseOf(one), Map.of("decision", "FAIL", "reason", reason));
        assertThat(office.waitsAt(caseOf(one))).isEmpty();
    }

    /** One agency gives, one rejects, one is silent until the province answers for it. */
    void referred(Villager one) {
        String caseNumber = caseOf(one);
        for (int agency = 0; agency < 3; agency++) {
            Task task = consents(caseNumber).get(0);
            office.as("tksk641101").submit(task, Map.of("consent", "YES", "consentOn", today()));
            office.settle();
        }
        office.as("dagang6411").does("answerReferral", caseNumber, Map.of("answer", "ACCEPT"));
        office.as("dagang6411")
                .does(
                        "reportService",
                        caseNumber,
                        Map.of(
                                "result", "GIVEN",
                                "service", "Gerai di pasar kecamatan",
                                "givenOn", today(),
                                "reference", "GP-17"));
        office.as("pu6411")
                .does("answerReferral", caseNumber, Map.of("answer", "REJECT", "reason", "Jaringan belum sampai."));
        office.moveWorkingDays(10);
        office.as("prov")
                .does("answerReferral", caseNumber, Map.of("answer", "REJECT", "reason", "Kelas tahun ini penuh."));
    }

    private List<Task> consents(String caseNumber) {
        return office.as("tksk641101").signedIn(() -> engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("userTask_askConsent")
                .processInstanceBusinessKey(caseNumber)
                .listPage(0, 10));
    }

    void graduates(Villager one, int desil) {
        office.as("prov")
                .does(
                        "closeCase",
                        caseOf(one),
                        Map.of(
                                "result",
                                "GRADUATED",
                                "desil",
                                (long) desil,
                                "desilSource",
                                "DTSEN",
                                "desilDate",
                                today()));
    }

    private void comesMonth(int month) {
        office.moveTo(office.fact(
                        Date.class,
                        """
                        select max(v.due_on) from monitoring_visit v join grant_case c using (case_number)
                        where c.round = ? and v.month = ? and c.status = 'ACTIVE'
                        """,
                        ROUND,
                        month)
                .toLocalDate());
    }

    private Map<String, Object> running(long income, boolean wantsMarket) {
        Map<String, Object> form = new HashMap<>();
        form.put("visitedOn", today());
        form.put("businessState", "RUNNING");
        form.put("turnover", 3_000_000L);
        form.put("monthResult", "PROFIT");
        form.put("profit", 900_000L);
        form.put("workers", 2L);
        form.put("goods", "COMPLETE");
        form.put("income", income);
        form.put("obstacle", "NONE");
        form.put("needs", wantsMarket ? "[{\"need\":\"PEMASARAN\"}]" : "[]");
        form.put("photo", SampleFiles.photo());
        form.put("coordinates", "0.502106,115.153709");
        return form;
    }

    private String order() {
        return office.fact(
                String.class,
                "select number from procurement_order where round = ? and kabupaten = '6411' order by number limit 1",
                ROUND);
    }

    private List<Map<String, Object>> lines(String task) {
        return list(office.as("ppk").open(task, order()).get("lines"));
    }

    private List<Map<String, Object>> list(Object lines) {
        try {
            return json.readValue(lines.toString(), new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static int number(Map<String, Object> line, String field) {
        return ((Number) line.get(field)).intValue();
    }

    private String today() {
        return office.today().toString();
    }
}
