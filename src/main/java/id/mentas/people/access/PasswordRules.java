package id.mentas.people.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Which passwords are taken, wherever one is set: long ones that are not easily guessed. How easily is estimated by zxcvbn (MIT), which
 * knows the 30,000 passwords that leaked most often, names, words, rows of keys, dates and repetitions; the words of this country
 * and house are ours ({@link GuessedWords}). What is left without digits and signs at the ends must be hard to guess by itself.
 */
@Component
public class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    /** Every person of the demo has it; it is taken nowhere else. */
    public static final String OF_DEMO = "mentas";

    /** What a thousand guesses a second would need a day for. */
    private static final double FEWEST_GUESSES = 1e8;

    /** It becomes slow beyond, and nobody guesses that far. */
    private static final int MEASURED = 64;

    /** Years, digits and signs at the ends: everybody adds them to make a password long enough. */
    private static final Pattern ENDS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private static final GuessedWords OURS = GuessedWords.ofHouse();

    private final Zxcvbn zxcvbn = new Zxcvbn();
    private final boolean demo;

    @Autowired
    PasswordRules(Environment environment) {
        this(environment.acceptsProfiles(Profiles.of("demo")));
    }

    private PasswordRules(boolean demo) {
        this.demo = demo;
    }

    /** Before the house stands. */
    public static PasswordRules outsideDemo() {
        return new PasswordRules(false);
    }

    /** Why a password is not taken, an Indonesian sentence; empty where it is. */
    public Optional<String> refusal(String password, String user) {
        if (isOfDemo(password)) {
            return Optional.empty();
        }
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("Kata sandi baru paling sedikit " + SHORTEST
                    + " huruf atau angka; beberapa kata yang tidak berhubungan mudah diingat.");
        }
        if (password.length() > LONGEST) {
            return Optional.of("Kata sandi baru paling banyak " + LONGEST + " huruf atau angka.");
        }
        if (user.length() > 2 && password.toLowerCase(Locale.ROOT).contains(user.toLowerCase(Locale.ROOT))) {
            return Optional.of("Kata sandi baru tidak boleh memuat nama pengguna. Pilih kata lain.");
        }
        if (OURS.makeUp(password)) {
            return Optional.of(
                    "Kata sandi baru ini mudah ditebak: isinya hanya angka, tanda baca, nama daerah, bulan, kata"
                            + " dinas, atau kata yang biasa dipakai orang. Pilih beberapa kata lain yang tidak berhubungan.");
        }
        return isGuessed(password, user)
                ? Optional.of(
                        "Kata sandi baru ini mudah ditebak (sering dipakai orang, berulang, atau berurutan; angka dan"
                                + " tanda baca di depan dan di belakang tidak dihitung). Pilih beberapa kata yang tidak berhubungan.")
                : Optional.empty();
    }

    boolean isOfDemo(String password) {
        return demo && OF_DEMO.equals(password);
    }

    boolean isDemo() {
        return demo;
    }

    private boolean isGuessed(String password, String user) {
        List<String> known = new ArrayList<>(OURS.all());
        known.add(user);
        String measured = password.length() > MEASURED ? password.substring(0, MEASURED) : password;
        return Stream.of(measured, ENDS.matcher(measured).replaceAll(""))
                .distinct()
                .anyMatch(part -> zxcvbn.measure(part, known).getGuesses() < FEWEST_GUESSES);
    }
}
