package id.mentas.nomination.intake;

import id.mentas.common.NotFound;
import id.mentas.common.Refused;
import id.mentas.grant.Journal;
import id.mentas.grant.Numbers;
import id.mentas.grant.Stage;
import id.mentas.grant.round.Round;
import id.mentas.grant.round.RoundStarts;
import id.mentas.grant.round.Rounds;
import id.mentas.nomination.ImportedRow;
import id.mentas.nomination.NominationProcess;
import id.mentas.nomination.Uploaders;
import id.mentas.nomination.Verdict;
import id.mentas.people.directory.SignedIn;
import id.mentas.region.Regions;
import id.mentas.registry.file.FileSource;
import id.mentas.registry.place.RegionScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nomination files at the door: taken, watched, stopped, and what became of their rows. */
@Service
@Transactional
public class NominationImports {

    /**
     * A file that was taken.
     *
     * @param already the same file came before: this is its first import, and nothing new was started
     */
    public record Taken(long id, boolean already) {}

    private final FileImports imports;
    private final ImportRows rows;
    private final ImportSummaries summaries;
    private final FileIntake intake;
    private final NominationProcess process;
    private final Rounds rounds;
    private final RoundStarts starts;
    private final Regions regions;
    private final Numbers numbers;
    private final Journal journal;

    NominationImports(
            FileImports imports,
            ImportRows rows,
            ImportSummaries summaries,
            FileIntake intake,
            NominationProcess process,
            Rounds rounds,
            RoundStarts starts,
            Regions regions,
            Numbers numbers,
            Journal journal) {
        this.imports = imports;
        this.rows = rows;
        this.summaries = summaries;
        this.intake = intake;
        this.process = process;
        this.rounds = rounds;
        this.starts = starts;
        this.regions = regions;
        this.numbers = numbers;
        this.journal = journal;
    }

    /** Whether no file has come yet. */
    public boolean isEmpty() {
        return imports.isEmpty();
    }

    /**
     * Takes a file and starts its import in the background. The same bytes for the same round and area are answered with their
     * first import.
     *
     * @param area kabupaten/kota whose rows are taken, `64` for the whole province
     * @param corrects id of the import that this file corrects, null where it corrects none
     * @throws Refused when the file as a whole can't be read, the round is not open, or the import can't be corrected
     */
    public Taken start(
            String round, FileSource file, RegionScheme scheme, String area, String uploader, @Nullable Long corrects) {
        return start(round, file, scheme, area, uploader, corrects, false);
    }

    /** The same. @param leaveOut whether columns that are not known are left out, now and by this office ever after */
    Taken start(
            String round,
            FileSource file,
            RegionScheme scheme,
            String area,
            String uploader,
            @Nullable Long corrects,
            boolean leaveOut) {
        Took took = take(round, file, scheme, area, uploader, corrects, leaveOut);
        if (!took.already()) {
            process.importFile(took.one());
        }
        return new Taken(took.one().id(), took.already());
    }

    /** An import, new or from before. */
    record Took(FileImport one, boolean already) {}

    /** Takes a file; its process is started by the caller. */
    Took take(
            String roundCode,
            FileSource file,
            RegionScheme scheme,
            String area,
            String uploader,
            @Nullable Long corrects) {
        return take(roundCode, file, scheme, area, uploader, corrects, false);
    }

    private Took take(
            String roundCode,
            FileSource file,
            RegionScheme scheme,
            String area,
            String uploader,
            @Nullable Long corrects,
            boolean leaveOut) {
        Round round = rounds.find(roundCode)
                .filter(Round::open)
                .orElseThrow(() -> new Refused("round", "Putaran ini tidak dibuka. Pilih putaran yang sedang dibuka."));
        if (!area.equals(SignedIn.PROVINCE)) {
            starts.check(round.code(), area);
        }
        if (corrects != null) {
            requireCorrectable(corrects, round.code(), area);
        }
        String sha256 = intake.hash(file);
        Optional<FileImport> before = imports.same(sha256, round.code(), area, scheme);
        if (before.isPresent()) {
            return new Took(before.get(), true);
        }
        FileIntake.Kept kept = intake.keep(file, scheme, sha256, area, leaveOut);
        String scope = round.code() + "-" + area;
        String key = scope + "/import-" + numbers.next("import-" + scope);
        // Whoever sent the same file at the same moment has committed by now: the number made us wait for it.
        Optional<FileImport> meanwhile = imports.same(sha256, round.code(), area, scheme);
        if (meanwhile.isPresent()) {
            intake.drop(kept);
            return new Took(meanwhile.get(), true);
        }
        long id = imports.add(
                new FileImports.New(key, round.code(), area, scheme, corrects, uploader, kept.file(), kept.rows()));
        journal.noteRound(key, area, Stage.NOMINATION, "Berkas usulan diunggah.");
        return new Took(get(id), false);
    }

