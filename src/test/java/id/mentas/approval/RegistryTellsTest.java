package id.mentas.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.mentas.grant.CaseFacts;
import id.mentas.grant.CaseFacts.Desil;
import id.mentas.grant.CaseFacts.Moment;
import id.mentas.grant.Cases;
import id.mentas.grant.Outcome;
import id.mentas.grant.Persons;
import id.mentas.testing.Extract;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a newer extract of the registry does before and after the decree. */
@MentasTest
class RegistryTellsTest {

    @Autowired
    Office office;

    @Autowired
    ApprovalOffice approval;

    @Autowired
    Cases cases;

    @Autowired
    Persons persons;

    @Autowired
    CaseFacts facts;

    @Autowired
    SampleCases samples;

    @Test
    void keepsThreeDesilsApartAndGivesThePlaceOfTheDeadToTheNext() {
        String round = approval.opensRound(1);
        String first = lives(round, 90);
        String next = lives(round, 80);
        facts.desil(first, Moment.NOMINATION, 2, "DTSEN", office.today().minusMonths(3));
        office.as("kab6411")
                .starts("registry-refresh", extract().of(first, "desil", "4").form(false));
        approval.signs(approval.decides(round));
        assertThat(approval.state(first)).isEqualTo("GRANTED");
        assertThat(approval.state(next)).isEqualTo("WAITLISTED");
        assertThat(facts.desils(first))
                .extracting(Desil::moment, Desil::desil)
                .containsExactly(tuple(Moment.NOMINATION, 2), tuple(Moment.REGISTRY, 4), tuple(Moment.DECREE, 4));
        assertThat(cases.get(first).desil()).isEqualTo(2);

        office.move(Duration.ofDays(1));
        String key = office.as("kab6411")
                .starts(
                        "registry-refresh",
                        extract().of(first, "status_kependudukan", "MENINGGAL").form(false));
        assertThat(approval.state(first)).isEqualTo("GRANTED");
        office.as("kab6411")
                .does(
                        "confirmRefreshEvents",
                        key,
                        Map.of("cases", List.of(Map.of("caseNumber", first, "choice", "END", "reason", ""))));

        assertThat(cases.get(first).outcome()).isEqualTo(Outcome.DIED);
        assertThat(approval.state(first)).isEqualTo("RELEASED");
        assertThat(approval.state(next)).isEqualTo("PROMOTED");
        approval.signsChanges(round);
        assertThat(approval.state(next)).isEqualTo("GRANTED");
        assertThat(office.fact(Integer.class, "select taken from round_quota where round = ?", round))
                .isEqualTo(1);
    }

    private Extract extract() {
        return new Extract(cases, persons, office.today());
    }

    /** Somebody in the midst of life who waits for the decree. */
    private String lives(String round, int score) {
        String caseNumber = approval.stands("6411", round, score);
        samples.live(caseNumber, "callActivity_approval");
        office.settle();
        return caseNumber;
    }
}
