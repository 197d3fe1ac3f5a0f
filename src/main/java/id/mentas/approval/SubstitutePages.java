package id.mentas.approval;

import id.mentas.approval.round.NameSubstitute;
import id.mentas.common.NotFound;
import id.mentas.common.Refused;
import id.mentas.people.directory.Role;
import id.mentas.people.directory.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Names who signs in the place of a round's signatory, on the page of the round. */
@Controller
@RequestMapping("/putaran/{code}/pengganti")
class SubstitutePages {

    private final SubstituteService service;
    private final RoundPages pages;

    SubstitutePages(SubstituteService service, RoundPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @PostMapping
    String name(@PathVariable String code, NameSubstitute form, SignedIn me, Model model) {
        model.addAttribute("typed", form);
        return change(code, me, model, () -> service.name(code, form, me.userId()));
    }

    @PostMapping("/akhiri")
    String end(@PathVariable String code, @RequestParam @Nullable String reason, SignedIn me, Model model) {
        return change(code, me, model, () -> service.end(code, reason, me.userId()));
    }

    private String change(String code, SignedIn me, Model model, Runnable work) {
        if (!me.is(Role.DINSOS_PROV)) {
            throw new NotFound("Halaman tidak ditemukan.");
        }
        try {
            work.run();
        } catch (Refused refusal) {
            model.addAttribute("refusal", refusal.getMessage());
            return pages.one(code, me, model);
        }
        return "redirect:/putaran/" + code;
    }
}
