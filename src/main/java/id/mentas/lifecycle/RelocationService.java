package id.mentas.lifecycle;

import id.mentas.common.Refused;
import id.mentas.engine.form.Choices;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Journal;
import id.mentas.grant.Persons;
import id.mentas.letters.Letters;
import id.mentas.people.directory.SignedIn;
import id.mentas.region.Region;
import id.mentas.region.Regions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a case another village of its kabupaten: what is open goes to the officers who are in charge there. */
@Service
@Transactional
class RelocationService {

    private final Cases cases;
    private final Persons persons;
    private final Regions regions;
    private final RelocationProcess process;
    private final Letters letters;
    private final Journal journal;

    RelocationService(
            Cases cases,
            Persons persons,
            Regions regions,
            RelocationProcess process,
            Letters letters,
            Journal journal) {
        this.cases = cases;
        this.persons = persons;
        this.regions = regions;
        this.process = process;
        this.letters = letters;
        this.journal = journal;
    }

    /** The villages of a person's kabupaten, to choose from. */
    @Transactional(readOnly = true)
    List<Map<String, String>> villages(SignedIn person) {
        List<Region> all = regions.kabupaten().stream()
                .filter(kabupaten -> person.mayStaffOf(kabupaten.code()))
                .flatMap(kabupaten -> regions.in(kabupaten.code()).stream())
                .flatMap(kecamatan -> regions.in(kecamatan.code()).stream())
                .toList();
        return Choices.of(
                all,
                Region::code,
                village ->
                        village.name() + ", Kec. " + regions.name(village.code().substring(0, 6)));
    }

    /**
     * Takes down that somebody has moved; the address is the new one at once.
     *
     * @param tenants the kabupaten/kota for which the person who records it works
     * @throws Refused when there is no such case there, it has ended, or the village is not another one of its kabupaten
     */
    void record(RelocateCase form, Set<String> tenants) {
        GrantCase c = cases.find(form.caseNumber())
                .filter(found -> tenants.contains(found.kabupaten()))
                .orElseThrow(() ->
                        new Refused("caseNumber", "Kasus dengan nomor ini tidak ditemukan di wilayah kerja Anda."));
        if (!c.active()) {
            throw new Refused("caseNumber", "Kasus ini sudah berakhir; desanya tidak diubah lagi.");
        }
        if (regions.find(form.village()).isEmpty() || form.village().length() != 10) {
            throw new Refused("village", "Desa ini tidak dikenal. Pilih desa dari daftar.");
        }
        if (!form.village().startsWith(c.kabupaten())) {
            throw new Refused(
                    "village",
                    "Desa ini di luar kabupaten/kota kasus. Pindah ke luar kabupaten/kota dicatat lewat \"Catat peristiwa\" dan"
                            + " mengakhiri kasus.");
        }
        if (form.village().equals(c.village())) {
            throw new Refused("village", "Kasus ini sudah tercatat di desa itu. Pilih desa yang baru.");
        }
        persons.address(c.caseNumber(), form.address(), form.rt(), form.rw());
        journal.note(
                c.caseNumber(),
                c.stage(),
                "Pindah ke " + regions.fullName(form.village()) + ", dicatat petugas. " + form.reason());
    }

    /** Gives the case its new village; said twice, or of a case that has ended, nothing happens. */
    void relocate(String caseNumber, String village) {
        GrantCase c = cases.lock(caseNumber);
        if (!c.active() || c.village().equals(village) || !village.startsWith(c.kabupaten())) {
            return;
        }
        cases.relocate(caseNumber, village);
        String to = village.substring(0, 6);
        boolean sameOfficers = to.equals(c.kecamatan());
        Map<String, List<String>> moved = sameOfficers ? Map.of() : process.move(caseNumber, c.kecamatan(), to);
        moved.forEach((group, labels) -> tell(c, village, group, labels));
        journal.note(
                caseNumber,
                c.stage(),
                "Desa kasus diubah dari " + regions.name(c.village()) + " ke " + regions.name(village)
                        + (sameOfficers
                                ? "; petugas kecamatan tetap."
                                : "; " + tasks(moved) + " ke petugas Kecamatan " + regions.name(to) + "."));
    }

    private static String tasks(Map<String, List<String>> moved) {
        List<String> labels =
                moved.values().stream().flatMap(List::stream).distinct().toList();
        return labels.isEmpty() ? "tugas berikutnya" : "tugas \"" + String.join("\", \"", labels) + "\" pindah";
    }

    private void tell(GrantCase c, String village, String group, List<String> labels) {
        letters.toGroup(
                group,
                c.kabupaten(),
                c.caseNumber(),
                LifecycleLetters.RELOCATED,
                Map.of(
                        "from", regions.fullName(c.village()),
                        "to", regions.fullName(village),
                        "tasks", labels),
                "relocated/" + c.caseNumber() + "/" + c.version() + "/" + group);
    }
}
