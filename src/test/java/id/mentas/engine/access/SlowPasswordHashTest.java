package id.mentas.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlowPasswordHashTest {

    @Test
    void knowsTheRightPasswordFromAWrongOne() {
        SlowPasswordHash hash = new SlowPasswordHash("PBKDF2", 2000);
        String stored = hash.encrypt("rahasia");

        assertThat(hash.check("rahasia", stored)).isTrue();
        assertThat(hash.check("Rahasia", stored)).isFalse();
        assertThat(stored).doesNotContain("rahasia").hasSizeLessThan(240);
    }

    @Test
    void hashesNoPasswordTwiceAlike() {
        SlowPasswordHash hash = new SlowPasswordHash("PBKDF2", 2000);

        assertThat(hash.encrypt("rahasia")).isNotEqualTo(hash.encrypt("rahasia"));
    }

    @Test
    void understandsOldHashesAfterTheNumberOfRoundsWasRaised() {
        String old = new SlowPasswordHash("PBKDF2", 1000).encrypt("rahasia");

        assertThat(new SlowPasswordHash("PBKDF2", 3000).check("rahasia", old)).isTrue();
    }
}
