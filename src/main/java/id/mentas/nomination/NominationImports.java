package id.mentas.nomination;

import id.mentas.documents.Document;
import id.mentas.documents.DocumentKind;
import id.mentas.documents.Documents;
import id.mentas.documents.Owner;
import id.mentas.grant.Journal;
import id.mentas.grant.NotFound;
import id.mentas.grant.Numbers;
import id.mentas.grant.Refused;
import id.mentas.grant.Round;
import id.mentas.grant.Rounds;
import id.mentas.grant.Stage;
import id.mentas.grant.UploadedFile;
import id.mentas.people.SignedIn;
import id.mentas.registry.NominationReader;
import id.mentas.registry.NominationRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nomination files: taken at the door, read, judged and made into cases piece by piece. Each piece is one transaction that
 * finds its rows by what they lack, so that a broken-off import goes on where it stood.
 */
@Service
@Transactional
public class NominationImports {

    /** Where an import stands after a piece. */
    enum Step {
        MORE,
        COMPLETE,
        ROUND_CLOSED
    }

    private final FileImports imports;
    private final NominationReader reader;
    private final Eligibility eligibility;
    private final Duplicates duplicates;
    private final NewCases newCases;
    private final CaseStarts starts;
    private final NominationProcess process;
    private final Documents documents;
    private final Rounds rounds;
    private final Numbers numbers;
    private final Journal journal;
    private final NominationSettings settings;

    NominationImports(
            FileImports imports,
            NominationReader reader,
            Eligibility eligibility,
            Duplicates duplicates,
            NewCases newCases,
            CaseStarts starts,
            NominationProcess process,
            Documents documents,
            Rounds rounds,
            Numbers numbers,
            Journal journal,
            NominationSettings settings) {
        this.imports = imports;
        this.reader = reader;
        this.eligibility = eligibility;
        this.duplicates = duplicates;
        this.newCases = newCases;
        this.starts = starts;
        this.process = process;
        this.documents = documents;
        this.rounds = rounds;
        this.numbers = numbers;
        this.journal = journal;
        this.settings = settings;
    }

    /** Whether no file has come yet. */
    public boolean isEmpty() {
        return imports.isEmpty();
    }

    /**
     * Takes a file and starts its import in the background; answers the import's id.
     *
     * @param area kabupaten/kota whose rows are taken, `64` for the whole province
     * @throws Refused when the file as a whole can't be read, or the round is not open
     */
    public long start(String round, UploadedFile file, String area, String uploader) {
        FileImport taken = take(round, file, area, uploader);
        process.importFile(taken);
        return taken.id();
    }

    /** Takes a file; its process is started by the caller. */
    FileImport take(String roundCode, UploadedFile file, String area, String uploader) {
        Round round = rounds.find(roundCode)
                .filter(Round::open)
                .orElseThrow(() -> new Refused("round", "Putaran ini tidak dibuka. Pilih putaran yang sedang dibuka."));
        if (file.content().length > settings.maxFile().toBytes()) {
            throw new Refused(
                    "file",
                    "Berkas terlalu besar. Paling besar " + settings.maxFile().toMegabytes() + " MB.");
        }
        reader.read(file.content(), area);
        String scope = round.code() + "-" + area;
        String key = scope + "/import-" + numbers.next("import-" + scope);
        Document kept = documents.store(
                DocumentKind.NOMINATION_FILE,
                "Berkas usulan",
                Owner.ofRound(area, key),
                file,
                "nomination-file/" + key);
        long id = imports.add(key, round.code(), area, uploader, kept.id());
        journal.noteRound(key, area, Stage.NOMINATION, "Berkas usulan diunggah.");
        return new FileImport(id, key, round.code(), area, uploader, kept.id(), FileImport.State.RUNNING);
    }

    /** Stores each line of the file: read, or with its faults. */
    void read(long id) {
        FileImport one = get(id);
        imports.addRows(id, reader.read(documents.content(one.document()), one.area()));
    }

    /** Judges the next rows. */
    void judge(long id) {
        FileImport one = get(id);
        Round round = rounds.get(one.round());
        newCases.lock(round.code());
        List<FileImports.Waiting> waiting = imports.waiting(id, settings.chunk());
        List<Facts> facts = facts(round, waiting);
        List<Judgement> judgements = eligibility.judge(facts);
        List<FileImports.Judged> judged = new ArrayList<>();
        for (int i = 0; i < waiting.size(); i++) {
            FileImports.Waiting row = waiting.get(i);
            judged.add(new FileImports.Judged(row.row(), row.person(), judgements.get(i), facts.get(i)));
        }
        imports.judged(id, judged);
    }

    private List<Facts> facts(Round round, List<FileImports.Waiting> waiting) {
        List<NominationRow> persons =
                waiting.stream().map(FileImports.Waiting::person).toList();
        List<DuplicateFacts> found = duplicates.find(round, persons, "");
        List<Facts> facts = new ArrayList<>();
        for (int i = 0; i < waiting.size(); i++) {
            NominationRow person = persons.get(i);
            boolean alike = persons.subList(0, i).stream().anyMatch(earlier -> isAlike(earlier, person));
            facts.add(new Facts(
                    RegistryFacts.of(person, round.referenceDay()),
                    found.get(i).in(waiting.get(i).earlierInHousehold(), alike)));
        }
        return facts;
    }

    private static boolean isAlike(NominationRow one, NominationRow other) {
        return one.village().equals(other.village())
                && one.birthDate().equals(other.birthDate())
                && NominationRow.alike(one.name()).equals(NominationRow.alike(other.name()));
    }

    /** Starts the cases of the rows that were judged. */
    Step startCases(long id) {
        FileImport one = get(id);
        if (!rounds.get(one.round()).open()) {
            return Step.ROUND_CLOSED;
        }
        newCases.lock(one.round());
        starts.start(one, imports.withoutCase(id, settings.chunk()));
        return imports.hasRowsLeft(id) ? Step.MORE : Step.COMPLETE;
    }

    void finish(long id) {
        FileImport one = get(id);
        imports.finish(id, FileImport.State.DONE);
        FileImport.Progress result = imports.progress(one);
        journal.noteRound(
                one.key(),
                one.area(),
                Stage.NOMINATION,
                "Berkas selesai diimpor: %d baris, %d diterima, %d ditinjau, %d ditolak, %d tidak terbaca."
                        .formatted(
                                result.rows(), result.accepted(), result.review(), result.refused(), result.invalid()));
    }

    void stop(long id) {
        FileImport one = get(id);
        imports.finish(id, FileImport.State.FAILED);
        journal.noteRound(one.key(), one.area(), Stage.NOMINATION, "Impor dihentikan karena putaran sudah ditutup.");
    }

    /** How far an import is. @throws NotFound also where the person may not see it */
    @Transactional(readOnly = true)
    FileImport.Progress progress(long id, SignedIn reader) {
        return imports.progress(visible(id, reader));
    }

    /** What became of the rows. @throws NotFound also where the person may not see it */
    @Transactional(readOnly = true)
    ImportedRow.Page rows(long id, SignedIn reader, @Nullable Verdict verdict, int page, int size) {
        return imports.rows(visible(id, reader).id(), verdict, page, size);
    }

    private FileImport visible(long id, SignedIn reader) {
        return imports.find(id).filter(one -> reader.mayWatch(one.area())).orElseThrow(NominationImports::notFound);
    }

    private FileImport get(long id) {
        return imports.find(id).orElseThrow(NominationImports::notFound);
    }

    private static NotFound notFound() {
        return new NotFound("Impor tidak ditemukan.");
    }
}
