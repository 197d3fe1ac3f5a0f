package id.mentas.people.directory;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The person who is signed in, as known at this request.
 *
 * @param displayName first and last name, the user id where there is none
 * @param groups ids of all groups, role groups and kecamatan groups (`tksk`, `tksk-641101`)
 * @param tenants ids of all tenants, own and by group: kabupaten/kota codes, `64` for the province
 */
public record SignedIn(String userId, String displayName, Set<String> groups, Set<String> tenants) {

    /** Tenant of the province itself. */
    public static final String PROVINCE = "64";

    private static final Pattern FIELD = Pattern.compile("(tksk|psm)-\\d{6}");

    public SignedIn {
        groups = Set.copyOf(groups);
        tenants = Set.copyOf(tenants);
    }

    public boolean isIn(String group) {
        return groups.contains(group);
    }

    public boolean is(Role role) {
        return isIn(role.group());
    }

    public boolean isAdministrator() {
        return is(Role.ADMIN);
    }

    /** Whether the person's work reaches over all kabupaten/kota. */
    public boolean isProvincial() {
        return groups.stream()
                .flatMap(group -> Role.ofGroup(group).stream())
                .anyMatch(role -> role.reach() == Role.Reach.PROVINCE);
    }

    /** Whether cases of this kabupaten/kota may be seen at all; what exactly is for the room to say. */
    public boolean reaches(String kabupaten) {
        return isAdministrator() || tenants.contains(kabupaten);
    }

    /** Whether the person is staff of the social office of this kabupaten/kota. */
    public boolean mayStaffOf(String kabupaten) {
        return is(Role.DINSOS_KAB) && tenants.contains(kabupaten);
    }

    /** Whether the supervisors' console is open to the person; `dinsos-kab` sees the own kabupaten/kota there. */
    public boolean mayWatch() {
        return is(Role.PENGAWAS)
                || is(Role.DINSOS_PROV)
                || is(Role.DINSOS_KAB)
                || is(Role.KEPALA_DINAS)
                || isAdministrator();
    }

    /** Whether the console shows cases of this kabupaten/kota to the person. */
    public boolean mayWatch(String kabupaten) {
        return mayWatch() && reaches(kabupaten);
    }

    /** Codes of the kecamatan in which the person does field work, sorted; none for others. */
    public List<String> kecamatan() {
        return groups.stream()
                .filter(group -> FIELD.matcher(group).matches())
                .map(group -> group.substring(group.indexOf('-') + 1))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether the person visits people at home: social workers and volunteers. */
    public boolean worksInKecamatan() {
        return !kecamatan().isEmpty();
    }

    /** Nothing but the id: a name does not belong into a log. */
    @Override
    public String toString() {
        return userId;
    }
}
