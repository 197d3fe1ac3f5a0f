package id.mentas.catalogue.edit;

import id.mentas.common.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One ceiling price of the catalogue with its item, as a line of its file.
 *
 * @param area kabupaten/kota, `64` for wherever there is no price of the own
 * @param until the last day, null while it goes on
 */
record CatalogueEntry(
        String code,
        String businessType,
        String name,
        String specification,
        String unit,
        boolean active,
        String area,
        Money ceilingPrice,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean isValidOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
