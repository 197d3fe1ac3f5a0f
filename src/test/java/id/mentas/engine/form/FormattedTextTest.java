package id.mentas.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormattedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
            Siti Aminah                 ~ Siti Aminah
            Jl. Mahakam No. 5, RT 3     ~ Jl. Mahakam No. 5, RT 3
            Rp5.000.000 (2 Mei 2026)    ~ Rp5.000.000 (2 Mei 2026)
            [Rina](https://contoh.id)   ~ \\[Rina\\](https\\://contoh.id)
            <b>Rina</b>                 ~ \\<b\\>Rina\\</b\\>
            **Rina** _A_                ~ \\*\\*Rina\\*\\* \\_A\\_
            # Judul                     ~ \\# Judul
            1. Satu                     ~ 1\\. Satu
            ---                         ~ \\---
            ===                         ~ \\===
            ![x](y)                     ~ \\!\\[x\\](y)
            www.contoh.id               ~ www\\.contoh.id
            a@b.id                      ~ a\\@b.id
            &lt;                        ~ \\&lt;
            a | b                       ~ a \\| b
            """)
    void showsATextAsItIsTyped(String typed, String escaped) {
        assertThat(FormattedText.escape(typed)).isEqualTo(escaped);
    }

    @Test
    void keepsListsAndTablesOfTheHouse() {
        assertThat(FormattedText.escape("- satu *a*\n- dua")).isEqualTo("- satu \\*a\\*\n- dua");
        assertThat(FormattedText.escape("| Nama | Nilai |\n|---|--:|\n| [A](b) | 5 |"))
                .isEqualTo("| Nama | Nilai |\n|---|--:|\n| \\[A\\](b) | 5 |");
        assertThat(FormattedText.escape("Catatan\n---\n    kode")).isEqualTo("Catatan\n\\---\n kode");
    }
}
