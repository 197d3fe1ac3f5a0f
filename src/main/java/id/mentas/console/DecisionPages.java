package id.mentas.console;

import id.mentas.common.NotFound;
import id.mentas.people.directory.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One decision of a case's file: who, when, on which model, what was seen and what was answered. */
@Controller
class DecisionPages {

    private final ConsoleCases cases;
    private final ConsoleDecisions decisions;
    private final ConsoleProcess process;
    private final CaseStory story;
    private final ConsoleLabels words;

    DecisionPages(
            ConsoleCases cases,
            ConsoleDecisions decisions,
            ConsoleProcess process,
            CaseStory story,
            ConsoleLabels words) {
        this.cases = cases;
        this.decisions = decisions;
        this.process = process;
        this.story = story;
        this.words = words;
    }

    @GetMapping("/pantau/kasus/{caseNumber}/keputusan/{id}")
    String one(@PathVariable String caseNumber, @PathVariable long id, SignedIn me, Model model) {
        if (!me.mayWatch()) {
            throw new NotFound("Halaman tidak ditemukan.");
        }
        cases.find(Reach.of(me), caseNumber);
        ConsoleDecisions.Content content =
                decisions.content(caseNumber, id).orElseThrow(() -> new NotFound("Keputusan tidak ditemukan."));
        ConsoleDecisions.Decision decision = content.decision();
        FormText form = new FormText(
                process.form(decision.processDefinition(), decision.form()), content.seen(), content.answered());
        model.addAttribute("me", me);
        model.addAttribute("words", words);
        model.addAttribute("caseNumber", caseNumber);
        model.addAttribute("sentence", story.decided(decision));
        model.addAttribute("seen", form.seen());
        model.addAttribute("answered", form.answered());
        return "console/decision";
    }
}
