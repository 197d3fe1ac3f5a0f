package id.mentas.testing;

import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Person;
import id.mentas.grant.Persons;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;

/** An extract of the registry about invented people, written line by line. */
public final class Extract {

    private static final String HEADING =
            "nik,no_kk,nama,tanggal_lahir,kode_desa,desil,sumber,tanggal_data,status_kependudukan,nama_kecamatan,nama_desa,catatan_lain\n";

    private final StringBuilder lines = new StringBuilder(HEADING);
    private final Cases cases;
    private final Persons persons;
    private final LocalDate date;

    public Extract(Cases cases, Persons persons, LocalDate date) {
        this.cases = cases;
        this.persons = persons;
        this.date = date;
    }

    /** The person of a case as the case has it, with what is changed. @param changes by column */
    public Extract of(String caseNumber, String... changes) {
        GrantCase c = cases.get(caseNumber);
        Person p = persons.of(caseNumber);
        Map<String, String> cells = new HashMap<>(Map.of(
                "nik", c.nik(),
                "no_kk", c.noKk(),
                "nama", p.name(),
                "tanggal_lahir", p.birthDate().toString(),
                "kode_desa", c.village(),
                "desil", String.valueOf(c.desil()),
                "sumber", "DTSEN",
                "tanggal_data", date.toString()));
        for (int i = 0; i < changes.length; i += 2) {
            cells.put(changes[i], changes[i + 1]);
        }
        return line(cells);
    }

    public Extract line(Map<String, String> cells) {
        for (String column : HEADING.strip().split(",")) {
            lines.append(cells.getOrDefault(column, "")).append(column.equals("catatan_lain") ? "\n" : ",");
        }
        return this;
    }

    /** What the start form sends. */
    public Map<String, Object> form(boolean complete) {
        return Map.of(
                "file",
                Variables.fileValue("registri.csv")
                        .mimeType("text/csv")
                        .file(bytes())
                        .create(),
                "scheme",
                "KEMENDAGRI",
                "complete",
                complete);
    }

    public byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
