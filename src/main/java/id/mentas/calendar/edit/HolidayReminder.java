package id.mentas.calendar.edit;

import id.mentas.letters.LetterTemplate;
import id.mentas.letters.LetterTemplates;
import id.mentas.letters.Letters;
import id.mentas.people.directory.Role;
import id.mentas.people.directory.SignedIn;
import id.mentas.people.landing.LandingNotice;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds the province of a year without movable holidays: due dates of that year would come too early. */
@Component
class HolidayReminder implements LandingNotice {

    /** The movable holidays of a year are still to be entered. */
    static final LetterTemplate MISSING = new LetterTemplate(
            "calendar", "holidays-missing", "Hari libur belum diisi", Map.of("year", Integer.class), Map.of());

    private static final Logger LOG = LoggerFactory.getLogger(HolidayReminder.class);

    private final HolidayService holidays;
    private final Letters letters;
    private final TransactionTemplate transaction;

    HolidayReminder(HolidayService holidays, Letters letters, TransactionTemplate transaction) {
        this.holidays = holidays;
        this.letters = letters;
        this.transaction = transaction;
    }

    @Bean
    static LetterTemplates lettersOfCalendar() {
        return LetterTemplates.of(MISSING);
    }

    /** Twice a day is enough: a letter is written once for each year. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT12H")
    void look() {
        try {
            remind();
        } catch (RuntimeException later) {
            LOG.warn("Holidays were not looked at: {}", later.getClass().getSimpleName());
        }
    }

    void remind() {
        transaction.executeWithoutResult(status -> holidays.missing()
                .forEach(year -> letters.toGroup(
                        Role.DINSOS_PROV.group(),
                        SignedIn.PROVINCE,
                        "Hari libur " + year,
                        MISSING,
                        Map.of("year", year),
                        "holidays/" + year)));
    }

    @Override
    public List<Line> of(SignedIn me) {
        if (!HolidayService.mayChange(me)) {
            return List.of();
        }
        return holidays.missing().stream()
                .map(year -> new Line(
                        "Hari libur yang berpindah untuk tahun " + year
                                + " belum diisi; batas waktu tugas belum memperhitungkannya.",
                        "/hari-libur?tahun=" + year))
                .toList();
    }
}
