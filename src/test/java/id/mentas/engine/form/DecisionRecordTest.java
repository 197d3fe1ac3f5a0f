package id.mentas.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.common.Sensitive;
import id.mentas.engine.decision.Masking;
import id.mentas.people.Visitor;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import id.mentas.testing.TypedNomination;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept beside a decision: what was shown, and no whole number of identity. */
@MentasTest
class DecisionRecordTest {

    private static final AtomicInteger SERIAL = new AtomicInteger(8100);
    private static final List<String> NAMES = List.of(
            "Kurniati Belawan",
            "Olivia Tering",
            "Yosefina Hubung",
            "Dayang Maratua",
            "Rusmini Pampang",
            "Zubaidah Loa",
            "Fransiska Wehea",
            "Halijah Sempaja");
    private static final String FACTS = "Mentas-Facts";
    private static final String WILLING =
            """
            {"variables": {"willing": {"value": "YES"}, "businessType": {"value": "KUE"},
              "deliberationDate": {"value": "%s"}, "deliberationResult": {"value": "SUPPORTED"}}}
            """;

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    SampleCases samples;

    @Autowired
    ObjectProvider<TaskForm<?>> forms;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient jdbc;

    private String nik;
    private String noKk;
    private String caseNumber;

    @BeforeEach
    void onePersonIsNominated() {
        samples.round();
        int serial = SERIAL.incrementAndGet();
        LocalDate birth = LocalDate.of(1980, 1, 1).plusDays(serial * 397L % 4000);
        nik = "641101%02d%02d%02d%d"
                .formatted(birth.getDayOfMonth() + 40, birth.getMonthValue(), birth.getYear() % 100, serial);
        noKk = "641101010203" + serial;
        String name = NAMES.get(serial % NAMES.size());
        Map<String, Object> typed = new HashMap<>(TypedNomination.of(nik, noKk, name, birth.toString()));
        typed.put("phone", "081234567890");
        caseNumber = office.as("kab6411").starts("lifecycle", typed);
    }

    @Test
    void marksEveryFieldThatHoldsANumberOfAPerson() {
        Set<String> unmarked = new TreeSet<>();
        Set<String> marked = new TreeSet<>();
        forms.stream()
                .map(TaskForm::type)
                .flatMap(type -> withLines(type).stream())
                .forEach(record -> {
                    for (RecordComponent field : record.getRecordComponents()) {
                        if (holdsANumberOfAPerson(field)) {
                            boolean is = field.isAnnotationPresent(Sensitive.class);
                            (is ? marked : unmarked).add(record.getSimpleName() + "." + field.getName());
                        }
                    }
                });
        assertThat(unmarked).isEmpty();
        assertThat(marked)
                .contains(
                        "NominatePerson.nik",
                        "NominatePerson.noKk",
                        "NominatePerson.phone",
                        "ReviewNomination.nik",
                        "ReviewNomination.noKk",
                        "HandOverGoods.noKk");
    }

    private static Set<Class<?>> withLines(Class<?> record) {
        Set<Class<?>> all = new LinkedHashSet<>(List.of(record));
        for (RecordComponent field : record.getRecordComponents()) {
            Class<?> inner = Masking.inner(field.getGenericType());
            if (inner != null && inner.isRecord() && inner != record) {
                all.addAll(withLines(inner));
            }
        }
        return all;
    }

    private static boolean holdsANumberOfAPerson(RecordComponent field) {
        Pattern pattern = field.getAnnotation(Pattern.class);
        String rule = pattern == null ? "" : pattern.regexp();
        return field.getType() == String.class
                && (field.getName().matches("(?i)(.*[^a-z])?(nik|kk|hp|phone|telp|telepon|mobile|whatsapp)([^a-z].*)?")
                        || field.getName().matches(".*(Nik|Kk|Phone|Hp|Mobile)$")
                        || rule.contains("{16}")
                        || rule.contains("+ -]"));
    }

