package id.mentas.lifecycle;

import id.mentas.letters.LetterTemplate;
import id.mentas.letters.LetterTemplates;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters of this room. */
@Configuration
class LifecycleLetters {

    /** To the officers of a kecamatan: somebody has moved there, and these tasks are theirs now. */
    static final LetterTemplate RELOCATED = new LetterTemplate(
            "lifecycle",
            "relocated",
            "Kasus pindah ke wilayah Anda",
            Map.of("from", String.class, "to", String.class, "tasks", List.class),
            Map.of());

    /** Died, moved, withdrawn, duplicate; {@code reason} in words, "penerima pindah ke luar daerah". */
    static final LetterTemplate CASE_ENDED =
            new LetterTemplate("lifecycle", "case-ended", "Usulan diakhiri", Map.of("reason", String.class), Map.of());

    @Bean
    static LetterTemplates lettersOfLifecycle() {
        return LetterTemplates.of(RELOCATED, CASE_ENDED);
    }
}
