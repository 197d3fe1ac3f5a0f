package id.mentas.nomination.intake;

import id.mentas.common.NotFound;
import id.mentas.nomination.Uploaders;
import id.mentas.people.directory.Role;
import id.mentas.people.directory.SignedIn;

/**
 * What a person may do on the pages of imports.
 *
 * @param area for which files are sent, empty for those who only watch
 */
public record ImportDesk(String area, boolean isProvince) {

    /** @throws NotFound for those who may not watch */
    public static ImportDesk of(SignedIn person) {
        if (!person.mayWatch()) {
            throw missing();
        }
        return new ImportDesk(Uploaders.area(person).orElse(""), person.is(Role.DINSOS_PROV));
    }

    public boolean maySend() {
        return !area.isEmpty();
    }

    /** Whether files of this area are the own office's: to stop them, and to fetch their answers. */
    public boolean isOwn(String fileArea) {
        return area.equals(fileArea);
    }

    /** @throws NotFound for all but the province's programme staff */
    public void requireProvince() {
        if (!isProvince) {
            throw missing();
        }
    }

    static NotFound missing() {
        return new NotFound("Halaman tidak ditemukan.");
    }
}
