package id.mentas.registry.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NikTest {

    private static final LocalDate BIRTH = LocalDate.of(1985, 3, 12);

    @Test
    void readsSixteenDigits() {
        assertThat(Nik.of(" 6411 0112 0385 0001 ")).contains(new Nik("6411011203850001"));
        assertThat(Nik.of("6,4E+15")).isEmpty();
        assertThat(Nik.of("641101120385000")).isEmpty();
        assertThat(Nik.of("6411O11203850001")).isEmpty();
        assertThatThrownBy(() -> new Nik("1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsMenAndWomenByTheDay() {
        assertThat(new Nik("6411011203850001").contradictsSex("L")).isFalse();
        assertThat(new Nik("6411011203850001").contradictsSex("P")).isTrue();
        assertThat(new Nik("6411015203850001").contradictsSex("P")).isFalse();
    }

    @Test
    void comparesTheBirthDate() {
        assertThat(new Nik("6411015203850001").contradictsBirth(BIRTH)).isFalse();
        assertThat(new Nik("6411011203850001").contradictsBirth(BIRTH)).isFalse();
        assertThat(new Nik("6411011203850001").contradictsBirth(BIRTH.plusDays(1)))
                .isTrue();
    }

    @Test
    void saysNothingWhenTemporary() {
        Nik temporary = new Nik("0641104200499001");
        assertThat(temporary.isTemporary()).isTrue();
        assertThat(temporary.contradictsBirth(BIRTH)).isFalse();
        assertThat(temporary.contradictsSex("L")).isFalse();
    }

    @Test
    void neverShowsItself() {
        assertThat(new Nik("6411011203850001")).hasToString("NIK");
        assertThat(Kk.of("6411011203850001"))
                .hasValueSatisfying(kk -> assertThat(kk).hasToString("KK"));
        assertThat(Kk.of("-")).isEmpty();
    }
}
