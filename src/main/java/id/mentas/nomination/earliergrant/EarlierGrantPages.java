package id.mentas.nomination.earliergrant;

import id.mentas.common.Refused;
import id.mentas.documents.SheetDownload;
import id.mentas.nomination.NominationSettings;
import id.mentas.nomination.PageWords;
import id.mentas.nomination.intake.ImportDesk;
import id.mentas.nomination.intake.Upload;
import id.mentas.people.directory.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where the province's programme staff enter whom earlier schemes have helped. */
@Controller
@RequestMapping("/usulan/bantuan-terdahulu")
class EarlierGrantPages {

    private static final String PAGE = "nomination/grants";
    private static final int LISTS = 50;
    private static final int SIZE = 200;

    private final EarlierGrantService grants;
    private final PageWords words;
    private final NominationSettings settings;

    EarlierGrantPages(EarlierGrantService grants, PageWords words, NominationSettings settings) {
        this.grants = grants;
        this.words = words;
        this.settings = settings;
    }

    @GetMapping
    String show(SignedIn me, Model model) {
        enter(me, model);
        return overview(model);
    }

    @PostMapping
    String take(@RequestParam MultipartFile file, SignedIn me, Model model, HttpServletResponse answer) {
        enter(me, model);
        try {
            return "redirect:/usulan/bantuan-terdahulu/" + grants.take(new Upload(file), me.userId());
        } catch (Refused refusal) {
            model.addAttribute("refusal", refusal.getMessage());
            answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return overview(model);
        }
    }

    @GetMapping("/unduh")
    void download(SignedIn me, HttpServletResponse answer) throws IOException {
        ImportDesk.of(me).requireProvince();
        grants.noteReading(me.userId());
        SheetDownload.send(answer, "Bantuan_terdahulu.xlsx", grants::write);
    }

    @GetMapping("/{list}")
    String one(@PathVariable long list, @RequestParam(defaultValue = "1") int halaman, SignedIn me, Model model) {
        enter(me, model);
        EarlierGrant.Import found = grants.get(list);
        int last = Math.max(1, (found.faulty() + SIZE - 1) / SIZE);
        int page = Math.min(Math.max(halaman, 1), last);
        model.addAttribute("list", found);
        model.addAttribute("faults", grants.faults(list, page - 1, SIZE));
        model.addAttribute("page", page);
        model.addAttribute("last", last);
        return "nomination/grant-list";
    }

    private String overview(Model model) {
        model.addAttribute("counts", grants.counts());
        model.addAttribute("lists", grants.newest(LISTS));
        model.addAttribute("most", words.size(settings.maxFile().toBytes()));
        return PAGE;
    }

    private void enter(SignedIn me, Model model) {
        ImportDesk desk = ImportDesk.of(me);
        desk.requireProvince();
        model.addAttribute("me", me);
        model.addAttribute("desk", desk);
        model.addAttribute("words", words);
    }
}
