package id.mentas.console;

import id.mentas.catalogue.Catalogue;
import id.mentas.common.NotFound;
import id.mentas.common.Refused;
import id.mentas.documents.Documents;
import id.mentas.engine.CasesWithoutProcess;
import id.mentas.engine.decision.TableTroubles;
import id.mentas.engine.node.ClockWatch;
import id.mentas.engine.node.NotedTime;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Outcome;
import id.mentas.grant.Person;
import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.letters.Letter;
import id.mentas.people.directory.Role;
import id.mentas.people.directory.SignedIn;
import id.mentas.region.Regions;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The pages of the console. */
@Controller
@RequestMapping("/pantau")
class ConsolePages {

    private static final int SIZE = 50;

    private final ConsoleCases cases;
    private final ConsoleHistory history;
    private final ConsoleTables tables;
    private final ConsoleRanking ranking;
    private final ConsoleDecrees decrees;
    private final ConsoleProcess process;
    private final CasesWithoutProcess strays;
    private final TableTroubles tableTroubles;
    private final NotedTime noted;
    private final ClockWatch clockWatch;
    private final CaseStory story;
    private final Cases grantCases;
    private final Persons persons;
    private final Documents documents;
    private final Regions regions;
    private final Catalogue catalogue;
    private final CaseFacts facts;
    private final ConsoleLabels words;

    ConsolePages(
            ConsoleCases cases,
            ConsoleHistory history,
            ConsoleTables tables,
            ConsoleRanking ranking,
            ConsoleDecrees decrees,
            ConsoleProcess process,
            CasesWithoutProcess strays,
            TableTroubles tableTroubles,
            NotedTime noted,
            ClockWatch clockWatch,
            CaseStory story,
            Cases grantCases,
            Persons persons,
            Documents documents,
            Regions regions,
            Catalogue catalogue,
            CaseFacts facts,
            ConsoleLabels words) {
        this.cases = cases;
        this.history = history;
        this.tables = tables;
        this.ranking = ranking;
        this.decrees = decrees;
        this.process = process;
        this.strays = strays;
        this.tableTroubles = tableTroubles;
        this.noted = noted;
        this.clockWatch = clockWatch;
        this.story = story;
        this.grantCases = grantCases;
        this.persons = persons;
        this.documents = documents;
        this.regions = regions;
        this.catalogue = catalogue;
        this.facts = facts;
        this.words = words;
    }

    @GetMapping
    String overview(SignedIn me, Model model) {
        Reach reach = watcher(me, model);
        model.addAttribute("overview", Overview.of(regions, reach, cases.counts(reach), cases.ended(reach)));
        model.addAttribute("stages", Stage.values());
        return "console/overview";
    }

    @GetMapping("/kasus")
    String list(
            @RequestParam(required = false) @Nullable String tahap,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String kabupaten,
            @RequestParam(required = false) @Nullable String hasil,
            @RequestParam(required = false) @Nullable String cari,
            @RequestParam(defaultValue = "1") int halaman,
            SignedIn me,
            Model model) {
        Reach reach = watcher(me, model);
        CaseFilter filter;
        try {
            filter = new CaseFilter(tahap, status, kabupaten, hasil, cari);
        } catch (Refused refusal) {
            model.addAttribute("refusal", refusal.getMessage());
            filter = new CaseFilter(null, null, null, null, null);
        }
        long total = cases.total(reach, filter);
        int last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        int page = Math.min(Math.max(halaman, 1), last);
        model.addAttribute("filter", filter);
        model.addAttribute("cases", cases.page(reach, filter, page - 1, SIZE));
        model.addAttribute("total", total);
        model.addAttribute("page", page);
        model.addAttribute("last", last);
        model.addAttribute("stages", Stage.values());
        model.addAttribute("outcomes", Outcome.values());
        model.addAttribute(
                "places",
                regions.kabupaten().stream()
                        .filter(place -> reach.everything() || reach.kabupaten().contains(place.code()))
                        .toList());
        return "console/cases";
    }

