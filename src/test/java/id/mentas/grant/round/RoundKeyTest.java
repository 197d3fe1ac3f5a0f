package id.mentas.grant.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundKeyTest {

    @Test
    void saysKeysAsPeopleDo() {
        assertThat(RoundKey.inWords("UEP-2026-1-6411/decree-12")).isEqualTo("UEP-2026-1-6411 · keputusan 12");
        assertThat(RoundKey.inWords("UEP-2026-1/reallocation-1")).isEqualTo("UEP-2026-1 · pemindahan kuota 1");
        assertThat(RoundKey.inWords("UEP-2026-1/closing")).isEqualTo("UEP-2026-1 · penutupan");
        assertThat(RoundKey.inWords("UEP-2026-1-6411/decree-1/objection-2"))
                .isEqualTo("UEP-2026-1-6411 · keputusan 1 · sanggahan 2");
        assertThat(RoundKey.inWords("UEP-2026-1/6411/follow-up-3")).isEqualTo("UEP-2026-1/6411 · pesanan susulan 3");
    }

    @Test
    void leavesAloneWhatIsNoKeyOfARound() {
        assertThat(RoundKey.inWords("Hari libur 2027")).isEqualTo("Hari libur 2027");
        assertThat(RoundKey.inWords("UEP-2026-1-6411/6411012001")).isEqualTo("UEP-2026-1-6411/6411012001");
    }
}
