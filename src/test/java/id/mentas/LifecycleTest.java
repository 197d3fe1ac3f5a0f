package id.mentas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.documents.Documents;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole life, as one story: thirteen women of Ujoh Bilang, five places, a year and a half. */
@MentasTest
class LifecycleTest {

    private static final Villager RUMINAH = Villager.of("Ruminah Sekartaji", 7701, "1981-06-11");
    private static final Villager SULASTRI = Villager.of("Sulastri Ngarsawana", 7702, "1979-02-23");
    private static final Villager MARKONAH = Villager.of("Markonah Telagasari", 7703, "1984-09-09");
    private static final Villager PAIMUNAH = Villager.of("Paimunah Gendingsari", 7704, "1963-04-05");
    private static final Villager BONIRAH = Villager.of("Bonirah Wirosableng", 7705, "1990-12-01");
    private static final Villager DARSINAH =
            Villager.of("Darsinah Kembangwati", 7706, "1988-07-17").ofDesil(3);
    private static final Villager KASMIRAH =
            Villager.of("Kasmirah Wanagiri", 7707, "1977-10-30").ofDesil(4);
    private static final Villager GIYANTI = Villager.of("Giyanti Pranajaya", 7708, "1986-05-25");
    private static final Villager SUTARJI =
            Villager.of("Sutarji Wiramenggala", 7709, "1975-03-03").ofDesil(7);
    private static final Villager LESTARI = Villager.of("Lestari Punokawan", 7710, "1992-08-08");
    private static final Villager WAGINAH = Villager.of("Waginah Tirtalaya", 7711, "1971-11-19");
    private static final Villager TUMIRAH = Villager.of("Tumirah Sendangrejo", 7712, "1983-01-27");
    private static final Villager KARSIYEM = Villager.of("Karsiyem Jatilawang", 7713, "1980-04-14");
    private static final List<Villager> ALL = List.of(
            RUMINAH, SULASTRI, MARKONAH, PAIMUNAH, BONIRAH, DARSINAH, KASMIRAH, GIYANTI, SUTARJI, LESTARI, WAGINAH,
            TUMIRAH, KARSIYEM);

