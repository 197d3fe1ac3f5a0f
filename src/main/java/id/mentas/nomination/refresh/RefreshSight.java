package id.mentas.nomination.refresh;

import id.mentas.common.NotFound;
import id.mentas.nomination.Uploaders;
import id.mentas.people.directory.Role;
import id.mentas.people.directory.SignedIn;
import java.util.List;
import java.util.Optional;

/**
 * How far somebody sees the reports of refreshes: a social office its own kabupaten/kota, also of what the province sent.
 *
 * @param all every kabupaten/kota
 * @param areas codes of four digits, where not all
 * @param sends the area for which extracts are sent; empty for those who only watch
 */
record RefreshSight(boolean all, List<String> areas, Optional<String> sends) {

    /** @throws NotFound for those who may not watch */
    static RefreshSight of(SignedIn me) {
        if (!me.mayWatch()) {
            throw new NotFound("Halaman tidak ditemukan.");
        }
        boolean all =
                me.isAdministrator() || me.is(Role.DINSOS_PROV) || me.is(Role.PENGAWAS) || me.is(Role.KEPALA_DINAS);
        List<String> areas = me.tenants().stream()
                .filter(tenant -> tenant.length() == 4)
                .sorted()
                .toList();
        return new RefreshSight(all, areas, Uploaders.area(me));
    }

    /** Whether the report of a refresh may be opened; what it shows is narrowed further. */
    boolean opens(Refresh refresh) {
        return seesFile(refresh) || refresh.area().equals(SignedIn.PROVINCE);
    }

    /** Whether everything in the file is of the own area. */
    boolean seesFile(Refresh refresh) {
        return all || areas.contains(refresh.area());
    }

    boolean sees(String kabupaten) {
        return all || areas.contains(kabupaten);
    }

    String[] areasToAsk() {
        return areas.toArray(String[]::new);
    }
}
