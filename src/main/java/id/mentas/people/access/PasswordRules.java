package id.mentas.people.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Which passwords are taken, wherever one is set: long ones that are not easily guessed. How easily is estimated by zxcvbn (MIT), which
 * knows the 30,000 passwords that leaked most often, names, words, rows of keys, dates and repetitions; the words of this country
 * and house are ours.
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

    private static final List<String> OURS = List.of(
            "mentas",
            "dinsos",
            "sosial",
            "kemensos",
            "petugas",
            "pendamping",
            "kaltim",
            "kalimantan",
            "timur",
            "samarinda",
            "balikpapan",
            "bontang",
            "kutai",
            "kartanegara",
            "berau",
            "paser",
            "penajam",
            "mahakam",
            "nusantara",
            "indonesia",
            "merdeka",
            "pancasila",
            "garuda",
            "jakarta",
            "sandi",
            "katasandi",
            "rahasia",
            "masuk",
            "admin",
            "administrator",
            "pengguna",
            "sayang",
            "sayangku",
            "cinta",
            "cintaku",
            "bismillah",
            "alhamdulillah",
            "assalamualaikum",
            "muhammad",
            "anakku",
            "ibuku",
            "bapakku",
            "mamaku",
            "bunda",
            "ayah",
            "doraemon",
            "persib",
            "persija",
            "jangan",
            "lupa",
            "buka",
            "saya",
            "kamu",
            "aku",
            "cantik",
            "ganteng",
            "semangat",
            "sukses",
            "bahagia",
            "januari",
            "februari",
            "maret",
            "april",
            "agustus",
            "september",
            "oktober",
            "november",
            "desember");

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
        return isGuessed(password, user)
                ? Optional.of(
                        "Kata sandi baru ini mudah ditebak (sering dipakai orang, berulang, atau berurutan). Pilih"
                                + " beberapa kata yang tidak berhubungan.")
                : Optional.empty();
    }

    boolean isOfDemo(String password) {
        return demo && OF_DEMO.equals(password);
    }

    boolean isDemo() {
        return demo;
    }

    private boolean isGuessed(String password, String user) {
        List<String> known = new ArrayList<>(OURS);
        known.add(user);
        String measured = password.length() > MEASURED ? password.substring(0, MEASURED) : password;
        return zxcvbn.measure(measured, known).getGuesses() < FEWEST_GUESSES;
    }
}
