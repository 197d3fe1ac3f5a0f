package id.mentas.nomination.intake;

import id.mentas.common.NotFound;
import id.mentas.documents.Formats;
import id.mentas.grant.Journal;
import id.mentas.grant.Stage;
import id.mentas.grant.round.Round;
import id.mentas.grant.round.RoundStarts;
import id.mentas.grant.round.Rounds;
import id.mentas.nomination.JudgedRow;
import id.mentas.nomination.NewCases;
import id.mentas.nomination.NominationSettings;
import id.mentas.registry.check.NominationReader;
import id.mentas.registry.place.Reach;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of an import, each done in pieces of a second or so. A piece is one transaction that also writes how far it came, so
 * that an import goes on where it stood, whatever broke it off.
 */
@Service
@Transactional
public class ImportWork {

    /** Where a step stands after a piece. */
    public enum Step {
        MORE,
        COMPLETE,
        CANCELLED,
        ROUND_CLOSED
    }

    /** Parts of a file that are judged in one piece. */
    private static final int JUDGED_AT_ONCE = 5;

    private final FileImports imports;
    private final NominationFiles files;
    private final ImportLines lines;
    private final ImportRows rows;
    private final ImportSummaries summaries;
    private final NominationReader reader;
    private final Comparisons comparisons;
    private final EarlierFiles earlier;
    private final Judgements judgements;
    private final Corrections corrections;
    private final NewCases newCases;
    private final JudgedRows judged;
    private final CaseStarts starts;
    private final Rounds rounds;
    private final RoundStarts roundStarts;
    private final Journal journal;
    private final Clock clock;
    private final Pace pace;
    private final NominationSettings settings;

    ImportWork(
            FileImports imports,
            NominationFiles files,
            ImportLines lines,
            ImportRows rows,
            ImportSummaries summaries,
            NominationReader reader,
            Comparisons comparisons,
            EarlierFiles earlier,
            Judgements judgements,
            Corrections corrections,
            NewCases newCases,
            JudgedRows judged,
            CaseStarts starts,
            Rounds rounds,
            RoundStarts roundStarts,
            Journal journal,
            Clock clock,
            Pace pace,
            NominationSettings settings) {
        this.imports = imports;
        this.files = files;
        this.lines = lines;
        this.rows = rows;
        this.summaries = summaries;
        this.reader = reader;
        this.comparisons = comparisons;
        this.earlier = earlier;
        this.judgements = judgements;
        this.corrections = corrections;
        this.newCases = newCases;
        this.judged = judged;
        this.starts = starts;
        this.rounds = rounds;
        this.roundStarts = roundStarts;
        this.journal = journal;
        this.clock = clock;
        this.pace = pace;
        this.settings = settings;
    }

    /** Reads the next part of the file into lines. */
    public Step read(long id) {
        return piece(id, FileImport.Phase.READ, FileImport.Phase.COMPARE, one -> {
            NominationFiles.Part part = files.part(one.file(), one.step() + 1);
            LocalDate day = rounds.get(one.round()).referenceDay();
            Reach reach = new Reach(
                    one.area(),
                    roundStarts.later(one.round()),
                    day,
                    LocalDate.ofInstant(one.uploadedAt(), clock.getZone()));
            lines.copy(
                    id, day, sink -> reader.read(files.shape(one.file()), reach, part.firstRow(), part.lines(), sink));
            imports.read(id, part.rows());
            return files.parts(one.file()) - part.number();
        });
    }

    /** Asks the next question about all lines together. */
    public Step compare(long id) {
        return piece(id, FileImport.Phase.COMPARE, FileImport.Phase.JUDGE, one -> {
            Round round = rounds.get(one.round());
            switch (one.step()) {
                case 0 -> comparisons.learn();
                case 1 -> comparisons.duplicates(one);
                case 2 -> comparisons.households(one);
                case 3 -> comparisons.liveCases(one);
                case 4 -> comparisons.grants(one, round.referenceDay());
                case 5 -> comparisons.neighbours(one);
                default -> comparisons.alike(one, one.step() - 6);
            }
            return one.step() < 5 ? 1 : comparisons.slices(one) - (one.step() - 5);
        });
    }

    /** Judges the rows of the next parts: each set of facts once. */
    public Step judge(long id) {
        return piece(id, FileImport.Phase.JUDGE, FileImport.Phase.START, one -> {
            int firstPart = one.step() * JUDGED_AT_ONCE + 1;
            int from = files.firstRow(one.file(), firstPart);
            int until = files.firstRow(one.file(), firstPart + JUDGED_AT_ONCE);
            lookUp(one, from, until);
            judgements.judge(id, rows.unknownFacts(id, from, until));
            rows.answer(id, from, until);
            return files.parts(one.file()) - firstPart - JUDGED_AT_ONCE + 1;
        });
    }

