package id.mentas.procurement;

import static id.mentas.procurement.Purchases.flour;
import static id.mentas.procurement.Purchases.stove;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import id.mentas.testing.MentasTest;
import id.mentas.testing.ProcessTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pengadaan barang: a granted case waits until its package is whole. */
@MentasTest
class ProcurementProcessTest extends ProcessTest {

    @Autowired
    Purchases purchases;

    ProcurementProcessTest() {
        super("procurement");
    }

    @Test
    void waitsForThePackageAndEndsWhenAllOfItHasCome() {
        Purchases.Decree decree = purchases.decree();
        ProcessInstance procurement = instanceOf(purchases.granted(decree, 90, stove(1), flour(5)));
        assertThat(procurement)
                .hasPassedInOrder("startEvent_granted", "serviceTask_reservePackage")
                .isWaitingAtExactly("receiveTask_packageReady")
                .isWaitingFor("procurement.packageReady");
        assertThat(procurement).task().isNull();
        assertThat(procurement).job().isNull();
        purchases.issued(decree);
        office.as("ppk").does("placeOrder", decree.order(), purchases.contract(decree.order(), 400_000, 12_000));
        office.as("ppk").does("inspectGoods", decree.order(), purchases.delivery(1, 0, 4, 1));
        assertThat(procurement).isWaitingAtExactly("receiveTask_packageReady");
        office.as("ppk").does("inspectGoods", decree.order(), purchases.flour(1, 0));
        assertThat(procurement)
                .isEnded()
                .hasPassedInOrder("receiveTask_packageReady", "serviceTask_confirmPackage", "endEvent_packageReady");
    }
}
