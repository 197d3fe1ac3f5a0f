package id.mentas.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.common.Refused;
import id.mentas.engine.message.Words;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Journal;
import id.mentas.grant.Outcome;
import id.mentas.grant.Stage;
import id.mentas.letters.Letters;
import id.mentas.testing.AtOnce;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@MentasTest
class CaseEventTest {

    @Autowired
    Office office;

    @Autowired
    SampleCases sampleCases;

    @Autowired
    Cases cases;

    @Autowired
    CaseFacts facts;

    @Autowired
    Journal journal;

    @Autowired
    Letters letters;

    @Autowired
    RepositoryService repository;

    @Autowired
    Words words;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @EnumSource(CaseEvent.class)
    void whatHappensEndsTheCaseWhereItStands(CaseEvent event) {
        String caseNumber = waitsForItsDecree();
        office.as("kab6411").starts("case-event", form(caseNumber, event.name()));

        GrantCase ended = cases.get(caseNumber);
        assertThat(ended.active()).isFalse();
        assertThat(ended.outcome()).isEqualTo(Outcome.valueOf(event.name()));
        assertThat(ended.live()).isFalse();
        assertThat(letters.ofCase(caseNumber))
                .extracting(letter -> letter.template())
                .containsExactly(LifecycleLetters.CASE_ENDED);
        assertThat(office.fact(String.class, "select state from approval_candidate where case_number = ?", caseNumber))
                .isEqualTo("RELEASED");
        assertThat(journal.of(caseNumber))
                .extracting(Journal.Entry::sentence)
                .anyMatch(sentence -> sentence.contains("Kabar dari kepala desa."))
                .anyMatch(sentence -> sentence.startsWith("Kasus berakhir"));
    }

    /** Case f17. */
    @Test
    void refusesADeathBeforeTheCasesOwnLastVisit() {
        String caseNumber = waitsForItsDecree();
        Map<String, Object> died = new HashMap<>(form(caseNumber, "DIED"));
        died.put("date", "1900-01-01");
        assertThatThrownBy(() -> office.as("kab6411").starts("case-event", died))
                .hasMessageStartingWith("Tanggal peristiwa: tidak boleh sebelum ");
        facts.livelihood(caseNumber, new CaseFacts.Livelihood("ASSESSMENT", office.today(), "NONE", 0L, null, null, 0));
        died.put("date", office.today().minusDays(1).toString());
        assertThatThrownBy(() -> office.as("kab6411").starts("case-event", died))
                .hasMessageEndingWith("tanggal kunjungan terakhir.");
        assertThat(cases.get(caseNumber).active()).isTrue();
    }

    @Test
    void saysNothingOfTheDaysOfAnotherKabupatensCase() {
        Map<String, Object> died = new HashMap<>(form(waitsForItsDecree(), "DIED"));
        died.put("date", "1900-01-01");
        assertThatThrownBy(() -> office.as("kab6402").starts("case-event", died))
                .hasMessage("Kasus dengan nomor ini tidak ditemukan di wilayah kerja Anda.");
    }

    @Test
    void twoAtOnceDoNoHarm() {
        String caseNumber = waitsForItsDecree();
        transaction.executeWithoutResult(status -> {
            words.say(caseNumber, "case.moved", "first of " + caseNumber);
            words.say(caseNumber, "case.moved", "second of " + caseNumber);
            words.say(caseNumber, "case.died", "third of " + caseNumber);
        });
        office.settle();
        office.move(Duration.ofMinutes(30));
        assertThat(office.fact(
                        Integer.class,
                        "select count(*) from word where case_number = ? and state = 'WAITING'",
                        caseNumber))
                .isZero();
        assertThat(cases.get(caseNumber).active()).isFalse();
    }

    /** Two forms opened before, of two officers, with two stories. */
    @Test
    void ofTwoEventsAtOnceOneIsRecorded() throws Exception {
        String caseNumber = waitsForItsDecree();
        List<String> ends = AtOnce.all(List.of(
                () -> records("kab6411", caseNumber, "WITHDRAWN"), () -> records("kab6411b", caseNumber, "MOVED")));
        assertThat(ends).filteredOn("recorded"::equals).hasSize(1);
        assertThat(ends)
                .filteredOn(end -> !end.equals("recorded"))
                .singleElement()
                .asString()
                .containsAnyOf("sudah dicatat dan sedang diproses", "Kasus ini sudah berakhir");
        office.settle();
        assertThat(office.fact(Integer.class, "select count(*) from lifecycle_event where case_number = ?", caseNumber))
                .isEqualTo(1);
        assertThat(cases.get(caseNumber).active()).isFalse();
    }

