package id.mentas.nomination.intake;

import id.mentas.common.Refused;
import id.mentas.nomination.PageWords;
import id.mentas.people.directory.SignedIn;
import id.mentas.registry.file.ColumnNames;
import id.mentas.registry.file.LeftOutName;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The names under which columns may stand in a nomination file: read by all who watch, kept by the province's programme staff. */
@Controller
@RequestMapping("/usulan/kolom")
class ColumnPages {

    private final ColumnNames names;
    private final PageWords words;

    ColumnPages(ColumnNames names, PageWords words) {
        this.names = names;
        this.words = words;
    }

    @GetMapping
    String show(SignedIn me, Model model) {
        ImportDesk.enter(me, words, model);
        return page("", "", model);
    }

    @PostMapping
    String add(
            @RequestParam String name,
            @RequestParam String column,
            SignedIn me,
            Model model,
            HttpServletResponse answer) {
        ImportDesk.enter(me, words, model).requireProvince();
        try {
            names.add(name, column);
            return "redirect:/usulan/kolom";
        } catch (Refused refusal) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refusal", refusal.getMessage());
            return page(name, column, model);
        }
    }

    @PostMapping("/berkas")
    String take(@RequestParam MultipartFile file, SignedIn me, Model model, HttpServletResponse answer) {
        ImportDesk.enter(me, words, model).requireProvince();
        try {
            names.take(new Upload(file));
            return "redirect:/usulan/kolom";
        } catch (Refused refusal) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refusal", refusal.getMessage());
            return page("", "", model);
        }
    }

    @PostMapping("/hapus")
    String remove(@RequestParam String name, SignedIn me, Model model, HttpServletResponse answer) {
        ImportDesk.enter(me, words, model).requireProvince();
        try {
            names.remove(name);
            return "redirect:/usulan/kolom";
        } catch (Refused refusal) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refusal", refusal.getMessage());
            return page("", "", model);
        }
    }

    /** A column that was left out is asked about again: by the office that left it out, or by the province. */
    @PostMapping("/baca")
    String readAgain(
            @RequestParam String area,
            @RequestParam String name,
            SignedIn me,
            Model model,
            HttpServletResponse answer) {
        ImportDesk desk = ImportDesk.enter(me, words, model);
        if (!desk.isOwn(area)) {
            desk.requireProvince();
        }
        try {
            names.readAgain(area, name);
            return "redirect:/usulan/kolom#diabaikan";
        } catch (Refused refusal) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refusal", refusal.getMessage());
            return page("", "", model);
        }
    }

    private String page(String name, String column, Model model) {
        ImportDesk desk = (ImportDesk) Objects.requireNonNull(model.getAttribute("desk"));
        model.addAttribute(
                "leftOut",
                names.leftOut(desk.maySend() && !desk.isProvince() ? desk.area() : null).stream()
                        .collect(Collectors.groupingBy(LeftOutName::area, TreeMap::new, Collectors.toList())));
        model.addAttribute("name", name);
        model.addAttribute("column", column);
        model.addAttribute("columns", ColumnLine.of(names.all()));
        return "nomination/columns";
    }
}
