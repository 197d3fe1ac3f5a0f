package id.mentas.handover;

import id.mentas.letters.LetterTemplate;
import id.mentas.letters.LetterTemplates;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters of this stage. */
@Configuration
class HandoverLetters {

    /** When the goods come; {@code time} as "09.00 WITA". */
    static final LetterTemplate APPOINTMENT = new LetterTemplate(
            "handover",
            "handover-appointment",
            "Jadwal serah terima barang",
            Map.of("date", LocalDate.class),
            Map.of("time", String.class, "officer", String.class));

    @Bean
    static LetterTemplates lettersOfHandover() {
        return LetterTemplates.of(APPOINTMENT);
    }
}
