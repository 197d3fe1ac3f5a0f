package id.mentas.registry.check;

import id.mentas.common.PlainText;
import id.mentas.grant.FamilyCard;
import id.mentas.grant.Person;
import id.mentas.registry.file.Column;
import id.mentas.registry.value.CellError;
import id.mentas.registry.value.Dates;
import id.mentas.registry.value.PersonName;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can't be true of a person, whether a file says it or a form: one place for both. */
public final class PersonRules {

    private static final DateTimeFormatter SPOKEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("id-ID"));

    private static final int SHORTEST_PHONE = 8;
    private static final int LONGEST_PHONE = 15;

    private PersonRules() {}

    /**
     * Everything that can't be true of a person typed by an officer; empty where nothing speaks against it.
     *
     * @param referenceDay of the round
     * @param today the day on which it was said
     */
    public static List<CellError> of(NominationRow person, LocalDate referenceDay, LocalDate today) {
        List<CellError> errors = new ArrayList<>();
        add(
                errors,
                Column.NO_KK,
                Person.masked(person.noKk()),
                "KK_FORMAT",
                FamilyCard.problem(person.noKk(), person.nik()));
        String name = PersonName.code(person.name());
        if (name != null) {
            errors.add(new CellError(Column.NAMA.word(), person.name(), name));
        }
        add(errors, Column.TANGGAL_LAHIR, person.birthDate(), birth(person.birthDate(), referenceDay));
        add(errors, Column.TANGGAL_DATA, person.dataDate(), dataDate(person.dataDate(), today));
        texts(person).forEach((column, text) -> {
            if (text != null && PlainText.unprintable(text) != null) {
                errors.add(new CellError(column.word(), text, "TEXT_SIGNS"));
            }
        });
        String phone = person.phone();
        if (phone != null && !isPhone(phone)) {
            errors.add(new CellError(Column.NO_HP.word(), phone, "PHONE_FORMAT"));
        }
        return errors;
    }

    private static Map<Column, @Nullable String> texts(NominationRow person) {
        Map<Column, @Nullable String> texts = new java.util.EnumMap<>(Column.class);
        texts.put(Column.TEMPAT_LAHIR, person.birthPlace());
        texts.put(Column.ALAMAT, person.address());
        texts.put(Column.BANSOS, person.aid());
        texts.put(Column.PEKERJAAN, person.occupation());
        return texts;
    }

    private static void add(List<CellError> errors, Column column, LocalDate date, @Nullable String hint) {
        add(errors, column, date.toString(), "DATE_FORMAT", hint);
    }

    private static void add(List<CellError> errors, Column column, String value, String code, @Nullable String hint) {
        if (hint != null) {
            errors.add(new CellError(column.word(), value, code, hint));
        }
    }

    /** Why nobody can be nominated who was born that day; null where somebody can. */
    static @Nullable String birth(LocalDate birth, LocalDate referenceDay) {
        if (birth.isAfter(referenceDay)) {
            return "Tanggal lahir itu sesudah hari acuan putaran, " + referenceDay.format(SPOKEN) + ".";
        }
        return tooOld(birth);
    }

    /** Why no registry has data of that day; null where it can. */
    static @Nullable String dataDate(LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            return "Tanggal data itu belum tiba: hari ini " + today.format(SPOKEN) + ".";
        }
        return tooOld(date);
    }

    private static @Nullable String tooOld(LocalDate date) {
        return date.getYear() < Dates.FIRST_YEAR ? "Tahun " + date.getYear() + " tidak mungkin." : null;
    }

    /** One number of a telephone: digits, with spaces, dots, dashes, brackets between them or not, and a plus before them. */
    static boolean isPhone(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= '0' && sign <= '9') {
                digits++;
            } else if (" .-()".indexOf(sign) < 0 && !(sign == '+' && i == 0)) {
                return false;
            }
        }
        return digits >= SHORTEST_PHONE && digits <= LONGEST_PHONE;
    }
}
