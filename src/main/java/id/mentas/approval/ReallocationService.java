package id.mentas.approval;

import id.mentas.approval.decree.Waitlist;
import id.mentas.approval.ranking.DecreeRounds;
import id.mentas.approval.round.Places;
import id.mentas.approval.round.QuotaLine;
import id.mentas.approval.round.QuotaLines;
import id.mentas.approval.round.ReallocateQuota;
import id.mentas.approval.round.Reallocation;
import id.mentas.approval.round.Reallocations;
import id.mentas.common.Refused;
import id.mentas.grant.Journal;
import id.mentas.grant.Numbers;
import id.mentas.grant.Stage;
import id.mentas.letters.LetterTemplate;
import id.mentas.letters.LetterTemplates;
import id.mentas.letters.Letters;
import id.mentas.people.directory.People;
import id.mentas.people.directory.Role;
import id.mentas.people.directory.SignedIn;
import id.mentas.region.Regions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves places that one kabupaten/kota does not need to another. The round's places stay as many as they were. */
@Service
@Transactional
class ReallocationService {

    /** To a kabupaten/kota: places came or went; {@code now} how many it has, {@code promoted} who got one from the waitlist. */
    static final LetterTemplate QUOTA_MOVED = new LetterTemplate(
            "approval",
            "quota-moved",
            "Pemindahan kuota",
            Map.of(
                    "round", String.class,
                    "from", String.class,
                    "to", String.class,
                    "places", Number.class,
                    "reason", String.class,
                    "now", Number.class),
            Map.of("promoted", Number.class));

    private final Reallocations reallocations;
    private final Places places;
    private final QuotaLines lines;
    private final DecreeRounds decreeRounds;
    private final Waitlist waitlist;
    private final Letters letters;
    private final Journal journal;
    private final Numbers numbers;
    private final Regions regions;
    private final People people;
    private final Clock clock;

    ReallocationService(
            Reallocations reallocations,
            Places places,
            QuotaLines lines,
            DecreeRounds decreeRounds,
            Waitlist waitlist,
            Letters letters,
            Journal journal,
            Numbers numbers,
            Regions regions,
            People people,
            Clock clock) {
        this.reallocations = reallocations;
        this.places = places;
        this.lines = lines;
        this.decreeRounds = decreeRounds;
        this.waitlist = waitlist;
        this.letters = letters;
        this.journal = journal;
        this.numbers = numbers;
        this.regions = regions;
        this.people = people;
        this.clock = clock;
    }

    @Bean
    static LetterTemplates lettersOfReallocation() {
        return LetterTemplates.of(QUOTA_MOVED);
    }

    /** Begins to look for places to move. Answers the key. @throws Refused when the round is not open */
    String begin(String round) {
        if (!decreeRounds.holdOpen(round)) {
            throw new Refused("round", "Putaran ini tidak ada atau sudah ditutup.");
        }
        return round + "/reallocation-" + numbers.next("reallocation/" + round);
    }

    /**
     * Moves places and gives them at once to who waits on the receiving side; or leaves all as it is.
     *
     * @throws Refused when something is missing, the round has closed, or the giving side has not so many to spare
     */
    void decide(String key, String round, ReallocateQuota form, String person) {
        if (people.members(Role.DINSOS_PROV.group(), SignedIn.PROVINCE).stream()
                .noneMatch(member -> member.userId().equals(person))) {
            throw new Refused("Kuota hanya dapat dipindahkan oleh petugas Dinas Sosial provinsi.");
        }
        if (form.decision() == ReallocateQuota.Step.LEAVE) {
            journal.noteRound(key, SignedIn.PROVINCE, Stage.APPROVAL, "Kuota tidak jadi dipindahkan.");
            return;
        }
        move(key, round, checked(form), person);
    }

    /** Which places go where, with nothing missing. */
    private record Wish(String from, String to, int places, String reason) {}

    private Wish checked(ReallocateQuota form) {
        if (form.from() == null) {
            throw new Refused("from", "Pilih kabupaten/kota yang memberikan tempat.");
        }
        if (form.to() == null) {
            throw new Refused("to", "Pilih kabupaten/kota yang menerima tempat.");
        }
        if (form.places() == null) {
            throw new Refused("places", "Isi jumlah tempat yang dipindahkan.");
        }
        if (form.reason() == null) {
            throw new Refused("reason", "Tulis alasan pemindahan.");
        }
        if (form.from().equals(form.to())) {
            throw new Refused("to", "Pilih kabupaten/kota penerima yang lain dari pemberinya.");
        }
        for (String code : List.of(form.from(), form.to())) {
            if (regions.kabupaten().stream().noneMatch(k -> k.code().equals(code))) {
                throw new Refused("Kabupaten/kota " + code + " tidak dikenal.");
            }
        }
        return new Wish(form.from(), form.to(), form.places(), form.reason());
    }

    private void move(String key, String round, Wish wish, String person) {
        places.lockAll(round, Set.of(wish.from(), wish.to()));
        if (!decreeRounds.holdOpen(round)) {
            throw new Refused("Putaran ini sudah ditutup; kuotanya tidak dapat dipindahkan lagi.");
        }
        QuotaLine giving = lines.of(round, wish.from()).orElseThrow();
        if (wish.places() > giving.free()) {
            throw new Refused("places", tooMany(giving));
        }
        places.move(round, wish.from(), wish.to(), wish.places());
        int promoted = waitlist.fill(round, wish.to()).size();
        Reallocation done = new Reallocation(
                key, round, wish.from(), wish.to(), wish.places(), wish.reason(), promoted, person, clock.instant());
        reallocations.add(done);
    }

    private String tooMany(QuotaLine giving) {
        return regions.name(giving.kabupaten()) + " hanya dapat memberikan " + giving.free() + " tempat: "
                + giving.places() + " tempat, " + giving.taken() + " terisi"
                + (giving.spokenFor() == 0
                        ? "."
                        : ", " + giving.spokenFor() + " diperhitungkan penetapan yang sedang berjalan.");
    }

    /** Tells both sides; nothing to tell where nothing moved. */
    void announce(String key) {
        reallocations.find(key).ifPresent(done -> {
            String what = done.places() + " tempat dipindahkan dari " + regions.name(done.from()) + " ke "
                    + regions.name(done.to()) + ": " + done.reason();
            journal.noteRound(key, SignedIn.PROVINCE, Stage.APPROVAL, what);
            for (String side : List.of(done.from(), done.to())) {
                journal.noteRound(done.round() + "-" + side, side, Stage.APPROVAL, what);
                letters.toGroup(Role.DINSOS_KAB.group(), side, key, QUOTA_MOVED, letter(done, side), key + "/" + side);
            }
        });
    }

    private Map<String, Object> letter(Reallocation done, String side) {
        QuotaLine line = lines.of(done.round(), side).orElseThrow();
        return Map.of(
                "round", done.round(),
                "from", regions.name(done.from()),
                "to", regions.name(done.to()),
                "places", done.places(),
                "reason", done.reason(),
                "now", line.places(),
                "promoted", side.equals(done.to()) ? done.promoted() : 0);
    }
}
