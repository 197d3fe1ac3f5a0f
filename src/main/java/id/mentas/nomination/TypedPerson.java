package id.mentas.nomination;

import id.mentas.common.FieldError;
import id.mentas.common.Refused;
import id.mentas.grant.round.Round;
import id.mentas.registry.check.NominationRow;
import id.mentas.registry.check.PersonRules;
import id.mentas.registry.value.CellError;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Checks a person whom an officer typed by the rules that rows of files are checked by. */
@Component
class TypedPerson {

    /** Columns of a file by the fields in which officers type the same. */
    private static final Map<String, String> FIELDS = Map.of(
            "no_kk", "noKk",
            "nama", "name",
            "tanggal_lahir", "birthDate",
            "tanggal_data", "dataDate",
            "tempat_lahir", "birthPlace",
            "alamat", "address",
            "bansos", "aid",
            "pekerjaan", "occupation",
            "no_hp", "phone");

    /** The review form corrects the name under another one. */
    private static final String CORRECT_NAME = "correctName";

    private final Clock clock;

    TypedPerson(Clock clock) {
        this.clock = clock;
    }

    /** @throws Refused with everything that can't be true */
    void check(NominationRow person, Round round) {
        refuse(errors(person, round), "name");
    }

    /** Checks what a correction changed: what stood before was taken once. @throws Refused with everything that can't be true */
    void check(NominationRow person, NominationRow before, Round round) {
        List<CellError> known = errors(before, round);
        refuse(
                errors(person, round).stream()
                        .filter(error -> !known.contains(error))
                        .toList(),
                CORRECT_NAME);
    }

    private List<CellError> errors(NominationRow person, Round round) {
        return PersonRules.of(person, round.referenceDay(), LocalDate.now(clock));
    }

    private static void refuse(List<CellError> errors, String nameField) {
        if (!errors.isEmpty()) {
            throw new Refused(errors.stream()
                    .map(error ->
                            new FieldError(field(error.column(), nameField), error.reason() + " " + error.remedy()))
                    .toList());
        }
    }

    private static String field(String column, String nameField) {
        String field = FIELDS.getOrDefault(column, "");
        return field.equals("name") ? nameField : field;
    }
}
