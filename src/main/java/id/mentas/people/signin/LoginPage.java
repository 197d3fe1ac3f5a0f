package id.mentas.people.signin;

import id.mentas.people.access.SignInWords;
import id.mentas.people.directory.DemoPeople;
import java.time.Duration;
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
        if (answer.containsKey("tunggu")) {
            return later(answer.get("tunggu"));
        }
        if (answer.containsKey("sibuk")) {
            return SignInWords.BUSY;
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

    private static String later(String left) {
        return SignInWords.wait(Duration.ofSeconds(left.matches("\\d{1,9}") ? Long.parseLong(left) : 60));
    }
}
