package id.mentas.nomination.earliergrant;

import id.mentas.common.NotFound;
import id.mentas.documents.TextSheets;
import id.mentas.nomination.intake.FileIntake;
import id.mentas.registry.file.FileSource;
import id.mentas.registry.file.TableReader;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes lists of grants from before or beside this system. Lines that can be read are taken, all others are answered with their
 * reasons; a line that was taken before changes nothing.
 */
@Service
@Transactional
class EarlierGrantService {

    private static final int CHUNK = 1000;
    private static final int WIDTH = 20;

    /** A list on its way into the table. */
    private final class Taking {

        private final long list;
        private final List<EarlierGrant> grants = new ArrayList<>();
        private final List<EarlierGrant.Fault> faults = new ArrayList<>();
        private int rows;
        private int added;
        private int faulty;

        Taking(long list) {
            this.list = list;
        }

        void good(EarlierGrant grant) {
            rows++;
            grants.add(grant);
            if (grants.size() == CHUNK) {
                flush();
            }
        }

        void bad(EarlierGrant.Fault fault) {
            faulty++;
            faults.add(fault);
            if (faults.size() == CHUNK) {
                flush();
            }
        }

        void flush() {
            if (!grants.isEmpty()) {
                store.complete(grants);
                added += store.add(list, grants);
            }
            if (!faults.isEmpty()) {
                store.addFaults(list, faults);
            }
            grants.clear();
            faults.clear();
        }

        long end() {
            flush();
            store.finish(list, added, rows - added, faulty);
            return list;
        }
    }

    private final EarlierGrants store;
    private final FileIntake files;
    private final TableReader reader;
    private final Clock clock;

    EarlierGrantService(EarlierGrants store, FileIntake files, TableReader reader, Clock clock) {
        this.store = store;
        this.files = files;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Takes a list; answers its id.
     *
     * @throws id.mentas.common.Refused when the file is too large or as a whole can't be read; nothing is taken then
     */
    long take(FileSource file, String person) {
        Taking taking = new Taking(store.begin(file.name(), file.size(), files.hash(file), person));
        reader.read(file, heading -> {
            EarlierGrantColumns columns = new EarlierGrantColumns(heading, LocalDate.now(clock));
            return (row, cells) -> columns.read(row, cells, taking::good, taking::bad);
        });
        return taking.end();
    }

    /** Notes who is about to fetch all grants. */
    void noteReading(String person) {
        store.noteReading(person);
    }

    /** Writes all grants as a list that can be sent again. */
    @Transactional(readOnly = true)
    void write(OutputStream out) throws IOException {
        try (TextSheets sheet = new TextSheets(out, "Bantuan terdahulu", EarlierGrantColumns.COLUMNS, WIDTH)) {
            store.each(grant -> sheet.add(EarlierGrantColumns.line(grant)));
        }
    }

    @Transactional(readOnly = true)
    EarlierGrant.Import get(long list) {
        return store.find(list).orElseThrow(() -> new NotFound("Daftar bantuan tidak ditemukan."));
    }

    @Transactional(readOnly = true)
    List<EarlierGrant.Import> newest(int most) {
        return store.newest(most);
    }

    @Transactional(readOnly = true)
    List<EarlierGrant.Fault> faults(long list, int page, int size) {
        return store.faults(list, page, size);
    }

    @Transactional(readOnly = true)
    List<EarlierGrant.Count> counts() {
        return store.counts();
    }
}
