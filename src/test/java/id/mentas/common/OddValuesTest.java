package id.mentas.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class OddValuesTest {

    @Test
    void saysNothingWhereNothingIsOdd() {
        assertThat(new OddValues().settle(null)).isEmpty();
        assertThat(new OddValues().settle("Untuk berjaga-jaga.")).isEmpty();
    }

    @Test
    void asksEveryQuestionAtOnceAndNamesTheFieldForTheAnswer() {
        OddValues odd = odd();
        Refused asked = catchThrowableOfType(Refused.class, () -> odd.settle(" "));
        assertThat(asked.errors()).extracting(FieldError::field).containsExactly("noKk", "coordinates", "explanation");
        assertThat(asked).hasMessageContaining("berbeda dari yang tercatat. Benarkah?");
        assertThat(asked).hasMessageContaining(OddValues.LABEL);
    }

    @Test
    void keepsWhatWasOddWithItsExplanation() {
        assertThat(odd().settle(" Kartu baru setelah menikah. "))
                .hasValue("Nilai tidak biasa: Nomor kartu keluarga berbeda dari yang tercatat; Titik di luar kabupaten."
                        + " Penjelasan: Kartu baru setelah menikah.");
    }

    private static OddValues odd() {
        OddValues odd = new OddValues();
        odd.ask("noKk", "Nomor kartu keluarga berbeda dari yang tercatat");
        odd.ask("coordinates", "Titik di luar kabupaten");
        return odd;
    }
}
