package id.mentas.approval.ranking;

import id.mentas.approval.ranking.Ranking.Crossing;
import id.mentas.approval.round.Places;
import id.mentas.documents.Formats;
import id.mentas.engine.form.Choices;
import id.mentas.engine.form.FormattedText;
import id.mentas.grant.round.Rounds;
import id.mentas.people.directory.People;
import id.mentas.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the forms show of a ranking: where everybody stands and why, what was moved, who comes to a place by it. */
@Component
public class RankingSight {

    private final DecreeRounds decreeRounds;
    private final RankingLines lines;
    private final RankingService ranking;
    private final Moves moves;
    private final Places places;
    private final Rounds rounds;
    private final Regions regions;
    private final People people;
    private final Clock clock;

    RankingSight(
            DecreeRounds decreeRounds,
            RankingLines lines,
            RankingService ranking,
            Moves moves,
            Places places,
            Rounds rounds,
            Regions regions,
            People people,
            Clock clock) {
        this.decreeRounds = decreeRounds;
        this.lines = lines;
        this.ranking = ranking;
        this.moves = moves;
        this.places = places;
        this.rounds = rounds;
        this.regions = regions;
        this.people = people;
        this.clock = clock;
    }

    public Map<String, Object> toReview(String key) {
        DecreeRound r = decreeRounds.get(key);
        List<RankingLine> all = lines.of(key);
        Map<String, Object> shown = shown(r, all);
        shown.put("note", new FormattedText(note(r)));
        shown.put("choices", Choices.of(listed(all), RankingLine::caseNumber, RankingSight::choice));
        return shown;
    }

    public Map<String, Object> toConfirm(String key, String person) {
        DecreeRound r = decreeRounds.get(key);
        Map<String, Object> shown = shown(r, lines.of(key));
        boolean mine =
                moves.pending(key).stream().anyMatch(move -> move.person().equals(person));
        shown.put(
                "note",
                new FormattedText(
                        mine
                                ? "**Anda ikut memindahkan calon pada daftar ini.** Tugas ini dikerjakan petugas lain. Bila"
                                        + " tidak ada petugas lain yang boleh menyetujui, Anda hanya dapat mengembalikannya."
                                : ""));
        return shown;
    }

    private Map<String, Object> shown(DecreeRound r, List<RankingLine> all) {
        List<RankingLine> listed = listed(all);
        TieRule rule = TieRule.of(rounds.tieRule(r.round()));
        Map<String, Object> shown = new HashMap<>();
        shown.put("round", r.round());
        shown.put("kabupaten", regions.name(r.kabupaten()));
        shown.put("candidates", listed.size());
        shown.put("places", places.free(r.round(), r.kabupaten()));
        shown.put("rule", rule.words());
        shown.put("ranking", new FormattedText(new RankingWords(rule, all, moves.movedIn(r.key())).table(listed)));
        shown.put("moves", new FormattedText(moved(r, all)));
        shown.put("crossing", new FormattedText(crossing(ranking.crossing(r), all)));
        return shown;
    }

    private static List<RankingLine> listed(List<RankingLine> all) {
        return all.stream().filter(RankingLine::listed).toList();
    }

    private static String choice(RankingLine line) {
        return line.rank() + " · " + line.name() + " (" + line.caseNumber() + ")";
    }

    private String note(DecreeRound r) {
        if (r.note() == null) {
            return "";
        }
        String by = decreeRounds
                .noteBy(r.key())
                .map(person -> "petugas kedua, " + people.displayName(person) + "; perpindahan peringkat dibatalkan")
                .orElse("penanda tangan");
        return "**Dikembalikan oleh " + by + ":** " + FormattedText.escape(r.note());
    }

    private String moved(DecreeRound r, List<RankingLine> all) {
        List<Move> pending = moves.pending(r.key());
        if (pending.isEmpty()) {
            return "";
        }
        Map<String, String> names = names(all);
        return "**Dipindahkan dan belum disetujui:**\n"
                + pending.stream()
                        .map(move ->
                                "- " + FormattedText.escape(names.getOrDefault(move.caseNumber(), move.caseNumber()))
                                        + " dari peringkat "
                                        + move.from() + " ke " + move.to() + " oleh "
                                        + FormattedText.escape(people.displayName(move.person()))
                                        + ", " + Formats.date(LocalDate.ofInstant(move.at(), clock.getZone())) + ": "
                                        + FormattedText.escape(RankingWords.plain(move.reason())))
                        .collect(Collectors.joining("\n"));
    }

    private static String crossing(Crossing crossing, List<RankingLine> all) {
        if (!crossing.any()) {
            return "";
        }
        Map<String, String> names = names(all);
        return "**Melewati garis kuota.** Mendapat tempat: " + list(crossing.in(), names)
                + ". Kehilangan tempat: " + list(crossing.out(), names)
                + ". Daftar diumumkan setelah petugas kedua menyetujuinya.";
    }

    private static String list(Collection<String> cases, Map<String, String> names) {
        return cases.isEmpty()
                ? "tidak ada"
                : cases.stream()
                        .map(one -> FormattedText.escape(names.getOrDefault(one, one)))
                        .collect(Collectors.joining("; "));
    }

    private static Map<String, String> names(List<RankingLine> all) {
        return all.stream().collect(Collectors.toMap(RankingLine::caseNumber, (Function<RankingLine, String>)
                line -> RankingWords.plain(line.name()) + " (" + line.caseNumber() + ")"));
    }
}
