package id.mentas.approval.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DecreePatternTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 4);

    @Test
    void putsTheNumberTogether() {
        assertThat(new DecreePattern("400.9/{nomor}/DINSOS/{tahun}").number(7, 1, DAY))
                .isEqualTo("400.9/007/DINSOS/2026");
        assertThat(new DecreePattern("{nomor}/SK-P{putaran}/{bulan_romawi}/{tahun}").number(1042, 2, DAY))
                .isEqualTo("1042/SK-P2/IX/2026");
    }

    @Test
    void countsTogetherWhatCouldBeAlike() {
        DecreePattern monthly = new DecreePattern("{nomor}/{bulan_romawi}/{tahun}");
        assertThat(monthly.sequence(1, 2026)).isEqualTo(monthly.sequence(2, 2026));
        assertThat(monthly.sequence(1, 2026)).isNotEqualTo(monthly.sequence(1, 2027));
        assertThat(new DecreePattern("{nomor}/2026").sequence(1, 2030))
                .isEqualTo(new DecreePattern("{nomor}/{tahun}").sequence(2, 2026));
        DecreePattern byRound = new DecreePattern("{nomor}/{putaran}");
        assertThat(byRound.sequence(1, 2026)).isNotEqualTo(byRound.sequence(2, 2026));
    }

    @Test
    void saysWhatIsWrongWithAPattern() {
        assertThat(new DecreePattern("400.9/{nomor}/DINSOS (UEP)/{bulan_romawi}/{putaran}/{tahun}").fault())
                .isEmpty();
        assertThat(new DecreePattern("400.9/{nomer}").fault())
                .hasValue(
                        "Pola nomor SK tidak mengenal {nomer}; yang dikenal: {nomor}, {tahun}, {bulan_romawi}, {putaran}.");
        assertThat(new DecreePattern("400.9/2026").fault())
                .hasValue("Pola nomor SK harus memuat {nomor} tepat satu kali.");
        assertThat(new DecreePattern("{nomor}{nomor}").fault()).isPresent();
        assertThat(new DecreePattern("{nomor").fault()).isPresent();
        assertThat(new DecreePattern("{nomor}<b>").fault()).isPresent();
        assertThat(new DecreePattern("{nomor}" + "x".repeat(80)).fault()).isPresent();
    }
}
