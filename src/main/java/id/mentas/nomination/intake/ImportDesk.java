package id.mentas.nomination.intake;

import id.mentas.common.NotFound;
import id.mentas.nomination.PageWords;
import id.mentas.nomination.Uploaders;
import id.mentas.people.directory.Role;
import id.mentas.people.directory.SignedIn;
import org.springframework.ui.Model;

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

    /** What every page about files shows: who reads it, what that person may do, and the words. */
    static ImportDesk enter(SignedIn me, PageWords words, Model model) {
        ImportDesk desk = of(me);
        model.addAttribute("me", me);
        model.addAttribute("desk", desk);
        model.addAttribute("words", words);
        return desk;
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
