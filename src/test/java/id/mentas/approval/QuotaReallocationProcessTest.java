package id.mentas.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pemindahan kuota: the province moves places between two kabupaten/kota, or leaves them. */
@MentasTest
class QuotaReallocationProcessTest extends ProcessTest {

    @Autowired
    ApprovalOffice rounds;

    private String key;
    private ProcessInstance reallocation;

    QuotaReallocationProcessTest() {
        super("quota-reallocation");
    }

    @BeforeEach
    void theProvinceAsks() {
        String round = rounds.opensRound(ApprovalOffice.newYear(), 1, Map.of("6411", 1, "6474", 5));
        key = office.as("prov").starts("quota-reallocation", Map.of("round", round));
        reallocation = instanceOf(key);
    }

    @Test
    void asksWhoAskedForIt() {
        assertThat(reallocation)
                .hasPassed("startEvent_reallocationAsked")
                .isWaitingAtExactly("userTask_reallocateQuota")
                .task("userTask_reallocateQuota")
                .hasName("Pindahkan kuota")
                .isAssignedTo("prov")
                .hasCandidateGroupAssociated("dinsos-prov")
                .hasDueDate(inWorkingDays(3));
        assertThat(formOf(reallocation, "userTask_reallocateQuota")).isEqualTo("reallocate-quota");
    }

    @Test
    void endsWithPlacesMovedAndBothTold() {
        office.as("prov").does("reallocateQuota", key, ApprovalOffice.move("6474", "6411", 1));
        assertThat(reallocation)
                .isEnded()
                .hasPassedInOrder(
                        "userTask_reallocateQuota",
                        "gateway_reallocation",
                        "serviceTask_announceReallocation",
                        "endEvent_quotaMoved")
                .hasNotPassed("endEvent_quotaLeft");
    }

    @Test
    void endsWithTheQuotaLeftAsItIs() {
        office.as("prov").does("reallocateQuota", key, Map.of("decision", "LEAVE"));
        assertThat(reallocation)
                .isEnded()
                .hasPassedInOrder("userTask_reallocateQuota", "gateway_reallocation", "endEvent_quotaLeft")
                .hasNotPassed("serviceTask_announceReallocation", "endEvent_quotaMoved");
    }
}
