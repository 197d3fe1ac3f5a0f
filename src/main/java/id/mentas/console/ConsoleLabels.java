package id.mentas.console;

import id.mentas.approval.ranking.Candidate;
import id.mentas.approval.ranking.Objection;
import id.mentas.common.Money;
import id.mentas.documents.Formats;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Outcome;
import id.mentas.grant.Stage;
import id.mentas.letters.Letter;
import id.mentas.nomination.Verdict;
import id.mentas.people.directory.People;
import id.mentas.people.directory.Role;
import id.mentas.region.Regions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the console says codes, moments and people in Indonesian. */
@Component("consoleWords")
class ConsoleLabels {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm", INDONESIAN);

    private final Regions regions;
    private final People people;
    private final Clock clock;

    ConsoleLabels(Regions regions, People people, Clock clock) {
        this.regions = regions;
        this.people = people;
        this.clock = clock;
    }

    /** `1.234.567`. */
    public String number(long number) {
        return Formats.integer(number);
    }

    public String stage(String word) {
        return Stage.of(word).label();
    }

    public String outcome(@Nullable String name) {
        return name == null ? "–" : Outcome.valueOf(name).label();
    }

    public String place(String code) {
        return regions.name(code);
    }

    public String day(LocalDate day) {
        return day.format(DAY);
    }

    public String day(Instant moment) {
        return moment.atZone(clock.getZone()).format(DAY);
    }

    public String moment(Instant moment) {
        return moment.atZone(clock.getZone()).format(MOMENT);
    }

    public boolean late(@Nullable Instant due) {
        return due != null && due.isBefore(clock.instant());
    }

    public String person(@Nullable String userId) {
        return userId == null ? "Sistem" : people.displayName(userId);
    }

    /** Indonesian name of a group, with its kecamatan where it has one. */
    public String group(String id) {
        int dash = id.lastIndexOf('-');
        if (dash > 0 && id.substring(dash + 1).matches("\\d{6}")) {
            return group(id.substring(0, dash)) + " " + regions.name(id.substring(dash + 1));
        }
        return Role.ofGroup(id).map(Role::label).orElse(id);
    }

    public String letterState(String state) {
        return Letter.State.valueOf(state).label();
    }

    /** To whom a letter goes. */
    public String addressee(String kind, String reference) {
        return switch (Letter.To.valueOf(kind)) {
            case PERSON -> "Calon penerima";
            case GROUP -> group(reference);
            case USER -> person(reference);
        };
    }

    /** Where a candidate stands. */
    public String standing(String state) {
        return Candidate.State.valueOf(state).label();
    }

    /** What a decree says of the case. */
    public String decree(ConsoleDecrees.Line line) {
        return switch (line.change()) {
            case "ADDED" ->
                "Ditetapkan sebagai penerima" + (line.value() == null ? "" : ", nilai paket " + Money.of(line.value()));
            case "REMOVED" -> "Dikeluarkan dari SK nomor " + line.namedBy() + ": " + line.reason();
            case "PENDING_ADDED" -> "Naik dari daftar tunggu; ditetapkan dengan SK perubahan";
            default -> "Keluar dari SK nomor " + line.namedBy() + ": " + line.reason();
        };
    }

    /** How an objection was decided. */
    public String ruling(String ruling, @Nullable Integer newRank) {
        Objection.Ruling known = Objection.Ruling.valueOf(ruling);
        return known.label() + (known == Objection.Ruling.MOVE ? " menjadi " + newRank : "");
    }

    /** What set a candidate apart from the one before it. */
    public String tieBreak(@Nullable String code) {
        if (code == null) {
            return "–";
        }
        Candidate.TieBreak known = Candidate.TieBreak.valueOf(code);
        return known == Candidate.TieBreak.FIRST ? known.label() : "dibedakan " + known.label();
    }

    public String businessStatus(String code) {
        return GrantCase.BusinessStatus.valueOf(code).label();
    }

    public String verdict(String code) {
        return Verdict.valueOf(code).label();
    }

    /** A decision table with its version, `nomination-eligibility:3`. */
    public String table(String table) {
        int colon = table.lastIndexOf(':');
        return colon < 0
                ? "tabel " + table
                : "tabel " + table.substring(0, colon) + " versi " + table.substring(colon + 1);
    }
}