    private void requireCorrectable(long corrects, String round, String area) {
        FileImport before = imports.find(corrects)
                .filter(one -> one.round().equals(round) && one.area().equals(area))
                .orElseThrow(() -> new Refused(
                        "corrects",
                        "Impor yang diperbaiki tidak ada pada putaran dan wilayah ini. Pilih dari daftar impor."));
        if (before.state() == FileImport.State.RUNNING) {
            throw new Refused(
                    "corrects", "Impor yang diperbaiki masih berjalan. Tunggu sampai selesai, atau batalkan dulu.");
        }
    }

    /** How far an import is. @throws NotFound also where the person may not see it */
    @Transactional(readOnly = true)
    FileImport.Progress progress(long id, SignedIn reader) {
        FileImport one = get(id, reader);
        return one.progress(one.state() == FileImport.State.RUNNING && process.isStuck(one.key()));
    }

    /** One import. @throws NotFound also where the person may not see it */
    @Transactional(readOnly = true)
    FileImport get(long id, SignedIn reader) {
        return imports.find(id).filter(one -> reader.mayWatch(one.area())).orElseThrow(NominationImports::notFound);
    }

    /** Names of the columns of its file that are not read; empty where the file is kept no longer. */
    @Transactional(readOnly = true)
    List<String> leftOut(FileImport one) {
        return one.file() == 0 ? List.of() : intake.unread(one.file());
    }

    /** The imports that a person may see, the newest first. @param round null for all @param page from 0 */
    @Transactional(readOnly = true)
    FileImport.Page list(SignedIn reader, @Nullable String round, int page, int size) {
        List<String> areas = new ArrayList<>(List.of(SignedIn.PROVINCE));
        regions.kabupaten().forEach(kabupaten -> areas.add(kabupaten.code()));
        return imports.page(areas.stream().filter(reader::mayWatch).toList(), round, page, size);
    }

    /** What became of the rows. @throws NotFound also where the person may not see it */
    @Transactional(readOnly = true)
    ImportedRow.Page rows(long id, SignedIn reader, @Nullable Verdict verdict, int page, int size) {
        FileImport.Counts counts = get(id, reader).counts();
        return new ImportedRow.Page(
                rows.page(id, verdict, page, size), page, size, verdict == null ? counts.judged() : counts.of(verdict));
    }

    /** Counts by place, verdict and reason. @param seen by whoever asks */
    @Transactional(readOnly = true)
    ImportSummary summary(FileImport seen) {
        return summaries.of(seen.id());
    }

    /** Asks an import to stop; it does so at its next piece of work. @throws Refused where the person may not, or it has ended */
    FileImport cancel(long id, SignedIn by) {
        FileImport one = get(id, by);
        Optional<String> area = Uploaders.area(by);
        if (!area.equals(Optional.of(one.area())) && !area.equals(Optional.of(SignedIn.PROVINCE))) {
            throw new Refused("Impor hanya dapat dibatalkan oleh Dinas Sosial yang mengirimnya.");
        }
        if (!imports.requestCancel(id, by.userId())) {
            throw new Refused("Impor ini sudah berakhir; tidak ada yang dapat dibatalkan.");
        }
        if (!one.cancelRequested()) {
            journal.noteRound(one.key(), one.area(), Stage.NOMINATION, "Pembatalan impor diminta.");
        }
        process.goOn(one.key());
        return get(id);
    }

    private FileImport get(long id) {
        return imports.find(id).orElseThrow(NominationImports::notFound);
    }

    private static NotFound notFound() {
        return new NotFound("Impor tidak ditemukan.");
    }
}
