package id.mentas.letters;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a room does that has a new letter: this class and {@code templates/invented/letters/shop-opened.html}, and nothing else. */
@Configuration
class InventedLetters {

    /** A recipient has opened a shop; {@code rank} which one it is of the village. */
    static final LetterTemplate SHOP_OPENED = new LetterTemplate(
            "invented",
            "shop-opened",
            "Selamat atas usaha baru",
            Map.of("rank", Number.class),
            Map.of("goods", String.class));

    @Bean
    static LetterTemplates lettersOfTheInventedRoom() {
        return LetterTemplates.of(SHOP_OPENED);
    }
}
