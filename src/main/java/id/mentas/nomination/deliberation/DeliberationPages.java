package id.mentas.nomination.deliberation;

import id.mentas.common.NotFound;
import id.mentas.documents.Formats;
import id.mentas.nomination.PageWords;
import id.mentas.people.directory.People;
import id.mentas.people.directory.SignedIn;
import id.mentas.region.Regions;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where volunteers print the list for a village's deliberation, and see those that were held. */
@Controller
class DeliberationPages {

    private static final int MOST_HELD = 100;

    /** A deliberation that was held, in words. */
    record HeldRow(
            String day,
            String village,
            String kecamatan,
            String place,
            String by,
            int willing,
            int unwilling,
            int notAsked,
            String result,
            @Nullable String note,
            @Nullable String attendance) {}

    private final VillagePeople waiting;
    private final Deliberations deliberations;
    private final VillageLists lists;
    private final Regions regions;
    private final People people;
    private final PageWords words;

    DeliberationPages(
            VillagePeople waiting,
            Deliberations deliberations,
            VillageLists lists,
            Regions regions,
            People people,
            PageWords words) {
        this.waiting = waiting;
        this.deliberations = deliberations;
        this.lists = lists;
        this.regions = regions;
        this.people = people;
        this.words = words;
    }

    @GetMapping("/musyawarah")
    String list(SignedIn me, Model model) {
        List<String> areas = areas(me);
        if (areas.isEmpty()) {
            throw new NotFound("Halaman ini untuk PSM dan Dinas Sosial.");
        }
        model.addAttribute("me", me);
        model.addAttribute("words", words);
        model.addAttribute("asks", waiting.asks(me));
        model.addAttribute("villages", waiting.villages(me));
        model.addAttribute("nobody", waiting.nobody(me));
        model.addAttribute(
                "held",
                deliberations.newest(areas, MOST_HELD).stream().map(this::row).toList());
        return "nomination/deliberations";
    }

    /** The list of a village as PDF; the address holds its code and nobody's data. */
    @GetMapping("/musyawarah/{village}")
    ResponseEntity<byte[]> print(@PathVariable String village, SignedIn me) {
        byte[] list = lists.print(village, me);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"Daftar_Musyawarah_" + village + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(list);
    }

    /** Kecamatan of a volunteer, kabupaten/kota of whoever watches. */
    private List<String> areas(SignedIn me) {
        Stream<String> own = me.groups().stream()
                .filter(group -> group.matches("psm-\\d{6}"))
                .map(group -> group.substring(4));
        Stream<String> watched =
                regions.kabupaten().stream().map(kabupaten -> kabupaten.code()).filter(me::mayWatch);
        return Stream.concat(own, watched).toList();
    }

    private HeldRow row(Deliberations.Held held) {
        return new HeldRow(
                Formats.date(held.on()),
                regions.name(held.village()),
                regions.name(held.village().substring(0, 6)),
                held.place(),
                people.displayName(held.recordedBy()),
                held.willing(),
                held.unwilling(),
                held.notAsked(),
                held.result().label,
                held.note(),
                held.attendance() == null ? null : "/berkas/" + held.attendance());
    }
}
