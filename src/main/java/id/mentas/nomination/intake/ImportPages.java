package id.mentas.nomination.intake;

import id.mentas.common.Refused;
import id.mentas.grant.round.Rounds;
import id.mentas.nomination.ImportedRow;
import id.mentas.nomination.NominationSettings;
import id.mentas.nomination.PageWords;
import id.mentas.nomination.Verdict;
import id.mentas.people.directory.SignedIn;
import id.mentas.registry.place.RegionScheme;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/** Where nomination files are sent, watched and answered. */
@Controller
@RequestMapping("/usulan")
class ImportPages {

    private static final int IMPORTS = 50;
    private static final int ROWS = 100;
    private static final int EARLIER = 30;

    /** What was chosen on the page for sending. */
    record Chosen(@Nullable String round, RegionScheme scheme, @Nullable Long corrects) {}

    private final NominationImports imports;
    private final ImportAnswers answers;
    private final Rounds rounds;
    private final PageWords words;
    private final ImportWords sentences;
    private final NominationSettings settings;

    ImportPages(
            NominationImports imports,
            ImportAnswers answers,
            Rounds rounds,
            PageWords words,
            ImportWords sentences,
            NominationSettings settings) {
        this.imports = imports;
        this.answers = answers;
        this.rounds = rounds;
        this.words = words;
        this.sentences = sentences;
        this.settings = settings;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int halaman, SignedIn me, Model model) {
        enter(me, model);
        int page = Math.max(halaman, 1);
        FileImport.Page found = imports.list(me, null, page - 1, IMPORTS);
        model.addAttribute("imports", found.imports());
        model.addAttribute("more", found.total() > (long) page * IMPORTS);
        model.addAttribute("page", page);
        return "nomination/imports";
    }

    @GetMapping("/kirim")
    String send(@RequestParam(required = false) @Nullable Long perbaikan, SignedIn me, Model model) {
        ImportDesk desk = sender(me, model);
        FileImport corrected = perbaikan == null ? null : imports.get(perbaikan, me);
        return form(
                me,
                model,
                corrected != null && desk.isOwn(corrected.area())
                        ? new Chosen(corrected.round(), corrected.scheme(), corrected.id())
                        : new Chosen(null, RegionScheme.KEMENDAGRI, null));
    }

    @PostMapping("/kirim")
    String take(
            @RequestParam MultipartFile file,
            @RequestParam String round,
            @RequestParam(defaultValue = "KEMENDAGRI") RegionScheme scheme,
            @RequestParam(required = false) @Nullable Long corrects,
            @RequestParam(defaultValue = "false") boolean leaveOut,
            SignedIn me,
            Model model,
            HttpServletResponse answer) {
        ImportDesk desk = sender(me, model);
        try {
            NominationImports.Taken taken =
                    imports.start(round, new Upload(file), scheme, desk.area(), me.userId(), corrects, leaveOut);
            return "redirect:/usulan/" + taken.id() + (taken.already() ? "?lagi" : "");
        } catch (Refused refusal) {
            model.addAttribute("refusal", refusal.getMessage() + " Pilih berkasnya sekali lagi, lalu kirim.");
            model.addAttribute(
                    "mayLeaveOut", refusal.errors().stream().anyMatch(error -> "leaveOut".equals(error.field())));
            answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return form(me, model, new Chosen(round, scheme, corrects));
        }
    }

    private String form(SignedIn me, Model model, Chosen chosen) {
        ImportDesk desk = ImportDesk.of(me);
        model.addAttribute("chosen", chosen);
        model.addAttribute("rounds", rounds.open());
        model.addAttribute(
                "earlier",
                imports.list(me, null, 0, EARLIER).imports().stream()
                        .filter(one -> desk.isOwn(one.area()))
                        .toList());
        model.addAttribute("most", words.size(settings.maxFile().toBytes()));
        model.addAttribute("mostBytes", settings.maxFile().toBytes());
        return "nomination/send";
    }

    @GetMapping("/{id:\\d+}")
    String one(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String putusan,
            @RequestParam(defaultValue = "1") int halaman,
            @RequestParam(required = false) @Nullable String lagi,
            SignedIn me,
            Model model) {
        ImportDesk desk = enter(me, model);
        FileImport found = imports.get(id, me);
        boolean running = found.state() == FileImport.State.RUNNING;
        model.addAttribute("found", found);
        model.addAttribute("running", running);
        model.addAttribute("rejected", found.counts().refused() + found.counts().invalid());
        model.addAttribute("again", lagi != null);
        model.addAttribute("leftOut", imports.leftOut(found));
        model.addAttribute("own", desk.isOwn(found.area()));
        model.addAttribute("progress", imports.progress(id, me));
        Verdict verdict = verdict(putusan);
        model.addAttribute("verdict", verdict);
        model.addAttribute("verdicts", Verdict.values());
        if (!running) {
            rows(found, verdict, halaman, me, model);
        }
        return "nomination/import";
    }

    private static @Nullable Verdict verdict(@Nullable String name) {
        return Stream.of(Verdict.values())
                .filter(verdict -> verdict.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** How far an import is, in the page's own words: asked again and again by its script. */
    @GetMapping("/{id:\\d+}/kemajuan")
    @ResponseBody
    Map<String, Object> progress(@PathVariable long id, SignedIn me) {
        FileImport.Progress now = imports.progress(id, me);
        return Map.of(
                "state", now.state(),
                "stateText", sentences.state(imports.get(id, me), now.stuck()),
                "phase", now.phase(),
                "percent", sentences.percent(now),
                "text", sentences.progress(now),
                "stuck", now.stuck());
    }

    private void rows(FileImport found, @Nullable Verdict verdict, int wanted, SignedIn me, Model model) {
        int page = Math.max(wanted, 1);
        ImportedRow.Page rows = imports.rows(found.id(), me, verdict, page - 1, ROWS);
        model.addAttribute("summary", ImportTables.of(imports.summary(found)));
        model.addAttribute("rows", rows);
        model.addAttribute("page", page);
        model.addAttribute("last", (int) Math.max(1, (rows.total() + ROWS - 1) / ROWS));
    }

    @PostMapping("/{id:\\d+}/batal")
    String cancel(@PathVariable long id, SignedIn me, Model model) {
        ImportDesk desk = sender(me, model);
        if (!desk.isOwn(imports.get(id, me).area())) {
            throw ImportDesk.missing();
        }
        imports.cancel(id, me);
        return "redirect:/usulan/" + id;
    }

    @GetMapping("/{id:\\d+}/jawaban")
    void answer(@PathVariable long id, SignedIn me, HttpServletResponse response) throws IOException {
        answers.send(id, me, response);
    }

    private ImportDesk sender(SignedIn me, Model model) {
        ImportDesk desk = enter(me, model);
        if (!desk.maySend()) {
            throw ImportDesk.missing();
        }
        return desk;
    }

    private ImportDesk enter(SignedIn me, Model model) {
        model.addAttribute("sentences", sentences);
        return ImportDesk.enter(me, words, model);
    }
}
