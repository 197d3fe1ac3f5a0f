package id.mentas.console;

import id.mentas.common.PlainText;
import id.mentas.common.Refused;
import id.mentas.grant.CaseNumber;
import id.mentas.people.directory.SignedIn;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * `GET /api/cases/meant`: whose case it is, for forms into which a case number is typed; without the number, by name. Only what the person
 * sees in the console. What is looked for stands in a header: names don't belong into addresses.
 */
@RestController
@RequestMapping("/api/cases")
class MeantCasesApi {

    private static final String WORDS = "X-Mentas-Find";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 100;
    private static final int MOST = 8;

    /** @param stage in words, or that the case has ended */
    record Meant(String caseNumber, String name, String village, String stage, boolean ended) {}

    /** @param more whether there are more than are told */
    record Result(List<Meant> cases, boolean more) {}

    private final ConsoleCases cases;
    private final ConsoleLabels words;

    MeantCasesApi(ConsoleCases cases, ConsoleLabels words) {
        this.cases = cases;
        this.words = words;
    }

    /** @throws Refused when what is looked for is too short, too long or unreadable */
    @GetMapping("/meant")
    Result meant(@RequestHeader(WORDS) String typed, SignedIn me) {
        String looked = PlainText.line(decoded(typed));
        if (looked.length() < SHORTEST || looked.length() > LONGEST || PlainText.faultOfLine(looked) != null) {
            throw new Refused(
                    "caseNumber",
                    "Ketik nomor kasus, atau sedikitnya " + SHORTEST + " huruf dari nama, dalam satu baris.");
        }
        String number = looked.toUpperCase(Locale.ROOT);
        List<Meant> found = cases.meant(Reach.of(me), CaseNumber.isOne(number) ? number : looked, MOST + 1).stream()
                .map(this::told)
                .toList();
        return new Result(found.stream().limit(MOST).toList(), found.size() > MOST);
    }

    private Meant told(ConsoleCases.Row row) {
        boolean ended = !row.status().equals("ACTIVE");
        return new Meant(
                row.caseNumber(),
                row.name(),
                words.place(row.village()),
                ended ? "sudah berakhir" : words.stage(row.stage()),
                ended);
    }

    private static String decoded(String typed) {
        try {
            return URLDecoder.decode(typed, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new Refused("caseNumber", "Yang dicari tidak terbaca. Ketik lagi.");
        }
    }
}