    @Test
    void keepsNumbersOfAPersonMasked() {
        String answered = office.fact(
                String.class,
                "select answered::text from decision_record where case_number = ? and form = 'nominate-person'",
                caseNumber);
        assertThat(answered)
                .doesNotContain(nik, noKk, "081234567890")
                .contains("6411**********" + nik.substring(14), "0812******90");

        long decision = office.fact(Long.class, "select id from decision_record where case_number = ?", caseNumber);
        assertThat(Visitor.signedIn(port, "pengawas")
                        .get("/pantau/kasus/" + caseNumber + "/keputusan/" + decision)
                        .body())
                .contains("6411**********" + nik.substring(14))
                .doesNotContain(nik, noKk, "081234567890");
    }

    @Test
    void masksWhereverANumberWasTyped() {
        record Line(@Sensitive String contact, String words) {}
        record Form(List<Line> lines, String reason) {}
        Map<String, Object> typed = Map.of(
                "reason",
                "NIK yang benar 6411015203850001, bukan 123.",
                "lines",
                "[{\"contact\":\"0541-778899\",\"words\":\"KK 6411010102030001\"}]",
                "number",
                6411015203850001L,
                "amount",
                5_000_000L);
        String kept = Masking.of(json.valueToTree(typed), Form.class, json).toString();
        assertThat(kept)
                .contains(
                        "NIK yang benar 6411**********01, bukan 123.", "0541*****99", "KK 6411**********01", "5000000")
                .contains("\"number\":\"6411**********01\"")
                .doesNotContain("6411015203850001", "6411010102030001", "778899");
    }

    @Test
    void refusesWhatWasDecidedOnOtherFactsThanThoseOfNow() {
        Visitor psm = Visitor.program(port, "psm641101", "mentas");
        String task = "/engine-rest/task/"
                + office.as("psm641101").task("confirmWillingness", caseNumber).getId();
        String mark =
                psm.get(task + "/form-variables").headers().firstValue(FACTS).orElseThrow();
        jdbc.sql("update person set name = 'Lestari Baru' where case_number = ?")
                .param(caseNumber)
                .update();

        String form = WILLING.formatted(office.today());
        HttpResponse<String> stale = psm.postJson(task + "/submit-form", form, FACTS, mark);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Data pada formulir ini berubah", "Muat ulang formulir ini");
        assertThat(office.waitsAt(caseNumber)).containsExactly("userTask_confirmWillingness");

        HttpResponse<String> opened = psm.get(task + "/form-variables?variableNames=name");
        String fresh = opened.headers().firstValue(FACTS).orElseThrow();
        assertThat(fresh).isNotEqualTo(mark);
        assertThat(psm.postJson(task + "/submit-form", form, FACTS, fresh).statusCode())
                .isEqualTo(204);
        office.settle();
        assertThat(office.fact(
                        String.class,
                        "select seen ->> 'name' from decision_record where case_number = ? and form = 'confirm-willingness'",
                        caseNumber))
                .isEqualTo("Lestari Baru");
    }

    @Test
    void takesAProgramsFormWithoutAMarkOfFacts() {
        Visitor psm = Visitor.program(port, "psm641101", "mentas");
        String task = "/engine-rest/task/"
                + office.as("psm641101").task("confirmWillingness", caseNumber).getId();
        assertThat(psm.postJson(task + "/submit-form", WILLING.formatted(office.today()))
                        .statusCode())
                .isEqualTo(204);
        office.settle();
    }

    @Test
    void marksTheSameFactsAlikeInWhateverOrderTheyCome() {
        FormBinder binder = new FormBinder(
                json,
                jakarta.validation.Validation.buildDefaultValidatorFactory().getValidator());
        Map<String, Object> facts = new java.util.LinkedHashMap<>(Map.of("a", 1, "b", Map.of("x", 1, "y", 2)));
        Map<String, Object> turned = new java.util.LinkedHashMap<>();
        Map<String, Object> inner = new java.util.LinkedHashMap<>();
        inner.put("y", 2);
        inner.put("x", 1);
        turned.put("b", inner);
        turned.put("a", 1);
        assertThat(binder.hash(turned)).isEqualTo(binder.hash(facts));
        turned.put("a", 2);
        assertThat(binder.hash(turned)).isNotEqualTo(binder.hash(facts));
    }
}
