package id.mentas.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class PasswordRulesTest {

    private final PasswordRules rules = PasswordRules.outsideDemo();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1234567890",
                "mentas",
                "sebelashuru",
                "123456789012",
                "passwordpassword",
                "Password1234",
                "P@ssw0rd2024!",
                "qwertyuiop123",
                "aaaaaaaaaaaa",
                "abcdefghijkl",
                "bismillah123",
                "rahasia12345",
                "indonesia1945",
                "samarinda2026",
                "mentas123456",
                "1x kab6411 dan lagi",
                "mahakamulu2026",
                "Mahakam Ulu 2026",
                "Januari2026!!",
                "17agustus1945",
                "17 Agustus 1945",
                "TujuhBelasAgustus45",
                "kabupatenmahakam",
                "kotasamarinda75",
                "LongBagun123!",
                "kecamatan long bagun",
                "tenggarong_seberang",
                "2026penajampaserutara",
                "sayangkamu123",
                "akusayangkamuselamanya",
                "s4y4ngk4mu123",
                "Mentas2026!!!!",
                "!!2026Mentas2026!!",
                "mentaskuda2026!",
                "RahasiaSaya123",
                "dinsoskaltim2026",
                "Dinas Sosial Provinsi Kalimantan Timur",
                "bantuanusaha2026",
                "6411012509870003",
                "seninselasa2026"
            })
    void refusesWhatIsShortOrGuessed(String password) {
        assertThat(rules.refusal(password, "kab6411")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "buah sawo kecik",
                "hujan turun di mahakam",
                "kata-sandi-panjang",
                "x7Kq-9vLp-w2Rt",
                "perahu ketinting biru",
                "perahu ketinting biru 2026!",
                "rahasia kambing terbang pagi",
                "4 kambing Mahakam makan lumpia 7"
            })
    void takesLongOnesThatNobodyGuesses(String password) {
        assertThat(rules.refusal(password, "kab6411")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "other"})
    void theDemosPasswordIsTakenInTheDemoAlone(String profile) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles(profile);

        assertThat(new PasswordRules(environment).refusal("mentas", "kab6411").isEmpty())
                .isEqualTo(profile.equals("demo"));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 128, 100_000})
    void endlessOnesCostNothing(int length) {
        long begun = System.nanoTime();

        rules.refusal("x7Kq ".repeat(length).substring(0, length), "kab6411");

        assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
    }
}