    private void lookUp(FileImport one, int from, int until) {
        earlier.mark(one, from, until);
        for (EarlierFiles.Late why : earlier.late(one, from, until)) {
            earlier.late(one, from, until, why, judgements.late(one.id(), why));
        }
    }

    /** Corrects cases, then begins those of the next rows. */
    public Step startCases(long id) {
        return piece(id, FileImport.Phase.START, FileImport.Phase.END, one -> {
            int corrected = corrections.apply(one, settings.chunk());
            if (corrected > 0) {
                imports.started(id, corrected);
                return corrected;
            }
            return begin(one);
        });
    }

    private int begin(FileImport one) {
        newCases.lock(one.round());
        List<JudgedRow> next = judged.next(one, pace.cases());
        starts.start(one, judged.asOfNow(one, rounds.get(one.round()), next));
        if (!next.isEmpty()) {
            pace.learn(next.size());
            imports.started(one.id(), next.size());
            imports.moved(one.id(), next.get(next.size() - 1).row());
        }
        return next.size();
    }

    /** Does work, which answers how much is left of it, until the piece is long enough; says where the step stands. */
    private Step piece(long id, FileImport.Phase phase, FileImport.Phase next, ToIntFunction<FileImport> work) {
        FileImport one = imports.lock(id).orElseThrow(() -> new NotFound("Impor tidak ditemukan."));
        if (one.state() != FileImport.State.RUNNING || !rounds.get(one.round()).open()) {
            return Step.ROUND_CLOSED;
        }
        if (one.cancelRequested()) {
            return Step.CANCELLED;
        }
        if (one.phase() != phase) {
            return Step.COMPLETE;
        }
        long end = System.nanoTime() + settings.piece().toNanos();
        while (work.applyAsInt(one) > 0) {
            // A piece of cases holds the round's numbers: it is short by itself.
            if (phase != FileImport.Phase.START) {
                imports.moved(id, one.step() + 1);
            }
            if (phase == FileImport.Phase.START || System.nanoTime() >= end) {
                imports.measure(id);
                return Step.MORE;
            }
            one = get(id);
        }
        imports.enter(id, next);
        return Step.COMPLETE;
    }

    private FileImport get(long id) {
        return imports.find(id).orElseThrow(() -> new NotFound("Impor tidak ditemukan."));
    }

    /** The import has come to its end. */
    public void finish(long id) {
        lines.forget(id);
        summaries.keep(id);
        imports.finish(id, FileImport.State.DONE, null);
        FileImport one = get(id);
        FileImport.Counts n = one.counts();
        note(
                one,
                "Berkas selesai diimpor: %s baris, %s diterima, %s ditinjau, %s ditolak, %s tidak terbaca."
                                .formatted(
                                        Formats.integer(n.judged()),
                                        Formats.integer(n.accepted()),
                                        Formats.integer(n.review()),
                                        Formats.integer(n.refused()),
                                        Formats.integer(n.invalid()))
                        + (n.unchanged() == 0
                                ? ""
                                : " %s baris sama dengan berkas terdahulu.".formatted(Formats.integer(n.unchanged()))));
    }

    /** The import ends before its time. Cases that have begun go on. */
    public void stop(long id) {
        FileImport one = imports.lock(id).orElseThrow();
        if (one.state() != FileImport.State.RUNNING) {
            return;
        }
        lines.forget(id);
        summaries.keep(id);
        if (one.cancelRequested()) {
            String sentence = "Impor dibatalkan." + begun(one)
                    + (one.counts().started() == 0 ? "" : " Untuk memulai sisanya, kirim lagi berkas yang sama.");
            imports.finish(id, FileImport.State.CANCELLED, sentence);
            note(one, sentence);
        } else {
            String sentence = "Impor dihentikan karena putaran sudah ditutup." + begun(one);
            imports.finish(id, FileImport.State.FAILED, sentence);
            note(one, sentence);
        }
    }

    private static String begun(FileImport one) {
        FileImport.Counts n = one.counts();
        return n.started() == 0
                ? " Belum ada kasus yang dimulai."
                : " %s kasus yang sudah dimulai tetap berjalan; %s baris lain tidak menjadi kasus."
                        .formatted(Formats.integer(n.started()), Formats.integer(n.starting() - n.started()));
    }

    private void note(FileImport one, String sentence) {
        journal.noteRound(one.key(), one.area(), Stage.NOMINATION, sentence);
    }
}
