package id.mentas.approval.objection;

import id.mentas.approval.ranking.Candidate;
import id.mentas.approval.ranking.Candidates;
import id.mentas.approval.ranking.Objection;
import id.mentas.approval.ranking.Objection.Ruling;
import id.mentas.documents.Formats;
import id.mentas.engine.form.Choices;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Journal;
import id.mentas.grant.Persons;
import id.mentas.region.Regions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What somebody reads who rules on an objection. */
@Component
public class ObjectionSight {

    private static final int LAST_WORDS = 6;

    private final Objections objections;
    private final Candidates candidates;
    private final Cases cases;
    private final Persons persons;
    private final Regions regions;
    private final Journal journal;

    ObjectionSight(
            Objections objections,
            Candidates candidates,
            Cases cases,
            Persons persons,
            Regions regions,
            Journal journal) {
        this.objections = objections;
        this.candidates = candidates;
        this.cases = cases;
        this.persons = persons;
        this.regions = regions;
        this.journal = journal;
    }

    public Map<String, Object> toDecide(long id) {
        Objection objection = objections.get(id);
        Map<String, Object> shown = about(objection);
        shown.put("standing", standing(objection));
        shown.put("objector", objection.objector());
        shown.put("recordedOn", Formats.date(objection.recordedOn()));
        shown.put("objection", objection.reason());
        shown.put("history", history(objection.caseNumber()));
        shown.put(
                "rulings",
                Choices.of(
                        Arrays.stream(Ruling.values())
                                .filter(ruling -> ruling.fits(objection.ofRefusal()))
                                .toList(),
                        Ruling::name,
                        Ruling::label));
        return shown;
    }

    public Map<String, Object> toRenominate(long id) {
        Objection objection = objections.get(id);
        Map<String, Object> shown = about(objection);
        shown.put("refused", objection.caseNumber());
        shown.put("words", objection.words() == null ? "" : objection.words());
        return shown;
    }

    private Map<String, Object> about(Objection objection) {
        GrantCase c = cases.get(objection.caseNumber());
        Map<String, Object> shown = new HashMap<>();
        shown.put("about", c.caseNumber());
        shown.put("name", persons.of(c.caseNumber()).name());
        shown.put("village", regions.fullName(c.village()));
        return shown;
    }

    private String standing(Objection objection) {
        if (objection.ofRefusal()) {
            return "Usulan ini sudah ditolak; yang disanggah adalah penolakannya.";
        }
        Candidate candidate = candidates.get(objection.caseNumber());
        return "Peringkat " + candidate.rankOrLast() + ", nilai " + candidate.score() + " ("
                + (candidate.position() == null ? "–" : candidate.position().label()) + ")";
    }

    private String history(String caseNumber) {
        var entries = journal.of(caseNumber);
        return entries.subList(Math.max(0, entries.size() - LAST_WORDS), entries.size()).stream()
                .map(entry -> "- " + entry.sentence())
                .collect(Collectors.joining("\n"));
    }
}
