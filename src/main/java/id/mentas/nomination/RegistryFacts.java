package id.mentas.nomination;

import id.mentas.registry.Nik;
import id.mentas.registry.NominationRow;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * What the data of a person say by themselves on the round's reference day.
 *
 * @param age whole years
 * @param dataAgeMonths months begun since the date of the record
 */
record RegistryFacts(
        int desil,
        int age,
        boolean publicServant,
        int dataAgeMonths,
        boolean nikTemporary,
        boolean nikBirthdateMismatch,
        boolean nikSexMismatch) {

    static RegistryFacts of(NominationRow person, LocalDate referenceDay) {
        Nik nik = new Nik(person.nik());
        return new RegistryFacts(
                person.desil(),
                Period.between(person.birthDate(), referenceDay).getYears(),
                person.publicServant(),
                monthsBegun(person.dataDate(), referenceDay),
                nik.isTemporary(),
                nik.contradictsBirth(person.birthDate()),
                nik.contradictsSex(person.sex()));
    }

    private static int monthsBegun(LocalDate from, LocalDate until) {
        int whole = (int) ChronoUnit.MONTHS.between(from, until);
        return from.plusMonths(whole).isBefore(until) ? whole + 1 : whole;
    }
}
