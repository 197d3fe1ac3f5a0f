package id.mentas.handover;

import id.mentas.catalogue.Catalogue;
import id.mentas.documents.Formats;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.PackageLine;
import id.mentas.grant.PackageLines;
import id.mentas.grant.Person;
import id.mentas.grant.Persons;
import id.mentas.grant.Whereabouts;
import id.mentas.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the forms of the handover show. */
@Component
class HandoverSight {

    private final Cases cases;
    private final Persons persons;
    private final Regions regions;
    private final Catalogue catalogue;
    private final PackageLines goods;
    private final CaseFacts facts;
    private final Handovers handovers;
    private final Whereabouts whereabouts;
    private final Clock clock;

    HandoverSight(
            Cases cases,
            Persons persons,
            Regions regions,
            Catalogue catalogue,
            PackageLines goods,
            CaseFacts facts,
            Handovers handovers,
            Whereabouts whereabouts,
            Clock clock) {
        this.cases = cases;
        this.persons = persons;
        this.regions = regions;
        this.catalogue = catalogue;
        this.goods = goods;
        this.facts = facts;
        this.handovers = handovers;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    Map<String, Object> toHandOver(String caseNumber) {
        Map<String, Object> shown = head(caseNumber);
        GrantCase c = cases.get(caseNumber);
        shown.put("businessName", catalogue.businessName(c.businessType()));
        shown.put("maskedNik", Person.masked(c.nik()));
        shown.put("visitedOn", LocalDate.now(clock).toString());
        shown.put("appointment", Formats.date(handovers.get(caseNumber).appointment()));
        shown.put(
                "decree",
                facts.reference(caseNumber, CaseFacts.Paper.DECREE)
                        .map(CaseFacts.Reference::number)
                        .orElse("-"));
        shown.put("total", goods.total(caseNumber).rupiah());
        shown.put("absences", absences(caseNumber).size());
        shown.put("before", before(caseNumber));
        shown.putAll(whereabouts.shown(caseNumber));
        shown.put("lines", goods.of(caseNumber).stream().map(HandoverSight::row).toList());
        return shown;
    }

    Map<String, Object> toDecide(String caseNumber) {
        Map<String, Object> shown = head(caseNumber);
        List<Handovers.Absence> absences = absences(caseNumber);
        shown.put("absences", absences.size());
        shown.put("history", absences.stream().map(one -> "- " + inWords(one)).collect(Collectors.joining("\n")));
        return shown;
    }

    Map<String, Object> toComplete(String caseNumber, List<PackageLine> owed) {
        Map<String, Object> shown = head(caseNumber);
        Receipt first = handovers.get(caseNumber).receipt();
        shown.put("maskedNik", Person.masked(cases.get(caseNumber).nik()));
        shown.put("record", first.number());
        shown.put("recordedOn", Formats.date(first.givenOn()));
        shown.put("givenOn", LocalDate.now(clock).toString());
        shown.putAll(whereabouts.shown(caseNumber));
        shown.put("owed", owed.stream().map(HandoverSight::amount).collect(Collectors.joining("; ")));
        shown.put("lines", owed.stream().map(HandoverSight::row).toList());
        return shown;
    }

    private static String amount(PackageLine line) {
        return line.quantity() + " " + line.unit() + " " + line.name();
    }

    private String before(String caseNumber) {
        List<Handovers.Absence> attempts = handovers.absences(caseNumber);
        return attempts.isEmpty()
                ? "Belum pernah didatangi."
                : attempts.stream().map(HandoverSight::inWords).collect(Collectors.joining("; "));
    }

    private static String inWords(Handovers.Absence one) {
        return Formats.date(one.visitedOn()) + (one.note() == null ? "" : ": " + one.note());
    }

    private List<Handovers.Absence> absences(String caseNumber) {
        return handovers.absences(caseNumber).stream()
                .filter(Handovers.Absence::isAbsence)
                .toList();
    }

    private Map<String, Object> head(String caseNumber) {
        GrantCase c = cases.get(caseNumber);
        Person person = persons.of(caseNumber);
        Map<String, Object> shown = new HashMap<>();
        shown.put("caseNumber", caseNumber);
        shown.put("name", person.name());
        shown.put("village", regions.fullName(c.village()));
        shown.put("address", person.home());
        return shown;
    }

    private static Map<String, Object> row(PackageLine line) {
        return Map.of(
                "line", line.line(),
                "name", line.name(),
                "specification", line.specification(),
                "quantity", line.quantity(),
                "unit", line.unit(),
                "received", false);
    }
}
