package id.mentas.calendar;

import id.mentas.documents.Formats;
import id.mentas.grant.FieldError;
import id.mentas.grant.Refused;
import id.mentas.people.Role;
import id.mentas.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office keeps its holidays: read by all, changed by the province's programme staff. */
@Service
@Transactional
class HolidayService {

    private static final int LONGEST_NAME = 80;
    private static final int FIRST_MONTH_FOR_NEXT_YEAR = 10;

    private final Holidays holidays;
    private final Clock clock;

    HolidayService(Holidays holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    List<Holiday> of(int year) {
        holidays.prepare(year);
        return holidays.of(year);
    }

    List<Holidays.Change> changes(int year) {
        return holidays.changes(year);
    }

    static boolean mayChange(SignedIn person) {
        return person.is(Role.DINSOS_PROV);
    }

    /**
     * Takes movable days, one a line: date, then name. All or none.
     *
     * @throws Refused with each line that can't be taken
     */
    int add(String lines, SignedIn by) {
        requireProvince(by);
        List<FieldError> errors = new ArrayList<>();
        List<String> wanted =
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (int i = 0; i < wanted.size(); i++) {
            String wrong = add(wanted.get(i), by.userId());
            if (wrong != null) {
                errors.add(new FieldError("lines", (wanted.size() == 1 ? "" : "Baris " + (i + 1) + ": ") + wrong));
            }
        }
        if (wanted.isEmpty()) {
            throw new Refused("lines", "Tulis paling sedikit satu hari libur: tanggal, lalu namanya.");
        }
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
        return wanted.size();
    }

    private @Nullable String add(String line, String person) {
        String[] parts = line.split("[\\s;,]+", 2);
        LocalDate day = read(parts[0]);
        if (day == null) {
            return "tanggal \"" + shortened(parts[0]) + "\" tidak terbaca. Tulis seperti 2027-03-10 atau 10/03/2027.";
        }
        if (parts.length < 2 || parts[1].isBlank()) {
            return "nama hari libur " + Formats.date(day) + " belum ditulis.";
        }
        if (day.getYear() < thisYear() || day.getYear() > thisYear() + 5) {
            return "tahun " + day.getYear() + " tidak dapat diisi. Isi tahun " + thisYear() + " sampai "
                    + (thisYear() + 5) + ".";
        }
        if (parts[1].length() > LONGEST_NAME) {
            return "nama paling panjang " + LONGEST_NAME + " huruf.";
        }
        holidays.prepare(day.getYear());
        return holidays.add(day, parts[1].strip(), person)
                ? null
                : Formats.date(day) + " sudah tercatat sebagai hari libur.";
    }

    void remove(LocalDate day, SignedIn by) {
        requireProvince(by);
        if (!holidays.remove(day, by.userId())) {
            throw new Refused(Formats.date(day) + " bukan hari libur yang dapat dihapus.");
        }
    }

    /** Years whose movable days are still to be entered: the running one, and from October on the next. */
    List<Integer> missing() {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(today.getYear(), today.getYear() + 1)
                .filter(year -> year == today.getYear() || today.getMonthValue() >= FIRST_MONTH_FOR_NEXT_YEAR)
                .filter(year -> !holidays.hasMovable(year))
                .toList();
    }

    private static void requireProvince(SignedIn by) {
        if (!mayChange(by)) {
            throw new Refused("Hari libur hanya dapat diubah oleh Dinas Sosial Provinsi.");
        }
    }

    private static @Nullable LocalDate read(String text) {
        try {
            String[] parts = text.split("[/.]");
            return parts.length == 3
                    ? LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                    : LocalDate.parse(text);
        } catch (DateTimeParseException | NumberFormatException notADate) {
            return null;
        } catch (java.time.DateTimeException notInTheCalendar) {
            return null;
        }
    }

    private static String shortened(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }
}
