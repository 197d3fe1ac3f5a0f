package id.mentas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.DelegatingServletInputStream;

class CheckedJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":\"b\\u0041\\ud83d\\ude00\\n\\\\u0000\",\"c\":[1,{}]}",
                "[\"\\\\\\\"\"]",
                "\"\ud83d\ude00 é\"",
                "",
                "}}}"
            })
    void letsEverythingThrough(String json) throws Exception {
        assertThat(new String(read(json), StandardCharsets.UTF_8)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\\u0000\"",
                "\"a\\u0000b\"",
                "\u0000",
                "\"\\ud83d\"",
                "\"\\ud83dx\"",
                "\"\\ud83d\\n\"",
                "\"\\ude00\"",
                "\"\\ud83d\\ud83d\"",
                "\"\\ud83d\\u0041\"",
                "{\"\\uD800\":1}"
            })
    void refusesWhatCantBeKept(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(FaultException.class).hasMessageContaining("Ketik ulang");
    }

    @Test
    void refusesWhatIsDeeperThanAnybodyNeeds() throws Exception {
        assertThat(read("[".repeat(CheckedJson.DEEPEST))).hasSize(CheckedJson.DEEPEST);
        assertThatThrownBy(() -> read("[".repeat(CheckedJson.DEEPEST + 1))).hasMessageContaining("terlalu dalam");
        assertThat(read("\"" + "[".repeat(1000) + "\"")).hasSize(1002);
    }

    private static byte[] read(String json) throws Exception {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new CheckedJson(new DelegatingServletInputStream(new java.io.ByteArrayInputStream(bytes)))
                .readAllBytes();
    }
}
