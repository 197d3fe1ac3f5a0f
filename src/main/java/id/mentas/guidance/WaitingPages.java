package id.mentas.guidance;

import id.mentas.catalogue.Catalogue;
import id.mentas.common.NotFound;
import id.mentas.documents.Formats;
import id.mentas.grant.Persons;
import id.mentas.people.directory.SignedIn;
import id.mentas.region.Region;
import id.mentas.region.Regions;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who waits for guidance: by business type and kabupaten/kota, and by name. */
@Controller
class WaitingPages {

    private final WaitingList list;
    private final Regions regions;
    private final Catalogue catalogue;
    private final Persons persons;

    WaitingPages(WaitingList list, Regions regions, Catalogue catalogue, Persons persons) {
        this.list = list;
        this.regions = regions;
        this.catalogue = catalogue;
        this.persons = persons;
    }

    @GetMapping("/bimbingan")
    String waiting(
            SignedIn me,
            Model model,
            @RequestParam(defaultValue = "") String kabupaten,
            @RequestParam(defaultValue = "") String usaha) {
        if (!me.mayWatch()) {
            throw new NotFound("Halaman tidak ditemukan.");
        }
        List<String> seen = regions.kabupaten().stream()
                .map(Region::code)
                .filter(me::mayWatch)
                .toList();
        List<String> chosen = kabupaten.isEmpty()
                ? seen
                : seen.stream().filter(kabupaten::equals).toList();
        model.addAttribute("me", me);
        model.addAttribute("f", new Formats());
        model.addAttribute("regions", regions);
        model.addAttribute("catalogue", catalogue);
        model.addAttribute("persons", persons);
        model.addAttribute("groups", list.groups(seen));
        model.addAttribute("people", list.people(chosen, usaha));
        model.addAttribute("narrowed", !kabupaten.isEmpty() || !usaha.isEmpty());
        return "guidance/waiting";
    }
}
