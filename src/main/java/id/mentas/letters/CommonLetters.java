package id.mentas.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Letters that several rooms write, or none of the stages. */
@Configuration
public class CommonLetters {

    private static final String ROOM = "letters";

    /** The nomination was refused. */
    public static final LetterTemplate REFUSAL = new LetterTemplate(
            ROOM,
            "refusal",
            "Hasil usulan bantuan",
            Map.of("reasons", List.class, "objectionTo", String.class),
            Map.of("objectionUntil", LocalDate.class));

    /** To those who have a task: it is late. */
    static final LetterTemplate REMINDER =
            ofTask("reminder", "Pengingat tugas", new LetterTemplate.Gathered("Belum diselesaikan", true));

    /** To those who now may do it too: a task was not done. */
    public static final LetterTemplate ESCALATION = ofTask(
            "escalation",
            "Tugas terlambat",
            new LetterTemplate.Gathered(
                    "Belum diselesaikan petugasnya; sekarang juga dapat dikerjakan kelompok Anda", true));

    /** To who can help: a task that only one person may do is late. */
    static final LetterTemplate LATE = ofTask(
            "late",
            "Tugas tertunda",
            new LetterTemplate.Gathered(
                    "Tertunda pada pejabat yang ditentukan pada putaran; mohon hubungi pejabat tersebut", false));

    /** To administrators: somebody tries passwords; about an account or an address, "akun kab6411". */
    static final LetterTemplate SIGN_IN_ALARM =
            new LetterTemplate(ROOM, "sign-in-alarm", "Percobaan masuk yang mencurigakan", Map.of(), Map.of());

    /** To administrators: there was no room for temporary files. */
    static final LetterTemplate NO_ROOM =
            new LetterTemplate(ROOM, "no-room", "Server kehabisan tempat berkas sementara", Map.of(), Map.of());

    @Bean
    static LetterTemplates lettersOfAllRooms() {
        return LetterTemplates.of(REFUSAL, REMINDER, ESCALATION, LATE, SIGN_IN_ALARM, NO_ROOM);
    }

    private static LetterTemplate ofTask(String word, String subject, LetterTemplate.Gathered gathered) {
        return new LetterTemplate(
                ROOM, word, subject, Map.of("task", String.class), Map.of("dueDate", LocalDate.class), gathered);
    }
}
