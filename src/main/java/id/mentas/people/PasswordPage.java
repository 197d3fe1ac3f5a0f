package id.mentas.people;

import id.mentas.grant.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where one gives oneself another password: whoever was enrolled got the first one from an administrator. */
@Controller
class PasswordPage {

    private static final String PAGE = "people/password";

    private final Passwords passwords;

    PasswordPage(Passwords passwords) {
        this.passwords = passwords;
    }

    @GetMapping("/sandi")
    String show(SignedIn me, Model model) {
        model.addAttribute("me", me);
        return PAGE;
    }

    @PostMapping("/sandi")
    String change(
            SignedIn me,
            @RequestParam("lama") String old,
            @RequestParam("baru") String fresh,
            @RequestParam("ulang") String again,
            Model model) {
        model.addAttribute("me", me);
        try {
            passwords.change(me, old, fresh, again);
            model.addAttribute("note", "Kata sandi sudah diganti.");
        } catch (Refused refusal) {
            model.addAttribute("refusal", refusal.getMessage());
        }
        return PAGE;
    }
}
