package id.mentas.nomination.deliberation;

import id.mentas.people.directory.Role;
import id.mentas.people.directory.SignedIn;
import id.mentas.region.Region;
import id.mentas.region.Regions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who waits for a person's question, village by village. Whom somebody may see by name, the engine's sight decides. */
@Component
class VillagePeople {

    /** A village in which people wait. */
    record Village(String code, String name, String kecamatan, int people) {}

    /** One who waits. @param heldBy who has taken the task, null for nobody */
    record Waiting(Deliberations.Villager villager, String task, @Nullable String heldBy) {

        boolean isHeldByAnother(SignedIn me) {
            return heldBy != null && !heldBy.equals(me.userId());
        }
    }

    /** More than this in one village are asked in several meetings. */
    private static final int MOST = 1000;

    private final DeliberationProcess process;
    private final Deliberations deliberations;
    private final Regions regions;

    VillagePeople(DeliberationProcess process, Deliberations deliberations, Regions regions) {
        this.process = process;
        this.deliberations = deliberations;
        this.regions = regions;
    }

    /** Villages with people who wait for this person, by kecamatan and name. */
    List<Village> villages(SignedIn me) {
        if (!asks(me)) {
            return List.of();
        }
        return deliberations.waitingByVillage(me.groups(), me.tenants()).entrySet().stream()
                .map(entry -> village(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Village::kecamatan).thenComparing(Village::name))
                .toList();
    }

    /** How many wait in one village for this person, also those beyond {@link #MOST}. */
    int countIn(String village, SignedIn me) {
        return asks(me)
                ? deliberations.waitingByVillage(me.groups(), me.tenants()).getOrDefault(village, 0)
                : 0;
    }

    /** Those of one village by name; empty also where the village is none of this person's. */
    List<Waiting> in(String village, SignedIn me) {
        if (!asks(me)
                || regions.find(village)
                        .map(Region::level)
                        .filter("desa_kelurahan"::equals)
                        .isEmpty()) {
            return List.of();
        }
        Map<String, DeliberationProcess.Waiting> tasks =
                process.waiting(deliberations.openCases(village, MOST)).stream()
                        .collect(Collectors.toMap(DeliberationProcess.Waiting::caseNumber, Function.identity()));
        return deliberations.villagers(tasks.keySet()).stream()
                .map(villager -> of(villager, Objects.requireNonNull(tasks.get(villager.caseNumber()))))
                .toList();
    }

    /** Whose work this is: those who see more than the own work find nobody here. */
    boolean asks(SignedIn me) {
        return me.is(Role.PSM) || me.is(Role.DINSOS_KAB);
    }

    /** What to say when nobody waits for this person. */
    String nobody(SignedIn me) {
        return me.is(Role.PSM)
                ? "Tidak ada orang yang menunggu ditanya di wilayah Anda. Usulan baru yang memenuhi syarat muncul di sini."
                : "Tidak ada orang yang menunggu ditanya oleh Anda. PSM bertanya lebih dahulu; yang belum dijawab setelah 10 hari"
                        + " kerja diteruskan ke sini.";
    }

    private static Waiting of(Deliberations.Villager villager, DeliberationProcess.Waiting task) {
        return new Waiting(villager, task.task(), task.heldBy());
    }

    private Village village(String code, int people) {
        return new Village(code, regions.name(code), regions.name(code.substring(0, 6)), people);
    }
}
