package id.mentas.recipient;

import id.mentas.common.PublicCode;
import id.mentas.documents.CodePages;
import id.mentas.documents.Formats;
import id.mentas.grant.Stage;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Open pages: whoever holds the code of a letter reads about that one case. */
@Controller
@RequestMapping("/penerima")
class RecipientPages {

    private static final String ASK = "recipient/ask";

    private final RecipientViews views;
    private final Clock clock;

    RecipientPages(RecipientViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    String ask(@RequestParam(required = false) @Nullable String kode, Model model, HttpServletResponse response) {
        quiet(response);
        return CodePages.lead(kode, ASK, "/penerima/", model);
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model, HttpServletResponse response) {
        quiet(response);
        Optional<RecipientView> found = PublicCode.read(code).flatMap(views::find);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return CodePages.refuse(
                    "Kode ini tidak dikenal. Periksa kode pada surat Anda, lalu ketik lagi.", ASK, model);
        }
        model.addAttribute("one", found.get());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("words", new RecipientWords());
        model.addAttribute("f", new Formats());
        model.addAttribute("today", LocalDate.now(clock));
        return "recipient/case";
    }

    /** The code goes nowhere else. A page that sends forms by POST can't say this: browsers would hide where they come from. */
    private static void quiet(HttpServletResponse response) {
        CodePages.quiet(response);
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
