package id.mentas.people;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The login page, which says in a sentence why somebody stands before it again. */
@Controller
class LoginPage {

    private static final long AN_HOUR = 3600;

    private final boolean demo;

    LoginPage(Environment environment) {
        this.demo = environment.acceptsProfiles(Profiles.of(DemoPeople.PROFILE));
    }

    @GetMapping(SignInConfiguration.LOGIN)
    String show(@RequestParam Map<String, String> answer, Model model) {
        model.addAttribute("refusal", refusal(answer));
        model.addAttribute("note", answer.containsKey("keluar") ? "Anda sudah keluar. Sampai jumpa." : null);
        model.addAttribute("demo", demo);
        return "people/login";
    }

    private static @Nullable String refusal(Map<String, String> answer) {
        if (answer.containsKey("terkunci")) {
            return locked(answer.get("terkunci"));
        }
        if (answer.containsKey("salah")) {
            return "Nama pengguna atau kata sandi salah. Periksa huruf besar-kecilnya, lalu coba lagi.";
        }
        if (answer.containsKey("tanpaKelompok")) {
            return "Akun Anda belum masuk kelompok kerja mana pun. Hubungi administrator.";
        }
        if (answer.containsKey("usang")) {
            return "Halaman ini terlalu lama terbuka. Silakan isi sekali lagi.";
        }
        return answer.containsKey("gangguan") ? "Sistem sedang terganggu. Coba lagi sebentar." : null;
    }

    private static String locked(String left) {
        long seconds = left.matches("\\d{1,9}") ? Long.parseLong(left) : 60;
        return seconds > AN_HOUR
                ? "Akun ini terkunci karena terlalu banyak kata sandi salah. Hubungi administrator."
                : "Kata sandi salah beberapa kali, jadi akun ini dikunci sebentar. Coba lagi dalam " + seconds
                        + " detik.";
    }
}