    @Autowired
    Office office;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Documents documents;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    @Test
    void thirteenWomenOfUjohBilangEachGoTheirWay() {
        Life life = new Life(office, engine, json);

        // A round with five places is opened, and a file comes from the village.
        life.opensARound(5);
        life.importsTheFile(ALL);
        life.refusedAtOnce(SUTARJI);
        life.reviewed(PAIMUNAH, "Masih kuat bekerja dan dibantu anaknya.");
        life.unwilling(LESTARI, "Ikut anaknya merantau.");
        for (Villager one : List.of(
                RUMINAH, SULASTRI, MARKONAH, PAIMUNAH, BONIRAH, DARSINAH, KASMIRAH, GIYANTI, WAGINAH, TUMIRAH,
                KARSIYEM)) {
            life.willing(one);
        }

        // Their homes are visited; three leave on the way.
        life.happens(WAGINAH, "DIED");
        life.happens(KARSIYEM, "DUPLICATE");
        for (Villager one :
                List.of(RUMINAH, SULASTRI, MARKONAH, PAIMUNAH, BONIRAH, DARSINAH, KASMIRAH, GIYANTI, TUMIRAH)) {
            life.visited(one, one == RUMINAH);
            life.verified(one);
        }
        life.happens(TUMIRAH, "MOVED");

        // Eight ask for five places. One is objected to, five are named, two wait.
        life.listsTheCandidates();
        life.objectedTo(GIYANTI);
        life.signsTheDecree();
        assertThat(life.waitlist()).containsExactly(life.caseOf(DARSINAH), life.caseOf(KASMIRAH));

        // Goods are ordered and come in two deliveries. One withdraws; the first who waits takes place and goods.
        life.ordersTheGoods();
        life.goodsComeInTwoDeliveries();
        life.happens(MARKONAH, "WITHDRAWN");
        assertThat(life.waitlist()).containsExactly(life.caseOf(KASMIRAH));
        assertThat(life.waitsAt(DARSINAH)).isEqualTo("gateway_awaitDecision");
        life.signsTheChanges();
        life.takesOverTheGoods(DARSINAH);
        life.closesTheRound();

        // Goods go home: four take them, one does not.
        for (Villager one : List.of(RUMINAH, SULASTRI, PAIMUNAH, DARSINAH)) {
            life.takesTheGoods(one);
        }
        life.refusesTheGoods(BONIRAH, "Suaminya tidak mengizinkan.");
        life.signsTheChanges();

        // They learn together, but for one who misses twice and is coached at home.
        life.guidesTogether(List.of(RUMINAH, SULASTRI, PAIMUNAH), List.of(DARSINAH));
        life.guidesTogether(List.of(), List.of(DARSINAH));
        life.coachesAtHome(DARSINAH);

        // A year of visits.
        life.visitsTheBusinesses(1, Map.of(RUMINAH, 1_900_000L, SULASTRI, 1_500_000L, DARSINAH, 1_600_000L), PAIMUNAH);
        life.helps(PAIMUNAH);
        life.visitsTheBusinesses(3, Map.of(RUMINAH, 2_100_000L, SULASTRI, 1_500_000L, DARSINAH, 1_700_000L), PAIMUNAH);
        life.givesUp(PAIMUNAH, "Dua kali berturut-turut usahanya berhenti dan ia tidak ingin melanjutkan.");
        life.visitsTheBusinesses(6, Map.of(RUMINAH, 2_300_000L, SULASTRI, 1_500_000L, DARSINAH, 1_750_000L));
        life.visitsTheBusinesses(12, Map.of(RUMINAH, 2_500_000L, SULASTRI, 1_500_000L, DARSINAH, 1_800_000L));

        // Agencies take over; the province looks at the one who may graduate.
        life.referred(RUMINAH);
        life.graduates(RUMINAH, 4);

        LifeRecords records = new LifeRecords(life.round(), jdbc, documents, http);
        records.endWith(Map.ofEntries(
                Map.entry(life.caseOf(RUMINAH), "GRADUATED outcome"),
                Map.entry(life.caseOf(SULASTRI), "NEEDS_MORE outcome"),
                Map.entry(life.caseOf(DARSINAH), "IMPROVED outcome"),
                Map.entry(life.caseOf(PAIMUNAH), "FAILED monitoring"),
                Map.entry(life.caseOf(BONIRAH), "HANDOVER_REFUSED handover"),
                Map.entry(life.caseOf(MARKONAH), "WITHDRAWN handover"),
                Map.entry(life.caseOf(KASMIRAH), "WAITLIST_EXPIRED approval"),
                Map.entry(life.caseOf(GIYANTI), "NOT_GRANTED approval"),
                Map.entry(life.caseOf(TUMIRAH), "MOVED approval"),
                Map.entry(life.caseOf(WAGINAH), "DIED assessment"),
                Map.entry(life.caseOf(KARSIYEM), "DUPLICATE assessment"),
                Map.entry(life.caseOf(SUTARJI), "REFUSED nomination"),
                Map.entry(life.caseOf(LESTARI), "UNWILLING nomination")));
        records.quotaWasNeverExceeded(5);
        records.goodsAndMoneyAddUp();
        records.everyWordWasHeardOnce();
        records.everyLetterWasWrittenOnce(Map.ofEntries(
                Map.entry(life.caseOf(RUMINAH), "DECREE_ISSUED FINAL GUIDANCE_INVITATION HANDOVER_APPOINTMENT"),
                Map.entry(life.caseOf(SULASTRI), "DECREE_ISSUED FINAL GUIDANCE_INVITATION HANDOVER_APPOINTMENT"),
                Map.entry(
                        life.caseOf(DARSINAH),
                        "FINAL GUIDANCE_INVITATION GUIDANCE_INVITATION HANDOVER_APPOINTMENT PROMOTED WAITLISTED"),
                Map.entry(life.caseOf(PAIMUNAH), "CASE_ENDED DECREE_ISSUED GUIDANCE_INVITATION HANDOVER_APPOINTMENT"),
                Map.entry(life.caseOf(BONIRAH), "CASE_ENDED DECREE_ISSUED HANDOVER_APPOINTMENT"),
                Map.entry(life.caseOf(MARKONAH), "CASE_ENDED DECREE_ISSUED HANDOVER_APPOINTMENT"),
                Map.entry(life.caseOf(KASMIRAH), "WAITLISTED WAITLIST_EXPIRED"),
                Map.entry(life.caseOf(GIYANTI), "NOT_GRANTED OBJECTION_DECIDED OBJECTION_RECEIVED"),
                Map.entry(life.caseOf(TUMIRAH), "CASE_ENDED"),
                Map.entry(life.caseOf(WAGINAH), "CASE_ENDED"),
                Map.entry(life.caseOf(KARSIYEM), "CASE_ENDED"),
                Map.entry(life.caseOf(SUTARJI), "REFUSAL"),
                Map.entry(life.caseOf(LESTARI), "UNWILLING")));
        records.papersSayWhatTheDatabaseSays(life);
        records.keepPersonalDataOutOfTheEngine(ALL);
    }
}
