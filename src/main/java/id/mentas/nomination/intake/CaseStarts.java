package id.mentas.nomination.intake;

import id.mentas.grant.GrantCase;
import id.mentas.grant.Journal;
import id.mentas.grant.Stage;
import id.mentas.nomination.Begun;
import id.mentas.nomination.FreshVerdicts;
import id.mentas.nomination.JudgedRow;
import id.mentas.nomination.NewCases;
import id.mentas.nomination.NominationProcess;
import id.mentas.nomination.Nominations;
import id.mentas.nomination.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Starts the cases of judged rows, many at once: a few statements for all of them, and the engine writes once. */
@Component
class CaseStarts {

    private final JudgedRows judged;
    private final NewCases newCases;
    private final Nominations nominations;
    private final Journal journal;
    private final FreshVerdicts fresh;
    private final NominationProcess process;

    CaseStarts(
            JudgedRows judged,
            NewCases newCases,
            Nominations nominations,
            Journal journal,
            FreshVerdicts fresh,
            NominationProcess process) {
        this.judged = judged;
        this.newCases = newCases;
        this.nominations = nominations;
        this.journal = journal;
        this.fresh = fresh;
        this.process = process;
    }

    /** Starts the cases of rows of an import, in the transaction and the engine's command of the caller. */
    void start(FileImport one, List<JudgedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Begun> begun = newCases(one.round(), rows);
        nominations.add(one.id(), begun);
        judged.started(one.id(), begun);
        journal.noteAll(begun.stream()
                .map(each -> new Journal.Note(
                        each.caseNumber(),
                        Stage.NOMINATION,
                        each.row().judgement().sentence()))
                .toList());
        Map<String, Verdict> verdicts = begun.stream().collect(Collectors.toMap(Begun::caseNumber, Begun::verdict));
        fresh.during(
                verdicts,
                () -> process.startCases(begun.stream().map(Begun::made).toList()));
    }

    private List<Begun> newCases(String round, List<JudgedRow> rows) {
        List<GrantCase> made = newCases.add(
                round,
                rows.stream()
                        .map(row -> new NewCases.Newcomer(
                                row.person(), row.judgement().verdict() != Verdict.REFUSED))
                        .toList());
        List<Begun> begun = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            begun.add(new Begun(made.get(i), rows.get(i)));
        }
        return begun;
    }
}
