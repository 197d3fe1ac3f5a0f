package id.mentas.nomination.intake;

import id.mentas.common.NotFound;
import id.mentas.common.Refused;
import id.mentas.documents.SheetDownload;
import id.mentas.nomination.Fault;
import id.mentas.nomination.ImportedRow;
import id.mentas.people.directory.SignedIn;
import id.mentas.registry.check.NominationReader;
import id.mentas.registry.file.FileShape;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The answer to a nomination file: its rejected rows in its own columns, with what is wrong and what to do. It holds the whole
 * numbers that the sender wrote, so only the sender's office gets it, and whoever fetches it is noted.
 */
@Component
class ImportAnswers {

    /** An answer that may be written. @param file the kept file whose rows it repeats */
    record Answer(long id, long file, String fileName) {}

    private final NominationImports imports;
    private final ImportRows rows;
    private final NominationFiles files;
    private final NominationReader reader;
    private final JdbcClient jdbc;
    private final Clock clock;

    ImportAnswers(
            NominationImports imports,
            ImportRows rows,
            NominationFiles files,
            NominationReader reader,
            JdbcClient jdbc,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.files = files;
        this.reader = reader;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Opens an answer for somebody, who is noted.
     *
     * @throws NotFound for those who are not of the sender's office
     * @throws Refused while the import still runs
     */
    Answer open(long id, SignedIn person) {
        FileImport found = imports.get(id, person);
        if (!ImportDesk.of(person).isOwn(found.area()) || found.file() == 0) {
            throw new NotFound("Jawaban tidak ditemukan.");
        }
        if (found.state() == FileImport.State.RUNNING) {
            throw new Refused("Impor masih berjalan. Jawabannya dapat diunduh sesudah impor selesai.");
        }
        jdbc.sql("insert into nomination_answer_reading (import, person, at) values (?, ?, ?)")
                .params(id, person.userId(), Timestamp.from(clock.instant()))
                .update();
        return new Answer(id, found.file(), "Jawaban_" + found.key().replaceAll("[^A-Za-z0-9-]+", "_") + ".xlsx");
    }

    /** Sends an answer as it is written. @throws NotFound and Refused as {@link #open} does */
    void send(long id, SignedIn person, HttpServletResponse response) throws IOException {
        Answer answer = open(id, person);
        SheetDownload.send(response, answer.fileName(), out -> write(answer, out));
    }

    /** Writes the rows part by part; little of the file is in memory at any time. */
    void write(Answer answer, OutputStream out) throws IOException {
        FileShape shape = files.shape(answer.file());
        int parts = files.parts(answer.file());
        try (AnswerSheets sheets = new AnswerSheets(out, shape.heading())) {
            for (int number = 1; number <= parts; number++) {
                int from = files.firstRow(answer.file(), number);
                int until = files.firstRow(answer.file(), number + 1);
                Map<Integer, ImportedRow> rejected = rows.rejected(answer.id(), from, until).stream()
                        .collect(Collectors.toMap(ImportedRow::row, row -> row));
                if (!rejected.isEmpty()) {
                    NominationFiles.Part part = files.part(answer.file(), number);
                    reader.cells(
                            shape,
                            part.firstRow(),
                            part.lines(),
                            (row, cells) -> add(sheets, rejected.get(row), cells));
                }
            }
        }
    }

    private static void add(AnswerSheets sheets, @Nullable ImportedRow row, List<String> cells) {
        if (row == null) {
            return;
        }
        List<Fault> faults = Fault.of(row);
        sheets.add(cells, Fault.reasons(faults), Fault.remedies(faults));
    }
}
