package id.mentas.nomination;

import id.mentas.catalogue.Catalogue;
import id.mentas.documents.Formats;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Person;
import id.mentas.grant.Persons;
import id.mentas.grant.round.Round;
import id.mentas.grant.round.Rounds;
import id.mentas.nomination.intake.FileImport;
import id.mentas.nomination.intake.FileImports;
import id.mentas.people.directory.SignedIn;
import id.mentas.region.Region;
import id.mentas.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the forms of the stage show of a case. Computed when a form opens, never stored. */
@Component
class NominationFacts {

    private static final Map<String, String> STATES =
            Map.of("BERHENTI", "sudah berhenti", "JALAN", "masih berjalan", "BELUM", "belum pernah");

    private final Cases cases;
    private final Persons persons;
    private final Regions regions;
    private final Rounds rounds;
    private final Catalogue catalogue;
    private final Nominations nominations;
    private final NewCases newCases;
    private final Duplicates duplicates;
    private final FileImports imports;
    private final Clock clock;

    NominationFacts(
            Cases cases,
            Persons persons,
            Regions regions,
            Rounds rounds,
            Catalogue catalogue,
            Nominations nominations,
            NewCases newCases,
            Duplicates duplicates,
            FileImports imports,
            Clock clock) {
        this.cases = cases;
        this.persons = persons;
        this.regions = regions;
        this.rounds = rounds;
        this.catalogue = catalogue;
        this.nominations = nominations;
        this.newCases = newCases;
        this.duplicates = duplicates;
        this.imports = imports;
        this.clock = clock;
    }

    Map<String, ?> forNomination(SignedIn person) {
        return Map.of("rounds", openRounds(), "villages", villages(person), "businessTypes", businessTypes());
    }

    Map<String, ?> forImport(SignedIn sender) {
        return Map.of("rounds", openRounds(), "imports", correctable(sender));
    }

    /** Imports of the sender's area that a new file may correct. */
    private List<Map<String, String>> correctable(SignedIn sender) {
        return Uploaders.area(sender).stream()
                .flatMap(area -> imports.page(List.of(area), null, 0, 20).imports().stream())
                .filter(one -> one.state() != FileImport.State.RUNNING)
                .map(one -> option(
                        String.valueOf(one.id()),
                        "Impor nomor %d, %s: %s (%s)"
                                .formatted(
                                        one.id(),
                                        one.round(),
                                        one.fileName(),
                                        Formats.date(LocalDate.ofInstant(one.uploadedAt(), clock.getZone())))))
                .toList();
    }

    Map<String, ?> forReview(String caseNumber) {
        GrantCase c = cases.get(caseNumber);
        Person p = persons.of(caseNumber);
        Round round = rounds.get(c.round());
        Map<String, Object> facts = about(c, p);
        facts.put("maskedNik", Person.masked(c.nik()));
        facts.put("maskedKk", Person.masked(c.noKk()));
        facts.put("sexName", "P".equals(p.sex()) ? "Perempuan" : "Laki-laki");
        facts.put("birthDateText", Formats.date(p.birthDate()));
        facts.put("age", Period.between(p.birthDate(), round.referenceDay()).getYears());
        facts.put("referenceDay", Formats.date(round.referenceDay()));
        facts.put("desilText", String.valueOf(c.desil()));
        facts.put("source", p.source());
        facts.put("dataDateText", Formats.date(p.dataDate()));
        facts.put(
                "reasons",
                nominations.judgement(caseNumber).reasons().stream()
                        .map(reason -> "- " + reason)
                        .collect(Collectors.joining("\n")));
        facts.put("others", others(round, caseNumber));
        return facts;
    }

    Map<String, ?> forWillingness(String caseNumber) {
        GrantCase c = cases.get(caseNumber);
        Person p = persons.of(caseNumber);
        Map<String, Object> facts = about(c, p);
        String former = p.formerBusiness();
        facts.put("address", p.home());
        facts.put("formerBusiness", former == null ? "tidak ada" : catalogue.businessName(former));
        facts.put("businessStatus", STATES.getOrDefault(c.businessStatus(), c.businessStatus()));
        facts.put("businessType", c.businessType());
        facts.put("businessTypes", businessTypes());
        return facts;
    }

    private Map<String, Object> about(GrantCase c, Person p) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("caseNumber", c.caseNumber());
        facts.put("name", p.name());
        facts.put("village", regions.fullName(c.village()));
        facts.put("businessName", catalogue.businessName(c.businessType()));
        return facts;
    }

    private String others(Round round, String caseNumber) {
        List<String> others = duplicates.others(round, newCases.read(caseNumber), caseNumber);
        return others.isEmpty() ? "" : "Bandingkan dengan kasus: " + String.join(", ", others) + ".";
    }

    private List<Map<String, String>> openRounds() {
        return rounds.open().stream()
                .map(round -> option(round.code(), round.code() + " (" + round.budgetSource() + ")"))
                .toList();
    }

    private List<Map<String, String>> businessTypes() {
        return catalogue.businessTypes().entrySet().stream()
                .map(type -> option(type.getKey(), type.getValue()))
                .toList();
    }

    /** Villages of the kabupaten for whose social office the person works. */
    private List<Map<String, String>> villages(SignedIn person) {
        List<Map<String, String>> options = new ArrayList<>();
        regions.kabupaten().stream()
                .map(Region::code)
                .filter(person::mayStaffOf)
                .flatMap(kabupaten -> regions.in(kabupaten).stream())
                .sorted(Comparator.comparing(Region::name))
                .forEach(kecamatan -> regions.in(kecamatan.code()).stream()
                        .sorted(Comparator.comparing(Region::name))
                        .forEach(village -> options.add(Map.of(
                                "value",
                                village.code(),
                                "label",
                                village.name(),
                                "group",
                                "Kecamatan " + kecamatan.name()))));
        return options;
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }

    static Map<String, Object> with(Map<String, Object> facts, String name, Object value) {
        Map<String, Object> more = new HashMap<>(facts);
        more.put(name, value);
        return more;
    }
}
