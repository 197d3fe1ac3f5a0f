package id.mentas.nomination.refresh;

import id.mentas.common.NotFound;
import id.mentas.common.Refused;
import id.mentas.documents.SheetDownload;
import id.mentas.documents.TextSheets;
import id.mentas.nomination.PageWords;
import id.mentas.nomination.intake.Upload;
import id.mentas.people.directory.SignedIn;
import id.mentas.region.Regions;
import id.mentas.registry.place.RegionScheme;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where extracts of the registry are sent, and what came of each. */
@Controller
@RequestMapping("/usulan/pemutakhiran")
class RefreshPages {

    private static final int REFRESHES = 50;
    private static final int ROWS = 100;
    private static final int ROWS_TO_PRINT = 2000;
    private static final int FAULTS = 200;
    private static final int WIDTH = 28;

    private final RefreshIntake intake;
    private final Refreshes refreshes;
    private final RefreshReport report;
    private final PageWords words;
    private final RefreshWords sentences;
    private final Regions regions;

    RefreshPages(
            RefreshIntake intake,
            Refreshes refreshes,
            RefreshReport report,
            PageWords words,
            RefreshWords sentences,
            Regions regions) {
        this.intake = intake;
        this.refreshes = refreshes;
        this.report = report;
        this.words = words;
        this.sentences = sentences;
        this.regions = regions;
    }

    /** What is filled in on the page for sending. */
    record Chosen(RegionScheme scheme, boolean complete) {}

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int halaman, SignedIn me, Model model) {
        return list(halaman, new Chosen(RegionScheme.KEMENDAGRI, false), me, model);
    }

    private String list(int halaman, Chosen chosen, SignedIn me, Model model) {
        RefreshSight sight = enter(me, model);
        int page = Math.max(halaman, 1);
        List<Refresh> found = refreshes.newest(sight, REFRESHES + 1, (page - 1) * REFRESHES);
        List<Refresh> shown = found.stream().limit(REFRESHES).toList();
        model.addAttribute("chosen", chosen);
        model.addAttribute("refreshes", shown);
        model.addAttribute(
                "counts", report.counts(shown.stream().map(Refresh::id).toList(), sight));
        model.addAttribute("more", found.size() > REFRESHES);
        model.addAttribute("page", page);
        return "nomination/refreshes";
    }

    @PostMapping
    String take(
            @RequestParam MultipartFile file,
            @RequestParam RegionScheme scheme,
            @RequestParam(defaultValue = "false") boolean complete,
            SignedIn me,
            Model model,
            HttpServletResponse answer) {
        String area = RefreshSight.of(me).sends().orElseThrow(() -> new NotFound("Halaman tidak ditemukan."));
        try {
            RefreshIntake.Taken taken = intake.start(new Upload(file), scheme, complete, area, me.userId());
            return "redirect:/usulan/pemutakhiran/" + taken.refresh().id() + (taken.already() ? "?lagi" : "");
        } catch (Refused refusal) {
            model.addAttribute("refusal", refusal.getMessage() + " Pilih berkasnya sekali lagi, lalu kirim.");
            answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return list(1, new Chosen(scheme, complete), me, model);
        }
    }

    @GetMapping("/{id:\\d+}")
    String one(
            @PathVariable long id,
            @RequestParam(required = false) Finding.@Nullable Kind temuan,
            @RequestParam(required = false) @Nullable Boolean berjalan,
            @RequestParam(required = false) @Nullable String kabupaten,
            @RequestParam(defaultValue = "1") int halaman,
            @RequestParam(required = false) @Nullable String cetak,
            @RequestParam(required = false) @Nullable String lagi,
            SignedIn me,
            Model model) {
        RefreshSight sight = enter(me, model);
        Refresh found = find(id, sight);
        RefreshReport.Filter filter = filter(temuan, berjalan, kabupaten);
        int size = cetak == null ? ROWS : ROWS_TO_PRINT;
        int page = cetak == null ? Math.max(halaman, 1) : 1;
        long total = report.total(id, filter, sight);
        model.addAttribute("found", found);
        model.addAttribute("again", lagi != null);
        model.addAttribute("printing", cetak != null);
        model.addAttribute("counts", report.counts(List.of(id), sight).get(id));
        model.addAttribute("filter", filter);
        model.addAttribute("kinds", Finding.Kind.values());
        model.addAttribute("places", sight.all() ? regions.kabupaten() : List.of());
        model.addAttribute("lines", lines(report.page(id, filter, sight, page - 1, size), sight));
        model.addAttribute("total", total);
        model.addAttribute("page", page);
        model.addAttribute("last", (int) Math.max(1, (total + size - 1) / size));
        model.addAttribute("seesFile", sight.seesFile(found));
        model.addAttribute("faults", sight.seesFile(found) ? report.faults(id, FAULTS) : Map.of());
        return "nomination/refresh";
    }

    @GetMapping("/{id:\\d+}/unduh")
    void download(
            @PathVariable long id,
            @RequestParam(required = false) Finding.@Nullable Kind temuan,
            @RequestParam(required = false) @Nullable Boolean berjalan,
            @RequestParam(required = false) @Nullable String kabupaten,
            SignedIn me,
            HttpServletResponse answer)
            throws IOException {
        RefreshSight sight = RefreshSight.of(me);
        Refresh found = find(id, sight);
        RefreshReport.Filter filter = filter(temuan, berjalan, kabupaten);
        SheetDownload.send(
                answer,
                "Pemutakhiran_" + found.number().replace('/', '-') + ".xlsx",
                out -> write(id, filter, sight, out));
    }

    private void write(long id, RefreshReport.Filter filter, RefreshSight sight, OutputStream out) throws IOException {
        try (TextSheets sheet = new TextSheets(out, "Pemutakhiran registri", RefreshLine.HEADING, WIDTH)) {
            report.each(
                    id,
                    filter,
                    sight,
                    row -> sheet.add(
                            RefreshLine.of(row, sentences, regions, sight).cells()));
        }
    }

    private List<RefreshLine> lines(List<RefreshReport.Row> rows, RefreshSight sight) {
        return rows.stream()
                .map(row -> RefreshLine.of(row, sentences, regions, sight))
                .toList();
    }

    private static RefreshReport.Filter filter(
            Finding.@Nullable Kind kind, @Nullable Boolean active, @Nullable String kabupaten) {
        return new RefreshReport.Filter(kind, active, kabupaten == null || kabupaten.isBlank() ? null : kabupaten);
    }

    private Refresh find(long id, RefreshSight sight) {
        return refreshes.find(id).filter(sight::opens).orElseThrow(() -> new NotFound("Pemutakhiran tidak ditemukan."));
    }

    private RefreshSight enter(SignedIn me, Model model) {
        RefreshSight sight = RefreshSight.of(me);
        model.addAttribute("me", me);
        model.addAttribute("sight", sight);
        model.addAttribute("words", words);
        model.addAttribute("sentences", sentences);
        return sight;
    }
}