    @GetMapping("/kasus/{caseNumber}")
    String one(@PathVariable String caseNumber, SignedIn me, Model model) {
        Reach reach = watcher(me, model);
        model.addAttribute("row", cases.find(reach, caseNumber));
        GrantCase found = grantCases.get(caseNumber);
        model.addAttribute("found", found);
        model.addAttribute("person", persons.of(caseNumber));
        model.addAttribute("nik", Person.masked(found.nik()));
        model.addAttribute(
                "newestDesil",
                facts.newestDesil(caseNumber)
                        .filter(desil -> desil.moment() != CaseFacts.Moment.NOMINATION)
                        .orElse(null));
        model.addAttribute("business", catalogue.businessName(found.businessType()));
        model.addAttribute("place", regions.fullName(found.village()));
        model.addAttribute("entered", grantCases.entered(caseNumber));
        model.addAttribute("stages", Stage.values());
        model.addAttribute("tasks", process.openTasks(caseNumber));
        model.addAttribute("paths", process.paths(caseNumber));
        model.addAttribute("story", story.of(caseNumber));
        model.addAttribute("standing", ranking.standing(caseNumber).orElse(null));
        model.addAttribute("moves", ranking.moves(caseNumber));
        model.addAttribute("decrees", decrees.decrees(caseNumber));
        model.addAttribute("objections", decrees.objections(caseNumber));
        model.addAttribute("verdicts", tables.verdicts(caseNumber));
        model.addAttribute("score", tables.score(caseNumber));
        model.addAttribute("documents", documents.ofCase(caseNumber, me));
        model.addAttribute("letters", history.letters(caseNumber));
        return "console/case";
    }

    /** The model of one way, for the drawing. */
    @GetMapping("/kasus/{caseNumber}/model")
    @ResponseBody
    ResponseEntity<String> model(@PathVariable String caseNumber, @RequestParam String id, SignedIn me) {
        cases.find(watcher(me), caseNumber);
        return process.model(caseNumber, id)
                .map(xml -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_XML)
                        .body(xml))
                .orElseThrow(() -> new NotFound("Model tidak ditemukan."));
    }

    /** Where the case has been in each of its models, for the drawing. */
    @GetMapping("/kasus/{caseNumber}/jalur")
    @ResponseBody
    List<ConsoleProcess.Path> paths(@PathVariable String caseNumber, SignedIn me) {
        cases.find(watcher(me), caseNumber);
        return process.paths(caseNumber);
    }

    @GetMapping("/surat")
    String letters(
            @RequestParam(required = false) @Nullable String keadaan,
            @RequestParam(defaultValue = "1") int halaman,
            @RequestParam(required = false) @Nullable String kosong,
            SignedIn me,
            Model model) {
        Reach reach = watcher(me, model);
        model.addAttribute("nothing", kosong != null);
        int page = Math.max(halaman, 1);
        String state = Arrays.stream(Letter.State.values())
                .map(Enum::name)
                .filter(name -> name.equals(keadaan))
                .findFirst()
                .orElse(null);
        List<ConsoleHistory.LetterRow> letters = history.letters(reach, state, page - 1, SIZE + 1);
        model.addAttribute("letters", letters.stream().limit(SIZE).toList());
        model.addAttribute("more", letters.size() > SIZE);
        model.addAttribute("page", page);
        model.addAttribute("state", state);
        model.addAttribute("states", Letter.State.values());
        return "console/letters";
    }

    @GetMapping("/masalah")
    String troubles(SignedIn me, Model model) {
        Reach reach = watcher(me, model);
        model.addAttribute(
                "stopped",
                process.stopped().stream()
                        .filter(one -> reach.everything()
                                || one.tenant() != null && reach.kabupaten().contains(one.tenant()))
                        .toList());
        model.addAttribute(
                "strays",
                strays.all().stream()
                        .filter(one -> reach.everything() || reach.kabupaten().contains(one.kabupaten()))
                        .toList());
        model.addAttribute("tableTroubles", tableTroubles.all());
        model.addAttribute("failedLetters", history.letters(reach, "FAILED", 0, SIZE));
        model.addAttribute("waitingWords", reach.everything() ? history.waitingWords() : null);
        model.addAttribute("mayRetry", mayRetry(me));
        return "console/troubles";
    }

    @PostMapping("/masalah/ulang")
    String retry(@RequestParam String job, SignedIn me) {
        watcher(me);
        if (!mayRetry(me) || process.stopped().stream().noneMatch(one -> job.equals(one.job()))) {
            throw new NotFound("Pekerjaan tidak ditemukan.");
        }
        process.retry(job);
        return "redirect:/pantau/masalah";
    }

    @PostMapping("/masalah/jam")
    String believeClock(SignedIn me) {
        watcher(me);
        if (!mayRetry(me)) {
            throw new NotFound("Halaman tidak ditemukan.");
        }
        clockWatch.believe();
        return "redirect:/pantau/masalah";
    }

    private static boolean mayRetry(SignedIn me) {
        return me.is(Role.DINSOS_PROV) || me.isAdministrator();
    }

    private Reach watcher(SignedIn me, Model model) {
        Reach reach = watcher(me);
        model.addAttribute("me", me);
        model.addAttribute("words", words);
        model.addAttribute("clockSetBackFrom", noted.setBackFrom().orElse(null));
        return reach;
    }

    private static Reach watcher(SignedIn me) {
        if (!me.mayWatch()) {
            throw new NotFound("Halaman tidak ditemukan.");
        }
        return Reach.of(me);
    }
}
