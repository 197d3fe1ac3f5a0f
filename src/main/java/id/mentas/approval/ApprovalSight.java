package id.mentas.approval;

import id.mentas.approval.Candidate.Position;
import id.mentas.approval.Candidate.State;
import id.mentas.documents.Formats;
import id.mentas.engine.Choices;
import id.mentas.grant.Cases;
import id.mentas.grant.Money;
import id.mentas.grant.PackageLines;
import id.mentas.grant.Persons;
import id.mentas.grant.Regions;
import id.mentas.grant.Round;
import id.mentas.grant.Rounds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the forms of this stage show. */
@Component
class ApprovalSight {

    private final DecreeRounds decreeRounds;
    private final Candidates candidates;
    private final Objections objections;
    private final Places places;
    private final RoundService roundService;
    private final Rounds rounds;
    private final Cases cases;
    private final Persons persons;
    private final PackageLines packageLines;
    private final Regions regions;

    ApprovalSight(
            DecreeRounds decreeRounds,
            Candidates candidates,
            Objections objections,
            Places places,
            RoundService roundService,
            Rounds rounds,
            Cases cases,
            Persons persons,
            PackageLines packageLines,
            Regions regions) {
        this.decreeRounds = decreeRounds;
        this.candidates = candidates;
        this.objections = objections;
        this.places = places;
        this.roundService = roundService;
        this.rounds = rounds;
        this.cases = cases;
        this.persons = persons;
        this.packageLines = packageLines;
        this.regions = regions;
    }

    Map<String, Object> openRounds() {
        return Map.of(
                "rounds",
                rounds.open().stream()
                        .map(round -> option(round.code(), round.code() + " (" + round.budgetSource() + ")"))
                        .toList());
    }

    Map<String, Object> roundChoices() {
        return Map.of("signatories", Choices.of(roundService.signatories()), "tieRules", Choices.of(TieRule.choices()));
    }

    Map<String, Object> toSign(String key) {
        List<Candidate> listed = candidates.in(key, State.LISTED);
        List<Candidate> granted =
                listed.stream().filter(one -> one.position() == Position.PLACE).toList();
        Map<String, Object> shown = heading(decreeRounds.get(key));
        shown.put("places", granted.size());
        shown.put(
                "total",
                granted.stream()
                        .map(one -> packageLines.total(one.caseNumber()))
                        .reduce(Money.ZERO, Money::plus)
                        .toString());
        shown.put(
                "waitlist",
                listed.stream()
                        .filter(one -> one.position() == Position.WAITLIST)
                        .count());
        shown.put("objections", objections.all(key));
        shown.put("ranking", table(granted));
        return shown;
    }

    Map<String, Object> toDecide(long id) {
        Objection objection = objections.get(id);
        Candidate candidate = candidates.get(objection.caseNumber());
        Map<String, Object> shown = new HashMap<>();
        shown.put("caseNumber", candidate.caseNumber());
        shown.put("name", persons.of(candidate.caseNumber()).name());
        shown.put("village", regions.fullName(cases.get(candidate.caseNumber()).village()));
        shown.put("rank", candidate.rankOrLast());
        shown.put("score", candidate.score());
        shown.put("position", position(candidate));
        shown.put("objector", objection.objector());
        shown.put("recordedOn", Formats.date(objection.recordedOn()));
        shown.put("objection", objection.reason());
        return shown;
    }

    private Map<String, Object> heading(DecreeRound r) {
        Round round = rounds.get(r.round());
        Map<String, Object> shown = new HashMap<>();
        shown.put("round", round.code());
        shown.put("kabupaten", regions.name(r.kabupaten()));
        return shown;
    }

    private String table(List<Candidate> listed) {
        return "| Peringkat | Nomor kasus | Nama | Desa | Nilai | Desil | Pembeda | Kedudukan |\n|--:|---|---|---|--:|--:|---|---|\n"
                + listed.stream().map(this::row).collect(Collectors.joining("\n"));
    }

    private String row(Candidate one) {
        return "| " + one.rankOrLast() + " | " + one.caseNumber() + " | "
                + persons.of(one.caseNumber()).name().replace("|", "/") + " | "
                + regions.name(cases.get(one.caseNumber()).village()) + " | " + one.score() + " | " + one.desil()
                + " | "
                + (one.tieBreak() == null ? "–" : one.tieBreak().label()) + " | " + position(one) + " |";
    }

    private static String position(Candidate one) {
        return one.position() == null ? "–" : one.position().label();
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }
}
