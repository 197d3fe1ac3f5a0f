package id.mentas.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mentas.engine.decision.UnclearDecision;
import id.mentas.engine.model.BrokenTable;
import id.mentas.testing.ChangedTable;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One place knows who had a grant, one row of one table says how long no other is given. */
@MentasTest
class PriorGrantsTest {

    private static final String TABLE = "nomination/nomination-eligibility.dmn";

    @Autowired
    PriorGrants priorGrants;

    @Autowired
    SampleCases samples;

    @Autowired
    Cases cases;

    @Autowired
    CaseFacts facts;

    @Autowired
    Office office;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    private GrantCase mine;

    @BeforeEach
    void somebody() {
        mine = cases.get(samples.in("6411012001", Stage.APPROVAL));
    }

    @AfterEach
    void away() {
        jdbc.sql("delete from earlier_grant where nik = ? or no_kk = ?")
                .params(mine.nik(), mine.noKk())
                .update();
    }

    @Test
    void seesGrantsOfEarlierSchemesAtDecreeAndHandoverToo() {
        earlier(mine.nik(), office.today().minusYears(2));

        assertThat(priorGrants.isAgainst(mine.caseNumber())).isTrue();
        assertThat(priorGrants.wasGiven(mine, mine.noKk())).isTrue();
    }

    @Test
    void countsWholeYearsAsTheTableSays() {
        earlier(mine.nik(), office.today().minusYears(3));
        assertThat(priorGrants.isAgainst(mine.caseNumber())).isFalse();
        assertThat(priorGrants.wasGiven(mine, mine.noKk())).isFalse();

        try (var longer = ChangedTable.of(engine, TABLE, "< 3", "< 5")) {
            assertThat(priorGrants.isAgainst(mine.caseNumber())).isTrue();
            assertThat(priorGrants.wasGiven(mine, mine.noKk())).isTrue();
        }
        earlier(mine.nik(), office.today().minusYears(2));
        try (var shorter = ChangedTable.of(engine, TABLE, "< 3", "< 2")) {
            assertThat(priorGrants.isAgainst(mine.caseNumber())).isFalse();
            assertThat(priorGrants.wasGiven(mine, mine.noKk())).isFalse();
        }
    }

    @Test
    void letsNobodyPassWhileTheTableIsNotClear() {
        earlier(mine.nik(), office.today().minusYears(9));
        try (var broken = BrokenTable.of(engine, TABLE, "\"REFUSED\"", "\"TOLAK\"")) {
            assertThat(priorGrants.isAgainst(mine.caseNumber()))
                    .as("no rule speaks here")
                    .isFalse();
        }
        earlier(mine.nik(), office.today().minusYears(1));
        try (var broken = BrokenTable.of(engine, TABLE, "\"REFUSED\"", "\"TOLAK\"")) {
            assertThatThrownBy(() -> priorGrants.isAgainst(mine.caseNumber()))
                    .isInstanceOf(UnclearDecision.class)
                    .hasMessageContaining("Beri tahu analis");
            assertThatThrownBy(() -> priorGrants.wasGiven(mine, mine.noKk())).isInstanceOf(UnclearDecision.class);
        }
    }

    @Test
    void countsWhatTheFamilyWasGivenButNotTheOwnGoods() {
        facts.reference(mine.caseNumber(), CaseFacts.Paper.HANDOVER, "BAST-" + mine.caseNumber(), office.today());
        assertThat(priorGrants.isAgainst(mine.caseNumber())).isFalse();
        assertThat(priorGrants.wasGiven(mine, mine.noKk())).isFalse();

        GrantCase other = cases.get(samples.in("6411012001", Stage.APPROVAL));
        assertThat(priorGrants.wasGiven(other, mine.noKk()))
                .as("the card of the family that has goods is shown at the door")
                .isTrue();
        assertThat(priorGrants.isAgainst(other.caseNumber())).isFalse();
    }

    @Test
    void countsAPromiseForADecreeButNotAtTheDoor() {
        GrantCase other = cases.get(samples.in("6411012001", Stage.APPROVAL));
        jdbc.sql("update grant_case set no_kk = ? where case_number = ?")
                .params(mine.noKk(), other.caseNumber())
                .update();
        facts.reference(other.caseNumber(), CaseFacts.Paper.DECREE, "SK-" + other.caseNumber(), office.today());

        assertThat(priorGrants.isAgainst(mine.caseNumber())).isTrue();
        assertThat(priorGrants.wasGiven(mine, mine.noKk())).isFalse();
    }

    private void earlier(String nik, LocalDate on) {
        jdbc.sql("insert into earlier_grant (nik, scheme, granted_on) values (?, 'KUBE', ?)")
                .params(nik, on)
                .update();
    }
}
