package id.mentas.grant.round;

import java.util.Map;
import java.util.regex.Pattern;

/** The key of a round process as people say it: {@code UEP-2026-1-6411/decree-1} is "UEP-2026-1-6411 · keputusan 1". */
public final class RoundKey {

    private static final Pattern STEP = Pattern.compile("/([a-z]+(?:-[a-z]+)?)(?:-(\\d+))?(?=/|$)");

    /** Tasklist says the same words (mentas-cards.js). */
    private static final Map<String, String> WORDS = Map.of(
            "decree", "keputusan",
            "amendment", "perubahan",
            "order", "pesanan",
            "follow-up", "pesanan susulan",
            "session", "sesi",
            "objection", "sanggahan",
            "import", "impor",
            "reallocation", "pemindahan kuota",
            "closing", "penutupan",
            "refresh", "pemutakhiran");

    private RoundKey() {}

    public static String inWords(String key) {
        return STEP.matcher(key).replaceAll(step -> {
            String word = WORDS.get(step.group(1));
            if (word == null) {
                return step.group();
            }
            return " · " + word + (step.group(2) == null ? "" : " " + step.group(2));
        });
    }
}
