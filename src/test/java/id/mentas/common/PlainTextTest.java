package id.mentas.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void takesLettersAndSignsOfThisCountry() {
        for (String text : List.of(
                "",
                "Nur'aini",
                "Ma’ruf",
                "José Ibáñez",
                "Jl. Mahakam 5, RT 3\nRW 1",
                "8–32 mm",
                "24 × 0,8 l",
                "½ kg",
                "≤ 5")) {
            assertThat(PlainText.fault(text)).as(text).isNull();
        }
    }

    @Test
    void takesLettersWithTheirAccentsApart() {
        assertThat(PlainText.unprintable("Jose\u0301")).isNull();
    }

    @Test
    void tellsTheSignThatNoPaperPrints() {
        assertThat(PlainText.unprintable("SITI NUR 😊")).isEqualTo("😊");
        assertThat(PlainText.unprintable("سيتي")).isEqualTo("س");
        assertThat(PlainText.unprintable("Siti\uD83D")).isEqualTo("U+D83D");
        assertThat(PlainText.unprintable("Siti\u0000")).isEqualTo("U+0000");
        assertThat(PlainText.unprintable("Siti\u202E")).isEqualTo("U+202E");
        assertThat(PlainText.fault("SITI 😊")).startsWith("berisi tanda yang tidak dapat dicetak (😊).");
    }

    @Test
    void readsDigitsOfThisCountryOnly() {
        assertThat(PlainText.wholeNumber("3")).isEqualTo(3);
        assertThat(PlainText.wholeNumber("-12")).isEqualTo(-12);
        for (String text : List.of("", "-", "٣", "３", "2.7", "2,0", "1e3", " 3", "+3", "1234567890123456")) {
            assertThat(PlainText.wholeNumber(text)).as(text).isNull();
        }
    }

    /** Nothing is let through that the papers would show as "#". */
    @Test
    void letsThroughOnlyWhatTheFontsOfThePapersHave() throws Exception {
        for (String cut : List.of("Regular", "Italic", "Bold", "BoldItalic")) {
            try (InputStream file =
                    PlainTextTest.class.getResourceAsStream("/fonts/liberation/LiberationSerif-" + cut + ".ttf")) {
                Font font = Font.createFont(Font.TRUETYPE_FONT, file);
                List<String> missing = new ArrayList<>();
                for (int sign = ' '; sign < 0x3000; sign++) {
                    String text = Character.toString(sign);
                    if (PlainText.unprintable(text) == null && sign != 0xAD && !font.canDisplay(sign)) {
                        missing.add("U+%04X".formatted(sign));
                    }
                }
                assertThat(missing).as(cut).isEmpty();
            }
        }
    }
}
