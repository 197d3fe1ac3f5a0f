package id.mentas.console;

import id.mentas.people.directory.Role;
import id.mentas.people.directory.SignedIn;
import java.util.List;

/**
 * How far somebody sees: all kabupaten/kota, some, or some kecamatan only.
 *
 * @param everything all cases
 * @param kabupaten codes of four digits
 * @param kecamatan codes of six digits; empty where whole kabupaten are seen
 */
record Reach(boolean everything, List<String> kabupaten, List<String> kecamatan) {

    /** What a person sees of cases: nothing for those who are neither watchers nor work in a kecamatan. */
    static Reach of(SignedIn person) {
        if (person.isAdministrator()
                || person.is(Role.PENGAWAS)
                || person.is(Role.DINSOS_PROV)
                || person.is(Role.KEPALA_DINAS)) {
            return new Reach(true, List.of(), List.of());
        }
        List<String> tenants = person.tenants().stream()
                .filter(tenant -> tenant.length() == 4)
                .sorted()
                .toList();
        if (person.is(Role.DINSOS_KAB)) {
            return new Reach(false, tenants, List.of());
        }
        List<String> kecamatan = person.kecamatan();
        return kecamatan.isEmpty() ? new Reach(false, List.of(), List.of()) : new Reach(false, tenants, kecamatan);
    }

    boolean sees(String kabupatenCode, String kecamatanCode) {
        return everything
                || (kabupaten.contains(kabupatenCode) && (kecamatan.isEmpty() || kecamatan.contains(kecamatanCode)));
    }
}
