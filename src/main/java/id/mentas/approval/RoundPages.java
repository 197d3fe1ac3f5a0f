package id.mentas.approval;

import id.mentas.approval.ranking.RankingReport;
import id.mentas.approval.ranking.TieRule;
import id.mentas.approval.round.QuotaLine;
import id.mentas.approval.round.QuotaLines;
import id.mentas.approval.round.Reallocations;
import id.mentas.common.NotFound;
import id.mentas.common.Refused;
import id.mentas.documents.Addressees;
import id.mentas.documents.Formats;
import id.mentas.grant.round.Round;
import id.mentas.grant.round.Rounds;
import id.mentas.people.directory.People;
import id.mentas.people.directory.Role;
import id.mentas.people.directory.SignedIn;
import id.mentas.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of the rounds: places by kabupaten/kota, their days, what was moved, and every ranking. */
@Controller
@RequestMapping("/putaran")
class RoundPages {

    private final Rounds rounds;
    private final RoundService service;
    private final QuotaLines lines;
    private final Reallocations reallocations;
    private final RankingReport rankings;
    private final SubstituteService substitutes;
    private final Addressees addressees;
    private final People people;
    private final Regions regions;
    private final Clock clock;

    RoundPages(
            Rounds rounds,
            RoundService service,
            QuotaLines lines,
            Reallocations reallocations,
            RankingReport rankings,
            SubstituteService substitutes,
            Addressees addressees,
            People people,
            Regions regions,
            Clock clock) {
        this.rounds = rounds;
        this.service = service;
        this.lines = lines;
        this.reallocations = reallocations;
        this.rankings = rankings;
        this.substitutes = substitutes;
        this.addressees = addressees;
        this.people = people;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping
    String list(SignedIn me, Model model) {
        watcher(me, model);
        model.addAttribute("rounds", rounds.all());
        return "approval/rounds";
    }

    @GetMapping("/{code}")
    String one(@PathVariable String code, SignedIn me, Model model) {
        watcher(me, model);
        Round round = rounds.find(code).orElseThrow(RoundPages::notFound);
        List<QuotaLine> seen = lines.of(code).stream()
                .filter(line -> me.mayWatch(line.kabupaten()))
                .toList();
        model.addAttribute("round", round);
        model.addAttribute("rule", TieRule.of(rounds.tieRule(code)).words());
        model.addAttribute("lines", seen);
        model.addAttribute("whole", seen.size() == lines.of(code).size());
        model.addAttribute(
                "moved",
                reallocations.of(code).stream()
                        .filter(one -> me.mayWatch(one.from()) || me.mayWatch(one.to()))
                        .toList());
        model.addAttribute("mayName", me.is(Role.DINSOS_PROV));
        signing(round, model);
        model.addAttribute("mayChange", me.is(Role.DINSOS_PROV) && round.open());
        return "approval/round";
    }

    private void signing(Round round, Model model) {
        model.addAttribute("head", addressees.head(round));
        model.addAttribute("substitutes", substitutes.of(round.code()));
        model.addAttribute("choices", substitutes.choices(round));
        model.addAttribute("people", people);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("zone", clock.getZone());
    }

    @PostMapping("/{code}/mulai")
    String startsOn(
            @PathVariable String code,
            @RequestParam String kabupaten,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate hari,
            SignedIn me,
            Model model) {
        if (!me.is(Role.DINSOS_PROV)) {
            throw notFound();
        }
        try {
            service.startsOn(code, kabupaten, hari);
        } catch (Refused refusal) {
            model.addAttribute("refusal", refusal.getMessage());
            return one(code, me, model);
        }
        return "redirect:/putaran/" + code;
    }

    /** Everybody who asked in a decree round, in order, with what put each there. */
    @GetMapping("/{code}/{kabupaten}/{number}")
    String ranking(
            @PathVariable String code,
            @PathVariable String kabupaten,
            @PathVariable int number,
            SignedIn me,
            Model model) {
        watcher(me, model);
        if (!me.mayWatch(kabupaten)) {
            throw notFound();
        }
        model.addAttribute("report", rankings.of(code, kabupaten, number).orElseThrow(RoundPages::notFound));
        return "approval/ranking";
    }

    private void watcher(SignedIn me, Model model) {
        if (!me.mayWatch()) {
            throw notFound();
        }
        model.addAttribute("me", me);
        model.addAttribute("f", new Formats());
        model.addAttribute("regions", regions);
    }

    private static NotFound notFound() {
        return new NotFound("Halaman tidak ditemukan.");
    }
}
