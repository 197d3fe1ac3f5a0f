package id.mentas.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworksTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:0:0:0:9, 2001:db8:1:2",
        "2001:db8:1:2:ffff:1:2:3, 2001:db8:1:2",
        "2001:0DB8:1:2::9, 2001:db8:1:2",
        "2001:db8::9, 2001:db8:0:0",
        "fe80::1%eth0, fe80:0:0:0",
        "::ffff:203.0.113.7, 203.0.113.7",
        "a:b, a:b"
    })
    void isTheAddressOrItsFirstHalf(String address, String network) {
        assertThat(Networks.of(address)).isEqualTo(network);
    }

    @Test
    void neighboursAreOneAndStrangersAreNot() {
        assertThat(Networks.of("2001:db8:1:2::1")).isEqualTo(Networks.of("2001:db8:1:2:a:b:c:d"));
        assertThat(Networks.of("2001:db8:1:2::1")).isNotEqualTo(Networks.of("2001:db8:1:3::1"));
    }
}
