package id.mentas.people.signin;

import id.mentas.common.Refused;
import id.mentas.people.access.PasswordRules;
import id.mentas.people.directory.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
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
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    PasswordPage(Passwords passwords) {
        this.passwords = passwords;
    }

    @GetMapping("/sandi")
    String show(SignedIn me, Authentication who, Model model) {
        return page(me, FirstPassword.isDue(who), model);
    }

    @PostMapping("/sandi")
    String change(
            SignedIn me,
            Authentication who,
            @RequestParam("lama") String old,
            @RequestParam("baru") String fresh,
            @RequestParam("ulang") String again,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean due = FirstPassword.isDue(who);
        try {
            passwords.change(me, old, fresh, again);
            goOn(me, request, response);
            due = false;
            model.addAttribute("note", "Kata sandi sudah diganti. Sesi Anda di tempat lain sudah diakhiri.");
        } catch (Refused refusal) {
            model.addAttribute("refusal", refusal.getMessage());
        }
        return page(me, due, model);
    }

    private static String page(SignedIn me, boolean due, Model model) {
        model.addAttribute("me", me);
        model.addAttribute("due", due);
        model.addAttribute("shortest", PasswordRules.SHORTEST);
        return PAGE;
    }

    /** The session goes on as one whose password is the person's own; its old cookie leads nowhere. */
    private void goOn(SignedIn me, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(me.userId(), null, List.of()));
        SecurityContextHolder.setContext(context);
        if (request.getSession(false) != null) {
            request.changeSessionId();
            contexts.saveContext(context, request, response);
        }
    }
}
