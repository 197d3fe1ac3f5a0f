package id.mentas.calendar.edit;

import id.mentas.calendar.Holiday;
import id.mentas.calendar.Holidays;
import id.mentas.common.FieldError;
import id.mentas.common.PlainText;
import id.mentas.common.Refused;
import id.mentas.documents.Formats;
import id.mentas.people.directory.Role;
import id.mentas.people.directory.SignedIn;
import id.mentas.registry.file.FileSource;
import id.mentas.registry.file.ListFile;
import id.mentas.registry.value.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office keeps its holidays: read by all, changed by the province's programme staff. */
@Service
@Transactional
class HolidayService {

    private static final String DATE = "tanggal";
    private static final String NAME = "nama";
    private static final int LONGEST_NAME = 80;
    private static final int FIRST_MONTH_FOR_NEXT_YEAR = 10;

    private final Holidays holidays;
    private final ListFile lists;
    private final Clock clock;

    HolidayService(Holidays holidays, ListFile lists, Clock clock) {
        this.holidays = holidays;
        this.lists = lists;
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
        List<String> wanted =
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        Map<Integer, String[]> days = new TreeMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            days.put(i + 1, parts(wanted.get(i)));
        }
        if (wanted.isEmpty()) {
            throw new Refused("lines", "Tulis paling sedikit satu hari libur: tanggal, lalu namanya.");
        }
        return add(days, by.userId());
    }

    /**
     * Takes movable days from a file with the columns `tanggal` and `nama`. All or none.
     *
     * @throws Refused with each line that can't be taken
     */
    int take(FileSource file, SignedIn by) {
        requireProvince(by);
        Map<Integer, String[]> days = new TreeMap<>();
        lists.read(
                file,
                List.of(DATE, NAME),
                (row, cells) ->
                        days.put(row, new String[] {cells.getOrDefault(DATE, ""), cells.getOrDefault(NAME, "")}));
        return add(days, by.userId());
    }

    /** @param days date and name by the number of their line */
    private int add(Map<Integer, String[]> days, String person) {
        List<FieldError> errors = new ArrayList<>();
        days.forEach((row, parts) -> {
            String wrong = add(parts, person);
            if (wrong != null) {
                errors.add(new FieldError("lines", (days.size() == 1 ? "" : "Baris " + row + ": ") + wrong));
            }
        });
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
        return days.size();
    }

    /** The date before the name: one word, or three as in `20 Maret 2027 Hari Raya`. */
    private static String[] parts(String line) {
        String[] words = line.split("[\\s;,]+", 4);
        if (words.length == 4) {
            String date = String.join(" ", words[0], words[1], words[2]);
            if (Dates.read(date).isPresent()) {
                return new String[] {date, words[3]};
            }
        }
        return line.split("[\\s;,]+", 2);
    }

    private @Nullable String add(String[] parts, String person) {
        LocalDate day = Dates.read(parts[0]).orElse(null);
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
        String wrong = PlainText.fault(parts[1]);
        if (wrong != null) {
            return "nama " + wrong;
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

    private static String shortened(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }
}
