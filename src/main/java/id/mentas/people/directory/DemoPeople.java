package id.mentas.people.directory;

import id.mentas.people.access.PasswordRules;
import id.mentas.region.Region;
import id.mentas.region.Regions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented people of the demo, all with one password. */
@Component
@Profile(DemoPeople.PROFILE)
public class DemoPeople implements FirstPeople {

    public static final String PROFILE = "demo";
    static final String PASSWORD = PasswordRules.OF_DEMO;

    /** Mail to this domain goes nowhere: `.example` is reserved. */
    public static final String DOMAIN = "@mentas.example";

    private final Roll roll;
    private final Regions regions;

    DemoPeople(Roll roll, Regions regions) {
        this.roll = roll;
        this.regions = regions;
    }

    @Override
    public void make() {
        Set<String> known = roll.knownUsers();
        Stream.of(ofTheProvince(), ofTheKabupaten(), ofTheKecamatan())
                .flatMap(people -> people)
                .filter(person -> !known.contains(person.id()))
                .forEach(roll::enrol);
    }

    private Stream<Roll.Newcomer> ofTheProvince() {
        return Stream.of(
                provincial("admin", "Administrator", "Mentas", Role.ADMIN),
                provincial("prov", "Rina Wulandari", "(Dinsos Provinsi)", Role.DINSOS_PROV),
                provincial("kadis", "Hadi Sasmita", "(Kepala Dinas)", Role.KEPALA_DINAS),
                provincial("ppk", "Yusran Effendi", "(PPK)", Role.PPK),
                provincial("pengawas", "Dewi Lestari", "(Pengawas)", Role.PENGAWAS),
                provincial("analis", "Bayu Nugroho", "(Analis)", Role.ANALIS));
    }

    private Stream<Roll.Newcomer> ofTheKabupaten() {
        return regions.kabupaten().stream()
                .flatMap(area -> Stream.of(
                        local("kab" + area.code(), "Dinsos", area, List.of(Role.DINSOS_KAB.group())),
                        local("kab" + area.code() + "b", "Dinsos (B)", area, List.of(Role.DINSOS_KAB.group())),
                        local("dagang" + area.code(), "Disperindagkop", area, List.of(Role.DISPERINDAGKOP.group())),
                        local("naker" + area.code(), "Disnakertrans", area, List.of(Role.DISNAKERTRANS.group())),
                        local("pu" + area.code(), "PUPR", area, List.of(Role.PUPR.group()))));
    }

    private Stream<Roll.Newcomer> ofTheKecamatan() {
        return regions.ofLevel("kecamatan").stream()
                .flatMap(area -> Stream.of(
                        local("tksk" + area.code(), "TKSK", area, List.of("tksk", "tksk-" + area.code())),
                        local("psm" + area.code(), "PSM", area, List.of("psm", "psm-" + area.code()))));
    }

    private static Roll.Newcomer provincial(String id, String firstName, String lastName, Role role) {
        return new Roll.Newcomer(id, firstName, lastName, id + DOMAIN, PASSWORD, List.of(role.group()), List.of());
    }

    private static Roll.Newcomer local(String id, String firstName, Region area, List<String> groups) {
        return new Roll.Newcomer(
                id,
                firstName,
                area.name().replace("Kabupaten ", ""),
                id + DOMAIN,
                PASSWORD,
                groups,
                List.of(area.code().substring(0, 4)));
    }
}
