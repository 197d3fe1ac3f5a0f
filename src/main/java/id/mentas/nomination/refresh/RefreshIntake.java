package id.mentas.nomination.refresh;

import id.mentas.common.Refused;
import id.mentas.grant.Journal;
import id.mentas.grant.Numbers;
import id.mentas.grant.Stage;
import id.mentas.nomination.intake.FileIntake;
import id.mentas.registry.check.ExtractReader;
import id.mentas.registry.check.ExtractRow;
import id.mentas.registry.file.FileShape;
import id.mentas.registry.file.FileSource;
import id.mentas.registry.place.RegionScheme;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Newer extracts of the registry: taken at the door, and read part by part. */
@Service
@Transactional
class RefreshIntake {

    private static final Duration READING_AT_ONCE = Duration.ofSeconds(5);

    private final Refreshes refreshes;
    private final FileIntake files;
    private final ExtractReader reader;
    private final RefreshProcess process;
    private final Journal journal;
    private final Numbers numbers;
    private final Clock clock;
    private final RefreshSettings settings;

    RefreshIntake(
            Refreshes refreshes,
            FileIntake files,
            ExtractReader reader,
            RefreshProcess process,
            Journal journal,
            Numbers numbers,
            Clock clock,
            RefreshSettings settings) {
        this.refreshes = refreshes;
        this.files = files;
        this.reader = reader;
        this.process = process;
        this.journal = journal;
        this.numbers = numbers;
        this.clock = clock;
        this.settings = settings;
    }

    /** An extract that has come. @param already whether the same file had come before: then it is that one's refresh */
    record Taken(Refresh refresh, boolean already) {}

    /**
     * Takes an extract and starts its refresh in the background. The same file again is answered with the first.
     *
     * @param area kabupaten/kota whose cases are touched, `64` for the whole province
     * @throws Refused when the file as a whole can't be read
     */
    Taken start(FileSource file, RegionScheme scheme, boolean complete, String area, String sender) {
        String sha256 = files.hash(file);
        Optional<Refresh> before = refreshes.same(area, sha256, scheme, complete);
        if (before.isPresent()) {
            return new Taken(before.get(), true);
        }
        Refresh taken = take(file, sha256, scheme, complete, area, sender);
        process.start(taken);
        return new Taken(taken, false);
    }

    /** Takes an extract; its process is started by the caller. @throws Refused also when the same file has come before */
    Refresh take(FileSource file, RegionScheme scheme, boolean complete, String area, String sender) {
        String sha256 = files.hash(file);
        refreshes.same(area, sha256, scheme, complete).ifPresent(before -> {
            throw new Refused(
                    "file",
                    "Berkas ini sudah dikirim sebagai pemutakhiran " + before.number()
                            + ". Hasilnya ada di halaman Pemutakhiran registri.");
        });
        return take(file, sha256, scheme, complete, area, sender);
    }

    private Refresh take(
            FileSource file, String sha256, RegionScheme scheme, boolean complete, String area, String sender) {
        String scope = "REGISTRI-" + area;
        String key = scope + "/refresh-" + numbers.next("refresh-" + scope);
        long id = refreshes.add(key, area, sender, file, sha256, scheme, complete);
        FileShape shape = reader.take(
                file, scheme, (number, firstRow, rows, lines) -> refreshes.addPart(id, number, firstRow, rows, lines));
        refreshes.taken(id, shape);
        journal.noteRound(key, area, Stage.NOMINATION, "Berkas registri dikirim.");
        return refreshes.get(id);
    }

    /** Reads the next parts, for some seconds. Answers whether parts are left. */
    boolean read(long id) {
        Refresh refresh = refreshes.get(id);
        long until = System.nanoTime() + READING_AT_ONCE.toNanos();
        Optional<Refreshes.Part> part = refreshes.nextPart(id);
        while (part.isPresent()) {
            read(refresh, part.get());
            part = refreshes.nextPart(id);
            if (System.nanoTime() > until) {
                break;
            }
        }
        return part.isPresent();
    }

    private void read(Refresh refresh, Refreshes.Part part) {
        List<ExtractRow> rows = new ArrayList<>();
        List<ExtractRow> faulty = new ArrayList<>();
        LocalDate sent = LocalDate.ofInstant(refresh.uploadedAt(), clock.getZone());
        reader.read(Objects.requireNonNull(refresh.shape()), sent, part.firstRow(), part.lines(), row -> {
            if (row.nik() != null) {
                rows.add(row);
            }
            if (row.person() == null) {
                faulty.add(row);
            }
        });
        Set<String> known = refreshes.known(
                refresh.area(), rows.stream().map(ExtractRow::nik).distinct().toList());
        refreshes.addLines(
                refresh.id(),
                rows.stream().filter(row -> known.contains(row.nik())).toList());
        refreshes.addFaults(refresh.id(), faulty, settings.faultsKept());
        refreshes.read(refresh.id(), part, faulty.size());
    }
}
