package id.mentas.guidance;

import id.mentas.letters.LetterTemplate;
import id.mentas.letters.LetterTemplates;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters of this stage. */
@Configuration
class GuidanceLetters {

    /** To a guidance session. */
    static final LetterTemplate INVITATION = new LetterTemplate(
            "guidance",
            "guidance-invitation",
            "Undangan bimbingan usaha",
            Map.of("date", LocalDate.class, "place", String.class, "topic", String.class),
            Map.of("time", String.class));

    /** A guidance session will not be held. */
    static final LetterTemplate CALLED_OFF = new LetterTemplate(
            "guidance",
            "guidance-called-off",
            "Pembatalan bimbingan usaha",
            Map.of("date", LocalDate.class, "place", String.class, "topic", String.class, "reason", String.class),
            Map.of());

    /** A guidance session is held at another time or place; {@code before} is the day it was to be. */
    static final LetterTemplate MOVED = new LetterTemplate(
            "guidance",
            "guidance-moved",
            "Perubahan jadwal bimbingan usaha",
            Map.of(
                    "before", LocalDate.class,
                    "date", LocalDate.class,
                    "time", String.class,
                    "place", String.class,
                    "topic", String.class,
                    "reason", String.class),
            Map.of());

    @Bean
    static LetterTemplates lettersOfGuidance() {
        return LetterTemplates.of(INVITATION, CALLED_OFF, MOVED);
    }
}
