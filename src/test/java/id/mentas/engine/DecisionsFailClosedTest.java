package id.mentas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.engine.decision.DecisionContract;
import id.mentas.engine.decision.DecisionTables;
import id.mentas.engine.decision.UnclearDecision;
import id.mentas.engine.model.BrokenTable;
import id.mentas.testing.MentasTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A decision table that says nothing clear is refused when it is deployed, and says no "yes" where it is in force. */
@MentasTest
@Timeout(60)
class DecisionsFailClosedTest {

    private static final String ELIGIBILITY = "nomination/nomination-eligibility.dmn";

    @Autowired
    ProcessEngine engine;

    @Autowired
    DecisionTables tables;

    @Autowired
    ApplicationContext house;

    @AfterEach
    void away() {
        engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentName("closed")
                .list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nomination/nomination-eligibility.dmn",
                "assessment/assessment-score.dmn",
                "assessment/package-recommendation.dmn",
                "monitoring/monitoring-plan.dmn",
                "monitoring/business-health.dmn",
                "outcome/graduation.dmn",
                "referral/referral-routing.dmn",
                "lifecycle/task-reminders.dmn"
            })
    void takesEachTableAsItShipsAndKnowsWhatItMaySay(String file) {
        assertThatCode(() -> deploy(file, "", "")).doesNotThrowAnyException();
        String id = file.replaceFirst(".*/(.*)\\.dmn", "$1");
        assertThat(house.getBeansOfType(DecisionContract.class).values())
                .as("a stage that asks " + id + " says what it wants to hear")
                .anyMatch(contract -> contract.decision().equals(id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nomination/nomination-eligibility.dmn | <text>\"REFUSED\"</text> | <text>\"REFUSE\"</text> | baris 1 kolom \"Putusan\" | REFUSE",
                "nomination/nomination-eligibility.dmn | <text>desil</text> | <text>dessil</text> | Desil | dessil",
                "nomination/nomination-eligibility.dmn | <text>> 5</text> | <text>> \"lima\"</text> | baris 1 kolom \"Desil\" | tidak dipahami",
                "nomination/nomination-eligibility.dmn | <text>> 5</text> | <text>> lima</text> | baris 1 kolom \"Desil\" | tidak dipahami",
                "nomination/nomination-eligibility.dmn | <text>> 5</text> | <text>> > 5</text> | baris 1 kolom \"Desil\" | tidak dapat dibaca",
                "nomination/nomination-eligibility.dmn | <text>> 5</text> | <text>count(for i in 1..3000000 return i) > 5</text> | baris 1 kolom \"Desil\" | \"for\"",
                "nomination/nomination-eligibility.dmn | <text>> 5</text> | <text>> 10 ** 999999999</text> | baris 1 kolom \"Desil\" | pangkat",
                "nomination/nomination-eligibility.dmn | <text>> 5</text> | <text>matches(string(?), \"(a+)+b\")</text> | baris 1 kolom \"Desil\" | fungsi",
                "nomination/nomination-eligibility.dmn | \"Desil keluarga di atas 5.\" | \"\" | baris 1 kolom | reason",
                "nomination/nomination-eligibility.dmn | name=\"verdict\" | name=\"putusan\" | Kelayakan usulan | \"verdict\" tidak ada",
                "assessment/assessment-score.dmn | <text>25</text> | <text>\"dua puluh lima\"</text> | baris 1 kolom | bilangan bulat",
                "assessment/assessment-score.dmn | <text>25</text> | <text>2500</text> | baris 1 kolom | bilangan bulat",
                "assessment/package-recommendation.dmn | <text>\"CONFIRM\"</text> | <text>\"OKE\"</text> | baris 6 kolom | CONFIRM, LOOK",
                "monitoring/monitoring-plan.dmn | \"1,3,6,12\" | \"Januari\" | baris 3 kolom | bulan yang menaik",
                "monitoring/business-health.dmn | <text>\"GREEN\"</text> | <text>\"HIJAU\"</text> | kolom | GREEN, RED, YELLOW",
                "outcome/graduation.dmn | <text>\"FAILED\"</text> | <text>\"GAGAL\"</text> | baris 9 kolom | FAILED, GRADUATED",
                "referral/referral-routing.dmn | <text>\"pupr\"</text> | <text>\"pu\"</text> | baris 7 kolom | disnakertrans, disperindagkop, pupr",
                "lifecycle/task-reminders.dmn | <text>-3</text> | <text>-300</text> | baris 4 kolom | bilangan bulat -60 sampai 60, atau kosong",
                "lifecycle/task-reminders.dmn | <text>5</text> | <text>-5</text> | baris 17 kolom | bilangan bulat 0 sampai 60",
                "lifecycle/task-reminders.dmn | <text>5</text> | <text>2.5</text> | baris 17 kolom | bilangan bulat",
                "lifecycle/task-reminders.dmn | <text>\"dinsos-kab\"</text> | <text>\"analis\"</text> | baris 1 kolom | dinsos-kab, dinsos-prov",
                "lifecycle/task-reminders.dmn | <text>false</text> | <text>\"tidak\"</text> | baris 10 kolom | true atau false"
            })
    void refusesATableThatIsNotClearAndNamesTheCell(String file, String old, String broken, String where, String what) {
        assertThatThrownBy(() -> deploy(file, escape(old), escape(broken)))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining(where)
                .hasMessageContaining(what);
    }

    @Test
    void refusesATableWithoutRows() {
        String empty = BrokenTable.read(ELIGIBILITY).replaceAll("(?s)<rule id.*</rule>", "");
        assertThatThrownBy(() -> engine.getRepositoryService()
                        .createDeployment()
                        .name("closed")
                        .addString("nomination-eligibility.dmn", empty)
                        .deploy())
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("tidak mempunyai baris");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<text>> 5</text> | <text>count(for i in 1..3000000 return i) > 5</text>",
                "<text>> 5</text> | <text>> \"lima\"</text>",
                "<text>> 5</text> | <text>> lima</text>",
                "<text>desil</text> | <text>dessil</text>",
                "<text>\"ACCEPTED\"</text> | <text>\"OKE\"</text>"
            })
    void saysNothingWhereATableInForceIsNotUnderstood(String old, String broken) {
        try (BrokenTable table = BrokenTable.unguarded(house, ELIGIBILITY, escape(old), escape(broken))) {
            assertThatThrownBy(() -> tables.ask("nomination-eligibility", fine()))
                    .isInstanceOf(UnclearDecision.class);
        }
        assertThat(tables.ask("nomination-eligibility", fine()).text("verdict")).isEqualTo("ACCEPTED");
    }

    @Test
    void saysNothingWhereWhatItIsToldIsIncomplete() {
        Map<String, Object> facts = fine();
        facts.remove("desil");
        assertThatThrownBy(() -> tables.ask("nomination-eligibility", facts)).isInstanceOf(UnclearDecision.class);
        assertThatThrownBy(() -> tables.ask("no-such-table", Map.of())).isInstanceOf(UnclearDecision.class);
    }

    @Test
    void boundsTheDecisionsThatTheEngineItselfAsks() {
        try (BrokenTable table = BrokenTable.unguarded(
                house, ELIGIBILITY, "<text>&gt; 5</text>", "<text>count(for i in 1..3000000 return i) &gt; 5</text>")) {
            assertThatThrownBy(() -> engine.getDecisionService()
                            .evaluateDecisionByKey("nomination-eligibility")
                            .variables(fine())
                            .evaluate())
                    .hasStackTraceContaining("tidak dipakai dalam tabel keputusan");
        }
    }

    private static Map<String, Object> fine() {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "desil",
                1,
                "age",
                40,
                "publicServant",
                false,
                "dataAgeMonths",
                1,
                "nikTemporary",
                false,
                "nikBirthdateMismatch",
                false,
                "nikSexMismatch",
                false,
                "alreadyNominated",
                false,
                "yearsSinceGrant",
                99,
                "sameHousehold",
                false));
        for (String fact : List.of("possibleDuplicate", "nikUnusual", "nikKkSwapped", "possiblyDeceased")) {
            facts.put(fact, false);
        }
        return facts;
    }

    private void deploy(String file, String old, String changed) {
        String table = BrokenTable.read(file);
        assertThat(table).contains(old);
        engine.getRepositoryService()
                .createDeployment()
                .name("closed")
                .addString(file.replaceFirst(".*/", ""), old.isEmpty() ? table : replaceFirst(table, old, changed))
                .deploy();
    }

    private static String replaceFirst(String text, String old, String changed) {
        int at = text.indexOf(old);
        return text.substring(0, at) + changed + text.substring(at + old.length());
    }

    private static String escape(String text) {
        return text.replaceAll("(?<!text)> ", "&gt; ").replace("<text>> ", "<text>&gt; ");
    }
}