    /** The first is on its way: nobody has brought it to the case yet. */
    @Test
    void refusesAnotherEventWhileTheFirstIsWorkedOn() {
        String caseNumber = sampleCases.in("6411012001", Stage.ASSESSMENT);
        office.as("kab6411").starts("case-event", form(caseNumber, "WITHDRAWN"));
        assertThat(cases.get(caseNumber).active()).isTrue();
        assertThatThrownBy(() -> office.as("kab6411b").starts("case-event", form(caseNumber, "MOVED")))
                .isInstanceOf(Refused.class)
                .hasMessage("Peristiwa \"" + CaseEvent.WITHDRAWN.label() + "\" untuk kasus ini sudah dicatat dan sedang"
                        + " diproses. Tunggu sampai kasus berakhir; tidak perlu mencatat lagi.");
    }

    private String records(String who, String caseNumber, String event) {
        try {
            office.as(who).submit("case-event", form(caseNumber, event));
            return "recorded";
        } catch (Refused refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @Test
    void anEndedCaseTakesNothingMore() {
        String caseNumber = waitsForItsDecree();
        office.as("kab6411").starts("case-event", form(caseNumber, "MOVED"));
        assertThatThrownBy(() -> office.as("kab6411").starts("case-event", form(caseNumber, "DIED")))
                .isInstanceOf(Refused.class)
                .hasMessage("Kasus ini sudah berakhir; tidak ada lagi yang perlu dicatat.");
        assertThat(cases.get(caseNumber).outcome()).isEqualTo(Outcome.MOVED);
    }

    @Test
    void refusesCasesOfOthersAndDaysToCome() {
        String caseNumber = waitsForItsDecree();
        assertThatThrownBy(() -> office.as("kab6474").starts("case-event", form(caseNumber, "MOVED")))
                .hasMessage("Kasus dengan nomor ini tidak ditemukan di wilayah kerja Anda.");
        assertThatThrownBy(() -> office.as("kab6411").starts("case-event", form("UEP-2026-1-6411-99999", "MOVED")))
                .hasMessage("Kasus dengan nomor ini tidak ditemukan di wilayah kerja Anda.");
        Map<String, Object> tomorrow = new HashMap<>(form(caseNumber, "MOVED"));
        tomorrow.put("date", office.today().plusDays(1).toString());
        assertThatThrownBy(() -> office.as("kab6411").starts("case-event", tomorrow))
                .hasMessageStartingWith("Tanggal peristiwa: tidak boleh sesudah ");
        tomorrow.put("event", "LOST");
        assertThatThrownBy(() -> office.as("kab6411").starts("case-event", tomorrow))
                .hasMessageContaining("pilih salah satu pilihan yang ada.");
    }

    @Test
    void everyEndOfTheMapHasItsOutcome() {
        String map = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(LifecycleProcess.PROCESS)
                .latestVersion()
                .singleResult()
                .getId();
        List<String> ends = repository.getBpmnModelInstance(map).getModelElementsByType(EndEvent.class).stream()
                .map(EndEvent::getId)
                .collect(Collectors.toList());
        assertThat(ends).hasSizeGreaterThan(10).allSatisfy(end -> assertThat(LifecycleProcess.outcomeOf(end))
                .isNotNull());
        assertThat(LifecycleProcess.releasedFor("serviceTask_releaseCase", "DIED"))
                .isEqualTo(Outcome.DIED);
        assertThat(LifecycleProcess.releasedFor("serviceTask_releaseCase", "REFUSED"))
                .isEqualTo(Outcome.HANDOVER_REFUSED);
    }

    private String waitsForItsDecree() {
        String caseNumber = sampleCases.in("6411012001", Stage.ASSESSMENT);
        sampleCases.live(caseNumber, "callActivity_approval");
        office.settle();
        return caseNumber;
    }

    private Map<String, Object> form(String caseNumber, String event) {
        return Map.of(
                "caseNumber",
                caseNumber,
                "event",
                event,
                "date",
                office.today().toString(),
                "reason",
                "Kabar dari kepala desa.");
    }
}
