package id.mentas.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitsTest {

    @Test
    void refusesKilosWhereTheCatalogueSellsSacks() {
        assertThat(Units.other("goods", "Tepung terigu", "kg", "karung 25 kg"))
                .hasValueSatisfying(refusal -> assertThat(refusal.message())
                        .contains("Tepung terigu dihitung dalam satuan \"karung 25 kg\", bukan \"kg\""));
    }

    @Test
    void takesTheSameUnitHoweverItIsWritten() {
        assertThat(Units.other("goods", "Tepung", "Karung 25 KG", "karung 25 kg"))
                .isEmpty();
        assertThat(Units.other("goods", "Tepung", "karung 25kg.", "karung 25 kg"))
                .isEmpty();
        assertThat(Units.other("goods", "Tepung", " ", "karung 25 kg")).isEmpty();
    }
}
