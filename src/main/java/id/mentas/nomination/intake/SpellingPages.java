package id.mentas.nomination.intake;

import id.mentas.common.Refused;
import id.mentas.nomination.PageWords;
import id.mentas.people.directory.SignedIn;
import id.mentas.registry.value.NameFold;
import id.mentas.registry.value.NameFolding;
import id.mentas.registry.value.NameFolds;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How names are made alike before they are compared: read by all who watch, kept by the province's programme staff. */
@Controller
@RequestMapping("/usulan/ejaan")
class SpellingPages {

    /** Lines of one kind that mean the same. */
    record Line(NameFold.Kind kind, String folded, List<NameFold> written) {}

    private final NameFolds folds;
    private final PageWords words;

    SpellingPages(NameFolds folds, PageWords words) {
        this.folds = folds;
        this.words = words;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String satu,
            @RequestParam(defaultValue = "") String dua,
            SignedIn me,
            Model model) {
        ImportDesk.enter(me, words, model);
        if (!satu.isBlank() && !dua.isBlank()) {
            NameFolding folding = folds.folding();
            model.addAttribute("alike", folding.of(satu).isLike(folding.of(dua)));
        }
        model.addAttribute("one", satu);
        model.addAttribute("two", dua);
        return page(model);
    }

    @PostMapping
    String add(
            @RequestParam NameFold.Kind kind,
            @RequestParam String written,
            @RequestParam(defaultValue = "") String folded,
            SignedIn me,
            Model model,
            HttpServletResponse answer) {
        return changed(() -> folds.add(kind, written, folded), me, model, answer);
    }

    @PostMapping("/hapus")
    String remove(
            @RequestParam NameFold.Kind kind,
            @RequestParam String written,
            SignedIn me,
            Model model,
            HttpServletResponse answer) {
        return changed(() -> folds.remove(kind, written), me, model, answer);
    }

    private String changed(Runnable change, SignedIn me, Model model, HttpServletResponse answer) {
        ImportDesk.enter(me, words, model).requireProvince();
        try {
            change.run();
            return "redirect:/usulan/ejaan";
        } catch (Refused refusal) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refusal", refusal.getMessage());
            return page(model);
        }
    }

    private String page(Model model) {
        model.addAttribute("kinds", NameFold.Kind.values());
        model.addAttribute(
                "lines",
                folds.all().stream()
                        .collect(Collectors.groupingBy(
                                fold -> fold.kind().ordinal() + " " + fold.folded(), TreeMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(same -> new Line(same.get(0).kind(), same.get(0).folded(), same))
                        .toList());
        return "nomination/spelling";
    }
}
