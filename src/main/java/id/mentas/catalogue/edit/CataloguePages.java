package id.mentas.catalogue.edit;

import id.mentas.catalogue.Catalogue;
import id.mentas.common.FieldError;
import id.mentas.common.Refused;
import id.mentas.documents.SheetDownload;
import id.mentas.people.directory.SignedIn;
import id.mentas.region.Regions;
import id.mentas.registry.file.FileSource;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The catalogue: everybody reads it, the province's programme staff changes it. */
@Controller
@RequestMapping("/katalog")
class CataloguePages {

    private final CatalogueService service;
    private final Catalogue catalogue;
    private final Regions regions;

    CataloguePages(CatalogueService service, Catalogue catalogue, Regions regions) {
        this.service = service;
        this.catalogue = catalogue;
        this.regions = regions;
    }

    @GetMapping
    String list(
            @RequestParam(name = "usaha", defaultValue = "") String wanted,
            @RequestParam(name = "wilayah", defaultValue = SignedIn.PROVINCE) String area,
            SignedIn me,
            Model model) {
        Map<String, String> types = catalogue.businessTypes();
        String type =
                types.containsKey(wanted) ? wanted : types.keySet().iterator().next();
        frame(me, model);
        model.addAttribute("types", types);
        model.addAttribute("type", type);
        model.addAttribute("area", area);
        model.addAttribute("entries", standing(type, area));
        return "assessment/catalogue";
    }

    /** The price of each item that is valid today in that place, else the newest. */
    private List<CatalogueEntry> standing(String type, String area) {
        LocalDate today = service.today();
        return service.all(type).stream()
                .filter(entry -> entry.area().equals(area) || entry.area().equals(SignedIn.PROVINCE))
                .collect(Collectors.toMap(
                        CatalogueEntry::code,
                        entry -> entry,
                        (one, other) -> rank(other, area, today) >= rank(one, area, today) ? other : one,
                        java.util.TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    private static int rank(CatalogueEntry entry, String area, LocalDate today) {
        return (entry.isValidOn(today) ? 2 : 0) + (entry.area().equals(area) ? 1 : 0);
    }

    @GetMapping("/{code}")
    String item(@PathVariable String code, SignedIn me, Model model) {
        List<CatalogueEntry> entries = service.of(code);
        frame(me, model);
        model.addAttribute("item", entries.get(0));
        model.addAttribute("businessName", catalogue.businessName(entries.get(0).businessType()));
        model.addAttribute("entries", entries);
        return "assessment/catalogue-item";
    }

    @PostMapping("/{code}")
    String describe(
            @PathVariable String code,
            @RequestParam("nama") String name,
            @RequestParam("spesifikasi") String specification,
            @RequestParam("satuan") String unit,
            @RequestParam(name = "aktif", defaultValue = "false") boolean active,
            SignedIn me,
            RedirectAttributes after) {
        return tried(
                () -> service.describe(code, name, specification, unit, active, me),
                "Barang disimpan.",
                "/katalog/" + code,
                after);
    }

    @PostMapping("/{code}/harga")
    String price(
            @PathVariable String code,
            @RequestParam("wilayah") String area,
            @RequestParam("harga") long price,
            @RequestParam("mulai") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            SignedIn me,
            RedirectAttributes after) {
        return tried(() -> service.price(code, area, price, from, me), "Harga disimpan.", "/katalog/" + code, after);
    }

    @GetMapping("/berkas")
    void file(HttpServletResponse answer) throws IOException {
        SheetDownload.send(answer, "katalog.xlsx", service::write);
    }

    @PostMapping("/berkas")
    String take(@RequestParam("berkas") MultipartFile file, SignedIn me, RedirectAttributes after) throws IOException {
        FileSource content =
                FileSource.of(Objects.requireNonNullElse(file.getOriginalFilename(), "katalog.csv"), file.getBytes());
        return tried(
                () -> after.addFlashAttribute("note", service.take(content, me) + " baris katalog berubah."),
                null,
                "/katalog",
                after);
    }

    private static String tried(
            Runnable change, @org.jspecify.annotations.Nullable String done, String page, RedirectAttributes after) {
        try {
            change.run();
            if (done != null) {
                after.addFlashAttribute("note", done);
            }
        } catch (Refused refusal) {
            after.addFlashAttribute(
                    "refusals",
                    refusal.errors().stream().map(FieldError::message).toList());
        }
        return "redirect:" + page;
    }

    private void frame(SignedIn me, Model model) {
        model.addAttribute("me", me);
        model.addAttribute("regions", regions);
        model.addAttribute("areas", service.areas());
        model.addAttribute("today", service.today());
        model.addAttribute("mayChange", CatalogueService.mayChange(me));
    }
}
