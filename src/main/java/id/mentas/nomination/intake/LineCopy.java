package id.mentas.nomination.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.nomination.RegistryFacts;
import id.mentas.registry.check.NominationRow;
import id.mentas.registry.check.ReadRow;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Sends read rows to the table of lines as fast as PostgreSQL takes them. Begins with the first row: from then on until the end
 * the connection can do nothing else.
 */
final class LineCopy {

    private static final String STATEMENT =
            """
            copy nomination_import_line (import, row, nik, errors, no_kk, name, sex, birth_place, birth_date, address, rt, rw, village,
                desil, aid, occupation, phone, former_business, business_status, business_type, public_servant, source, data_date,
                facts, fingerprint)
            from stdin (format binary)
            """;

    private static final int COLUMNS = 25;
    private static final int BEFORE_VILLAGE = 8;
    private static final int BEHIND_VILLAGE = 12;
    private static final int BLOCK = 1 << 16;

    private final PGConnection connection;
    private final CopyBytes bytes = new CopyBytes(BLOCK);
    private final Fingerprint fingerprint = new Fingerprint();
    private final long fileImport;
    private final LocalDate referenceDay;
    private final ObjectMapper json;
    private @Nullable CopyIn copy;

    LineCopy(PGConnection connection, long fileImport, LocalDate referenceDay, ObjectMapper json) {
        this.connection = connection;
        this.fileImport = fileImport;
        this.referenceDay = referenceDay;
        this.json = json;
        bytes.header();
    }

    void add(ReadRow row) {
        begin();
        bytes.tuple(COLUMNS);
        bytes.bigint(fileImport);
        bytes.integer(row.row());
        bytes.text(row.nik());
        NominationRow person = row.person();
        if (person == null) {
            bytes.jsonb(errors(row));
            bytes.nulls(BEFORE_VILLAGE);
            bytes.text(row.village());
            bytes.nulls(BEHIND_VILLAGE);
        } else {
            bytes.nulls(1);
            add(person);
        }
        if (bytes.size() > BLOCK * 3 / 4) {
            send();
        }
    }

    private void add(NominationRow person) {
        bytes.text(person.noKk());
        bytes.text(person.name());
        bytes.text(person.sex());
        bytes.text(person.birthPlace());
        bytes.date(person.birthDate());
        bytes.text(person.address());
        bytes.text(person.rt());
        bytes.text(person.rw());
        bytes.text(person.village());
        bytes.smallint(person.desil());
        bytes.text(person.aid());
        bytes.text(person.occupation());
        bytes.text(person.phone());
        bytes.text(person.formerBusiness());
        bytes.text(person.businessStatus());
        bytes.text(person.businessType());
        bytes.bool(person.publicServant());
        bytes.text(person.source());
        bytes.date(person.dataDate());
        bytes.integer(RegistryFacts.of(person, referenceDay).code());
        bytes.uuid(fingerprint.of(person));
    }

    /** All rows are sent. */
    void end() throws SQLException {
        bytes.trailer();
        CopyIn begun = begin();
        begun.writeToCopy(bytes.array(), 0, bytes.size());
        begun.endCopy();
    }

    /** Frees the connection after a failure. */
    void cancel() throws SQLException {
        if (copy != null && copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private CopyIn begin() {
        try {
            if (copy == null) {
                copy = connection.getCopyAPI().copyIn(STATEMENT);
            }
            return copy;
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("Lines could not be copied", failure);
        }
    }

    private void send() {
        try {
            begin().writeToCopy(bytes.array(), 0, bytes.size());
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("Lines could not be copied", failure);
        }
        bytes.reset();
    }

    private byte[] errors(ReadRow row) {
        try {
            return json.writeValueAsBytes(row.errors());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Errors of a row can't be written");
        }
    }
}
