package id.mentas.console;

import id.mentas.common.Refused;
import id.mentas.grant.Cases;
import id.mentas.people.directory.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where cases stand, for other programs. Without names and numbers of identity. */
@RestController
@RequestMapping("/api/cases")
class CasesApi {

    private static final int MOST = 500;

    /** A case as other programs see it. @param entered stage word to date */
    record CaseAnswer(
            String caseNumber,
            String round,
            String kabupaten,
            String stage,
            String status,
            @Nullable String outcome,
            Map<String, LocalDate> entered) {}

    record PageAnswer(List<CaseAnswer> cases, int page, int size, long total) {}

    private final ConsoleCases cases;
    private final Cases stages;
    private final Clock clock;

    CasesApi(ConsoleCases cases, Cases stages, Clock clock) {
        this.cases = cases;
        this.stages = stages;
        this.clock = clock;
    }

    @GetMapping("/{caseNumber}")
    CaseAnswer one(@PathVariable String caseNumber, SignedIn me) {
        return answer(cases.find(Reach.of(me), caseNumber));
    }

    @GetMapping
    PageAnswer list(
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String kabupaten,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            SignedIn me) {
        if (page < 0) {
            throw new Refused("page", "Nomor halaman dimulai dari 0.");
        }
        if (size < 1 || size > MOST) {
            throw new Refused("size", "Ukuran halaman harus 1 sampai " + MOST + ".");
        }
        Reach reach = Reach.of(me);
        CaseFilter filter = new CaseFilter(stage, status, kabupaten, null, null);
        return new PageAnswer(
                cases.page(reach, filter, page, size).stream().map(this::answer).toList(),
                page,
                size,
                cases.total(reach, filter));
    }

    private CaseAnswer answer(ConsoleCases.Row row) {
        Map<String, LocalDate> entered = new LinkedHashMap<>();
        stages.entered(row.caseNumber())
                .forEach((stage, at) -> entered.put(stage.word(), LocalDate.ofInstant(at, clock.getZone())));
        return new CaseAnswer(
                row.caseNumber(), row.round(), row.kabupaten(), row.stage(), row.status(), row.outcome(), entered);
    }
}
