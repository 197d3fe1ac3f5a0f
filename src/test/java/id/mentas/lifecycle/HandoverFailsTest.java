package id.mentas.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.grant.Cases;
import id.mentas.grant.Outcome;
import id.mentas.grant.Stage;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The map's ends for goods that could not be handed over. */
@MentasTest
class HandoverFailsTest {

    @Autowired
    Office office;

    @Autowired
    SampleCases samples;

    @Autowired
    Cases cases;

    @ParameterizedTest
    @CsvSource({"REFUSED,HANDOVER_REFUSED", "MOVED,MOVED", "DIED,DIED"})
    void whatTheOfficerFindsAtTheDoorEndsTheCase(String found, Outcome outcome) {
        String caseNumber = isBroughtItsGoods();
        office.as("tksk641101")
                .does(
                        "handOverGoods",
                        caseNumber,
                        Map.of(
                                "result",
                                found,
                                "visitedOn",
                                office.today().toString(),
                                "reason",
                                "Kata ketua RT yang ditemui di rumahnya."));
        assertThat(cases.get(caseNumber).outcome()).isEqualTo(outcome);
        assertThat(cases.get(caseNumber).live()).isFalse();
    }

    private String isBroughtItsGoods() {
        String caseNumber = samples.in("6411012001", Stage.PROCUREMENT);
        samples.live(caseNumber, "callActivity_handover");
        office.settle();
        return caseNumber;
    }
}
