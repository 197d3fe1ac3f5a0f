package id.mentas.registry.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AdviceTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/registry/advice.csv", delimiter = '|', quoteCharacter = '\0', numLinesToSkip = 1)
    void saysWhatIsWrongAndWhatToDo(String column, String value, String code, String reason, String remedy) {
        CellError error = new CellError(column, value == null ? "" : value, code);
        assertThat(error.reason()).isEqualTo(reason);
        assertThat(error.remedy()).isEqualTo(remedy);
    }
}
