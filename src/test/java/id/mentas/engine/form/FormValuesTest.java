package id.mentas.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.common.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.junit.jupiter.api.Test;

class FormValuesTest {

    @Test
    void givesListsAsJson() {
        assertThat(FormValues.shown(List.of(Map.of("label", "Kue"))))
                .isInstanceOfSatisfying(JsonValue.class, json -> assertThat(json.getValueSerialized())
                        .isEqualTo("[{\"label\":\"Kue\"}]"));
    }

    @Test
    void givesDaysAndAmountsAsText() {
        assertThat(FormValues.shown(LocalDate.of(2026, 2, 2))).isEqualTo("2026-02-02");
        assertThat(FormValues.shown(Money.of(5_000_000))).isEqualTo("Rp5.000.000");
        assertThat(FormValues.shown(null)).isNull();
        assertThat(FormValues.shown("teks")).isEqualTo("teks");
    }
}
