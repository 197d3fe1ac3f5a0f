package id.mentas.letters;

import id.mentas.documents.Document;
import id.mentas.documents.Documents;
import id.mentas.documents.Formats;
import id.mentas.documents.PdfBundle;
import id.mentas.people.directory.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where field workers find the letters that they bring and the records that they made, and print many at once. */
@Controller
class CarriedLetterPages {

    private static final int MOST_LISTED = 300;
    private static final int MOST_MADE = 100;

    /** More at once keep the printer and the house busy for too long. */
    private static final int MOST_PRINTED = 100;

    /** A line of the page. */
    record Row(String id, String day, String subject, String caseNumber, String name, String village, boolean isNew) {}

    /** A record that the person made. */
    record Made(String path, String day, String title, String caseNumber) {}

    private final CarriedLetters carried;
    private final LetterPages letters;
    private final Documents documents;
    private final Clock clock;

    CarriedLetterPages(CarriedLetters carried, LetterPages letters, Documents documents, Clock clock) {
        this.carried = carried;
        this.letters = letters;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping("/surat")
    String list(@RequestParam(required = false) @Nullable String kosong, SignedIn me, Model model) {
        if (me.mayWatch()) {
            return "redirect:/pantau/surat" + (kosong == null ? "" : "?kosong");
        }
        model.addAttribute("me", me);
        model.addAttribute("nothing", kosong != null);
        model.addAttribute("most", MOST_PRINTED);
        model.addAttribute(
                "letters",
                carried.ofKecamatan(me.kecamatan(), MOST_LISTED).stream()
                        .map(this::row)
                        .toList());
        model.addAttribute(
                "made", documents.madeBy(me, MOST_MADE).stream().map(this::made).toList());
        return "letters/carried";
    }

    /** Somebody opened the address of printing by hand. */
    @GetMapping("/surat/cetak")
    String nothingToPrint() {
        return "redirect:/surat";
    }

    /**
     * One file of the chosen letters, or of all that the page showed.
     *
     * @param id those that were ticked
     * @param ada all of the page
     * @param semua there when all are wanted
     */
    @PostMapping("/surat/cetak")
    ResponseEntity<byte[]> print(
            @RequestParam(required = false) @Nullable List<String> id,
            @RequestParam(required = false) @Nullable List<String> ada,
            @RequestParam(required = false) @Nullable String semua,
            SignedIn me) {
        List<String> chosen = semua == null ? id : ada;
        if (chosen == null || chosen.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, "/surat?kosong")
                    .build();
        }
        List<byte[]> papers =
                chosen.stream().distinct().limit(MOST_PRINTED).map(one -> letters.readable(one, me)).toList().stream()
                        .map(letter -> letters.printed(letter, me))
                        .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"Surat.pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(PdfBundle.of(papers));
    }

    private Row row(CarriedLetters.Row letter) {
        return new Row(
                letter.id().toString(),
                day(letter.at()),
                letter.subject(),
                letter.caseNumber(),
                letter.name(),
                letter.village(),
                letter.printedAt() == null);
    }

    private Made made(Document document) {
        return new Made(
                document.path(),
                day(document.createdAt()),
                document.title(),
                document.caseNumber() == null ? "" : document.caseNumber());
    }

    private String day(Instant at) {
        return Formats.date(at.atZone(clock.getZone()).toLocalDate());
    }
}
