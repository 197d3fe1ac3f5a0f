package id.mentas.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OrderDaysTest {

    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    /** Case f13. */
    @Test
    void takesNoPromiseAfterTheBudgetYear() {
        assertThat(OrderDays.lastPromise(END, LocalDate.of(2026, 6, 1))).isEqualTo(END);
        assertThat(OrderDays.lastPromise(END, END)).isEqualTo(END);
    }

    @Test
    void letsALateSupplierBringTheGoodsWithinFiftyDays() {
        assertThat(OrderDays.lastDelivery(END, LocalDate.of(2026, 6, 1))).isEqualTo(END);
        assertThat(OrderDays.lastDelivery(END, LocalDate.of(2026, 12, 21))).isEqualTo("2027-02-09");
        assertThat(OrderDays.lastPromise(END, LocalDate.of(2027, 1, 11))).isEqualTo("2027-03-02");
    }
}
