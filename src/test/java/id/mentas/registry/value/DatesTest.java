package id.mentas.registry.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985-02-28",
                "28/02/1985",
                "28-02-1985",
                "28/2/1985",
                "28 Februari 1985",
                "28-Feb-1985",
                "28.02.1985",
                "1985/02/28",
                "28/II/1985",
                "28Februari1985",
                "28 / 02/ 1985",
                "Februari 28, 1985",
                "1985-02-28T00:00:00"
            })
    void readsAllForms(String text) {
        assertThat(Dates.read(text)).contains(LocalDate.of(1985, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1985-02-30",
                "31/12",
                "besok",
                "1985-13-01",
                "28/02-1985",
                "28/02/85",
                "0001-01-01",
                "31106",
                "28 02 1985",
                "1985-02-28 07:30",
                "28 Foo 1985",
                "0028-02-1985",
                "28/02/'85",
                "00/00/0000",
                "1985",
                "٢٨/02/1985",
                "1985-2"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(Dates.read(text)).isEmpty();
    }

    @Test
    void takesTheLastOfFebruaryInLeapYearsOnly() {
        assertThat(Dates.read("29/02/2024")).isPresent();
        assertThat(Dates.read("29/02/2023")).isEmpty();
    }
}
