package id.mentas.nomination.intake;

import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.nomination.NewCases;
import id.mentas.nomination.NominationService;
import id.mentas.nomination.Nominations;
import id.mentas.nomination.Verdict;
import id.mentas.registry.check.NominationRow;
import java.util.List;
import org.springframework.stereotype.Component;

/** Corrects cases that are under review by the rows of a corrected file. */
@Component
class Corrections {

    private final EarlierFiles earlier;
    private final ImportLines lines;
    private final ImportRows rows;
    private final FileImports imports;
    private final Judgements judgements;
    private final Nominations nominations;
    private final NominationService service;
    private final NewCases newCases;
    private final Cases cases;

    Corrections(
            EarlierFiles earlier,
            ImportLines lines,
            ImportRows rows,
            FileImports imports,
            Judgements judgements,
            Nominations nominations,
            NominationService service,
            NewCases newCases,
            Cases cases) {
        this.earlier = earlier;
        this.lines = lines;
        this.rows = rows;
        this.imports = imports;
        this.judgements = judgements;
        this.nominations = nominations;
        this.service = service;
        this.newCases = newCases;
        this.cases = cases;
    }

    /** Corrects the next cases. Answers how many rows were dealt with, 0 when none was left. */
    int apply(FileImport one, int most) {
        int done = 0;
        for (EarlierFiles.Correction next : earlier.nextCorrections(one.id(), most)) {
            newCases.lock(one.round());
            GrantCase found = cases.lock(next.caseNumber());
            if (found.live() && nominations.lock(next.caseNumber()).isUnderReview()) {
                NominationRow corrected = lines.person(one.id(), next.row());
                service.correctByFile(next.caseNumber(), corrected, one);
            } else {
                comesTooLate(one, next, found);
            }
            earlier.corrected(one.id(), next.row());
            done++;
        }
        return done;
    }

    private void comesTooLate(FileImport one, EarlierFiles.Correction late, GrantCase found) {
        Verdict before = rows.get(one.id(), late.row()).verdict();
        rows.late(one.id(), late.row(), judgements.late(one.id(), new EarlierFiles.Late(found.stage(), null)));
        imports.rejudged(one.id(), List.of(before), List.of(Verdict.REFUSED));
    }
}
