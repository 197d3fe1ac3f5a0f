package id.mentas.nomination;

import id.mentas.registry.check.NominationRow;
import id.mentas.registry.value.Nik;
import id.mentas.registry.value.PersonName;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * What the data of a person say by themselves on the round's reference day.
 *
 * @param age whole years
 * @param dataAgeMonths months begun since the date of the record
 * @param nikKkSwapped NIK and family card look like each other; then the NIK contradicts the birth date, too
 * @param possiblyDeceased the name says so: "Alm.", "Almh."
 */
public record RegistryFacts(
        int desil,
        int age,
        boolean publicServant,
        int dataAgeMonths,
        boolean nikTemporary,
        boolean nikBirthdateMismatch,
        boolean nikSexMismatch,
        boolean nikUnusual,
        boolean nikKkSwapped,
        boolean possiblyDeceased) {

    private static final int YOUNGEST = -128;
    private static final int OLDEST = 383;
    private static final int NEWEST = -1024;
    private static final int STALEST = 3071;

    public static RegistryFacts of(NominationRow person, LocalDate referenceDay) {
        Nik nik = new Nik(person.nik());
        return new RegistryFacts(
                person.desil(),
                Period.between(person.birthDate(), referenceDay).getYears(),
                person.publicServant(),
                monthsBegun(person.dataDate(), referenceDay),
                nik.isTemporary(),
                nik.contradictsBirth(person.birthDate()),
                nik.contradictsSex(person.sex()),
                nik.isUnusual(),
                nik.isExchangedWith(person.noKk(), person.birthDate(), person.sex()),
                PersonName.saysLate(person.name()));
    }

    /**
     * All of it in one number of 31 bits, by which lines of a file are put together. An import that is under way holds such
     * numbers: what was added to them came above, or where nothing could be. A temporary NIK contradicts no birth date, so both
     * bits together say that NIK and KK are exchanged.
     */
    public int code() {
        int ages =
                (clamped(dataAgeMonths, NEWEST, STALEST) - NEWEST) << 9 | (clamped(age, YOUNGEST, OLDEST) - YOUNGEST);
        return bit(nikUnusual) << 30
                | bit(possiblyDeceased) << 29
                | ages << 8
                | desil << 4
                | bit(publicServant) << 3
                | bit(nikTemporary || nikKkSwapped) << 2
                | bit(nikBirthdateMismatch) << 1
                | bit(nikSexMismatch);
    }

    /** The facts of a number. */
    static RegistryFacts ofCode(int code) {
        return new RegistryFacts(
                code >> 4 & 0xF,
                (code >> 8 & 0x1FF) + YOUNGEST,
                (code & 8) != 0,
                (code >> 17 & 0xFFF) + NEWEST,
                (code & 6) == 4,
                (code & 2) != 0,
                (code & 1) != 0,
                (code & 1 << 30) != 0,
                (code & 6) == 6,
                (code & 1 << 29) != 0);
    }

    private static int clamped(int number, int least, int most) {
        return Math.max(least, Math.min(most, number));
    }

    private static int bit(boolean fact) {
        return fact ? 1 : 0;
    }

    private static int monthsBegun(LocalDate from, LocalDate until) {
        int whole = (int) ChronoUnit.MONTHS.between(from, until);
        return from.plusMonths(whole).isBefore(until) ? whole + 1 : whole;
    }
}
