package id.mentas.letters;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The letters of the house: subject, what the text needs and what it may have. Values are {@code String}, {@code LocalDate},
 * {@code Long} or {@code Integer} (rupiah, ranks), {@code Boolean} and {@code List} of strings.
 */
public enum LetterTemplate {
    /** To those who have a task: it is late. */
    REMINDER(
            "Pengingat tugas",
            Map.of("task", String.class),
            Map.of("dueDate", LocalDate.class),
            new Gathered("Belum diselesaikan", true)),
    /** To the officers of a kecamatan: somebody has moved there, and these tasks are theirs now. */
    RELOCATED(
            "Kasus pindah ke wilayah Anda",
            Map.of("from", String.class, "to", String.class, "tasks", List.class),
            Map.of()),
    /** To those who now may do it too: a task was not done. */
    ESCALATION(
            "Tugas terlambat",
            Map.of("task", String.class),
            Map.of("dueDate", LocalDate.class),
            new Gathered("Belum diselesaikan petugasnya; sekarang juga dapat dikerjakan kelompok Anda", true)),
    /** To who can help: a task that only one person may do is late. */
    LATE(
            "Tugas tertunda",
            Map.of("task", String.class),
            Map.of("dueDate", LocalDate.class),
            new Gathered("Tertunda pada pejabat yang ditentukan pada putaran; mohon hubungi pejabat tersebut", false)),
    /** The nomination was refused. */
    REFUSAL(
            "Hasil usulan bantuan",
            Map.of("reasons", List.class, "objectionTo", String.class),
            Map.of("objectionUntil", LocalDate.class)),
    /** The person does not want to go on. */
    UNWILLING("Pernyataan tidak bersedia", Map.of(), Map.of("reason", String.class)),
    /** The decree names the person; {@code value} in rupiah. */
    DECREE_ISSUED(
            "Penetapan penerima bantuan",
            Map.of("decreeNumber", String.class, "decreeDate", LocalDate.class, "businessType", String.class),
            Map.of("value", Number.class)),
    /** On the waitlist. */
    WAITLISTED("Daftar tunggu bantuan", Map.of("rank", Number.class), Map.of()),
    /** A place came free. */
    PROMOTED("Penetapan dari daftar tunggu", Map.of(), Map.of("decreeNumber", String.class)),
    /** When the goods come; {@code time} as "09.00 WITA". */
    HANDOVER_APPOINTMENT(
            "Jadwal serah terima barang",
            Map.of("date", LocalDate.class),
            Map.of("time", String.class, "officer", String.class)),
    /** To a guidance session. */
    GUIDANCE_INVITATION(
            "Undangan bimbingan usaha",
            Map.of("date", LocalDate.class, "place", String.class, "topic", String.class),
            Map.of("time", String.class)),
    /** A guidance session will not be held. */
    GUIDANCE_CALLED_OFF(
            "Pembatalan bimbingan usaha",
            Map.of("date", LocalDate.class, "place", String.class, "topic", String.class, "reason", String.class),
            Map.of()),
    /** A guidance session is held at another time or place; {@code before} is the day it was to be. */
    GUIDANCE_MOVED(
            "Perubahan jadwal bimbingan usaha",
            Map.of(
                    "before", LocalDate.class,
                    "date", LocalDate.class,
                    "time", String.class,
                    "place", String.class,
                    "topic", String.class,
                    "reason", String.class),
            Map.of()),
    /** To an agency: a person is handed on. */
    REFERRAL(
            "Rujukan penerima bantuan",
            Map.of("services", List.class),
            Map.of("need", String.class, "answerBy", LocalDate.class)),
    /** How it ended; {@code result} in words, "mentas (lulus)". */
    FINAL("Hasil akhir bantuan", Map.of("result", String.class), Map.of("advice", List.class)),
    /** An objection has come. */
    OBJECTION_RECEIVED(
            "Tanda terima sanggahan", Map.of("receivedOn", LocalDate.class), Map.of("decisionBy", LocalDate.class)),
    /** An objection was decided. */
    OBJECTION_DECIDED("Keputusan atas sanggahan", Map.of("upheld", Boolean.class, "reason", String.class), Map.of()),
    /** The decree does not name the person. */
    NOT_GRANTED(
            "Hasil penetapan penerima bantuan",
            Map.of("reasons", List.class, "objectionTo", String.class),
            Map.of("objectionUntil", LocalDate.class)),
    /** To a kabupaten/kota: places came or went; {@code now} how many it has, {@code promoted} who got one from the waitlist. */
    QUOTA_MOVED(
            "Pemindahan kuota",
            Map.of(
                    "round", String.class,
                    "from", String.class,
                    "to", String.class,
                    "places", Number.class,
                    "reason", String.class,
                    "now", Number.class),
            Map.of("promoted", Number.class)),
    /** The round has closed. */
    WAITLIST_EXPIRED("Daftar tunggu berakhir", Map.of(), Map.of()),
    /** The movable holidays of a year are still to be entered. */
    HOLIDAYS_MISSING("Hari libur belum diisi", Map.of("year", Integer.class), Map.of()),
    /** To administrators: somebody tries passwords; about an account or an address, "akun kab6411". */
    SIGN_IN_ALARM("Percobaan masuk yang mencurigakan", Map.of(), Map.of()),
    /** To administrators: there was no room for temporary files. */
    NO_ROOM("Server kehabisan tempat berkas sementara", Map.of(), Map.of()),
    /** Died, moved, withdrawn, duplicate; {@code reason} in words, "penerima pindah ke luar daerah". */
    CASE_ENDED("Usulan diakhiri", Map.of("reason", String.class), Map.of());

    /**
     * How letters about tasks stand together in one mail.
     *
     * @param heading over those of one template
     * @param forReader whether who reads it may do these tasks
     */
    record Gathered(String heading, boolean forReader) {}

    private final String subject;
    private final Map<String, Class<?>> needed;
    private final Map<String, Class<?>> possible;
    private final @Nullable Gathered gathered;

    LetterTemplate(String subject, Map<String, Class<?>> needed, Map<String, Class<?>> possible) {
        this(subject, needed, possible, null);
    }

    LetterTemplate(
            String subject, Map<String, Class<?>> needed, Map<String, Class<?>> possible, @Nullable Gathered gathered) {
        this.subject = subject;
        this.needed = needed;
        this.possible = possible;
        this.gathered = gathered;
    }

    /** Indonesian; also the label of the kind of letter. */
    public String subject() {
        return subject;
    }

    /** File under {@code templates/letters}, without its ending; models may name a letter by it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is no such letter */
    public static LetterTemplate of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** How it goes with others in one mail; null: always in a mail of its own. */
    @Nullable Gathered gathered() {
        return gathered;
    }

    /** Names that the model must hold. */
    Set<String> needs() {
        return needed.keySet();
    }

    /** Names that the model may hold. */
    Set<String> fields() {
        Set<String> fields = new HashSet<>(needed.keySet());
        fields.addAll(possible.keySet());
        return fields;
    }

    /** @throws IllegalArgumentException when the model lacks something, or has something else */
    void check(Map<String, ?> model) {
        for (String name : needed.keySet()) {
            if (!model.containsKey(name)) {
                throw new IllegalArgumentException("Letter " + word() + " needs '" + name + "'");
            }
        }
        model.forEach((name, value) -> {
            Class<?> type = needed.getOrDefault(name, possible.get(name));
            if (type == null || !type.isInstance(value)) {
                throw new IllegalArgumentException("Letter " + word() + " can't use '" + name + "'"
                        + (type == null ? "" : ": not a " + type.getSimpleName()));
            }
        });
    }
}
