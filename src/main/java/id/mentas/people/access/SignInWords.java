package id.mentas.people.access;

import java.time.Duration;

/** What somebody is told whose password is not looked at now; the same for accounts that there are and that there are not. */
public final class SignInWords {

    public static final String BUSY = "Terlalu banyak orang masuk pada saat yang sama. Coba lagi beberapa detik lagi.";

    private SignInWords() {}

    static String of(PasswordCheck.Verdict verdict) {
        return verdict.outcome() == PasswordCheck.Outcome.BUSY ? BUSY : wait(verdict.left());
    }

    /** Indonesian sentence; minutes are rounded up. */
    public static String wait(Duration left) {
        long seconds = Math.max(1, left.toSeconds());
        String time = seconds < 120 ? seconds + " detik" : (seconds + 59) / 60 + " menit";
        return "Terlalu banyak kata sandi salah dari jaringan ini. Coba lagi dalam " + time + ".";
    }
}
