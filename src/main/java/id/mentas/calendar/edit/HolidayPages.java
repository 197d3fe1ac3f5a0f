package id.mentas.calendar.edit;

import id.mentas.common.FieldError;
import id.mentas.common.Refused;
import id.mentas.grant.ManyLines;
import id.mentas.people.directory.SignedIn;
import id.mentas.registry.file.FileSource;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The holidays of a year: everybody reads them, the province's programme staff changes them. */
@Controller
@RequestMapping("/hari-libur")
class HolidayPages {

    private static final int MOST_YEARS_AWAY = 5;

    private final HolidayService holidays;

    HolidayPages(HolidayService holidays) {
        this.holidays = holidays;
    }

    @GetMapping
    String show(@RequestParam(name = "tahun", required = false) @Nullable Integer wanted, SignedIn me, Model model) {
        int now = holidays.thisYear();
        int year = wanted == null || Math.abs(wanted - now) > MOST_YEARS_AWAY ? now : wanted;
        model.addAttribute("me", me);
        model.addAttribute("year", year);
        model.addAttribute("years", List.of(now - 1, now, now + 1, now + 2));
        model.addAttribute("holidays", holidays.of(year));
        model.addAttribute("changes", holidays.changes(year));
        model.addAttribute("missing", holidays.missing());
        model.addAttribute("mayChange", HolidayService.mayChange(me));
        return "calendar/holidays";
    }

    @PostMapping
    String add(
            @RequestParam("tahun") int year,
            @RequestParam("hari") @ManyLines String lines,
            SignedIn me,
            RedirectAttributes after,
            Model model) {
        try {
            int added = holidays.add(lines, me);
            after.addFlashAttribute("note", added + " hari libur dicatat.");
            return "redirect:/hari-libur?tahun=" + year;
        } catch (Refused refusal) {
            model.addAttribute("refusals", sentences(refusal));
            model.addAttribute("typed", lines);
            return show(year, me, model);
        }
    }

    @PostMapping("/berkas")
    String take(
            @RequestParam("tahun") int year,
            @RequestParam("berkas") MultipartFile file,
            SignedIn me,
            RedirectAttributes after,
            Model model)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "hari-libur.csv");
        try {
            int added = holidays.take(FileSource.of(name, file.getBytes()), me);
            after.addFlashAttribute("note", added + " hari libur dicatat.");
            return "redirect:/hari-libur?tahun=" + year;
        } catch (Refused refusal) {
            model.addAttribute("refusals", sentences(refusal));
            return show(year, me, model);
        }
    }

    @PostMapping("/hapus")
    String remove(
            @RequestParam("hari") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            SignedIn me,
            RedirectAttributes after) {
        holidays.remove(day, me);
        after.addFlashAttribute("note", "Hari libur dihapus.");
        return "redirect:/hari-libur?tahun=" + day.getYear();
    }

    private static List<String> sentences(Refused refusal) {
        return refusal.errors().stream().map(FieldError::message).toList();
    }
}
