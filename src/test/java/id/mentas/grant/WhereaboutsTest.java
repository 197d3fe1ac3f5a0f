package id.mentas.grant;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.assessment.Visits;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The next visitor finds where the last one stood. */
@MentasTest
class WhereaboutsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    @Autowired
    Whereabouts whereabouts;

    @Autowired
    SampleCases samples;

    @Autowired
    Office office;

    @Test
    void showsTheNewestPointWithItsDay() {
        String caseNumber = samples.in("6403012001", Stage.HANDOVER);
        assertThat(whereabouts.shown(caseNumber)).containsEntry("lastPoint", "–");

        whereabouts.found(caseNumber, "2.150000,117.490000", DAY);
        whereabouts.found(caseNumber, "2.250000,117.500000", DAY.minusDays(1));

        assertThat(whereabouts.shown(caseNumber))
                .containsEntry("lastPoint", "2.150000,117.490000 (3 Februari 2026)")
                .containsKey("phone");
    }

    @Test
    void aVisitToTheHomeLeavesItsPointAtTheHandover() {
        String caseNumber = samples.in("6403012001", Stage.NOMINATION);
        samples.start("assessment", caseNumber);
        office.settle();
        office.as("tksk640301")
                .does("visitHousehold", caseNumber, Visits.with(Visits.baker(), "coordinates", "2.150000,117.490000"));

        assertThat(whereabouts.shown(caseNumber).get("lastPoint").toString()).startsWith("2.150000,117.490000 (");
    }
}
