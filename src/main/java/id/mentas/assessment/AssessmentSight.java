package id.mentas.assessment;

import id.mentas.catalogue.Catalogue;
import id.mentas.catalogue.CatalogueItem;
import id.mentas.catalogue.edit.Shelf;
import id.mentas.common.Money;
import id.mentas.documents.Formats;
import id.mentas.engine.form.Choices;
import id.mentas.engine.form.FormattedText;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Person;
import id.mentas.grant.Persons;
import id.mentas.grant.round.Rounds;
import id.mentas.people.directory.People;
import id.mentas.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the forms of this stage show. */
@Component
class AssessmentSight {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("TRAINED", "pernah dilatih"),
            Map.entry("EXPERIENCED", "berpengalaman"),
            Map.entry("OWN", "milik sendiri"),
            Map.entry("RENTED", "sewa"),
            Map.entry("SHARED", "menumpang"),
            Map.entry("NONE", "belum ada"),
            Map.entry("PDAM", "PDAM"),
            Map.entry("WELL", "sumur"),
            Map.entry("RIVER", "sungai"),
            Map.entry("PLN", "PLN"),
            Map.entry("GENERATOR", "genset"));

    private final Assessments assessments;
    private final Cases cases;
    private final Persons persons;
    private final Regions regions;
    private final Rounds rounds;
    private final Catalogue catalogue;
    private final CaseFacts facts;
    private final People people;
    private final Clock clock;

    AssessmentSight(
            Assessments assessments,
            Cases cases,
            Persons persons,
            Regions regions,
            Rounds rounds,
            Catalogue catalogue,
            CaseFacts facts,
            People people,
            Clock clock) {
        this.assessments = assessments;
        this.cases = cases;
        this.persons = persons;
        this.regions = regions;
        this.rounds = rounds;
        this.catalogue = catalogue;
        this.facts = facts;
        this.people = people;
        this.clock = clock;
    }

    /** Whom to visit and, after a visit that was sent back, what was written and what the verifier asks for. */
    Map<String, Object> toVisit(String caseNumber) {
        GrantCase c = cases.get(caseNumber);
        Person person = persons.of(caseNumber);
        Map<String, Object> shown = heading(c, person);
        shown.put("address", person.home());
        shown.put("phone", person.phone() == null ? "–" : person.phone());
        shown.put("ceiling", rounds.get(c.round()).ceiling().rupiah());
        Map<String, String> types = catalogue.businessTypes();
        shown.put("catalogue", catalogueFor(c, types));
        shown.put("businessTypes", Choices.of(types));
        shown.put("businessType", c.businessType());
        shown.put("businessStatus", c.businessStatus());
        shown.put("visitDate", LocalDate.now(clock).toString());
        if (person.formerBusiness() != null) {
            shown.put("formerBusiness", catalogue.businessName(person.formerBusiness()));
        }
        assessments.newest(caseNumber).ifPresent(before -> shown.putAll(written(before)));
        return shown;
    }

    /** All that was found in the home and said of it since. */
    Map<String, Object> toVerify(String caseNumber) {
        GrantCase c = cases.get(caseNumber);
        Assessment a = assessments.get(caseNumber);
        List<AssessmentLine> lines = assessments.lines(a);
        List<Points> points = assessments.points(a);
        Map<String, Object> shown = heading(c, persons.of(caseNumber));
        shown.put("visitDate", Formats.date(a.visitedOn()));
        shown.put("assessor", people.displayName(a.assessor()));
        shown.put("situation", situation(a));
        shown.put("lines", lines.stream().map(AssessmentSight::sentence).collect(Collectors.joining("\n")));
        shown.put("total", total(lines).toString());
        shown.put("ceiling", rounds.get(c.round()).ceiling().toString());
        shown.put("score", points.stream().mapToInt(Points::points).sum());
        shown.put("breakdown", points.stream().map(AssessmentSight::sentence).collect(Collectors.joining("\n")));
        shown.put("advice", a.advice() == null ? "–" : a.advice());
        shown.put("photo", new FormattedText("[buka foto](/berkas/" + a.photo() + ")"));
        return shown;
    }

    private Map<String, Object> heading(GrantCase c, Person person) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("caseNumber", c.caseNumber());
        shown.put("name", person.name());
        shown.put("village", regions.fullName(c.village()));
        return shown;
    }

    private Map<String, Object> written(Assessment a) {
        Map<String, Object> shown = new HashMap<>();
        put(shown, "verifierNote", a.noteOfVerifier());
        put(shown, "visitDate", a.visitedOn().toString());
        put(shown, "businessType", a.businessType());
        put(shown, "potential", a.potential());
        put(shown, "formerBusiness", a.formerBusiness());
        put(shown, "businessStatus", a.businessStatus());
        put(shown, "stopReason", a.stopReason());
        put(shown, "skill", a.skill());
        put(shown, "place", a.place());
        put(shown, "water", a.water());
        put(shown, "power", a.power());
        put(shown, "monthlyIncome", a.monthlyIncome());
        put(shown, "workers", a.workers());
        put(shown, "householdSize", a.householdSize());
        shown.put("disability", a.disability());
        shown.put("womanHead", a.womanHead());
        put(shown, "coordinates", String.format(Locale.ROOT, "%.6f,%.6f", a.latitude(), a.longitude()));
        put(shown, "note", a.note());
        shown.put("storedPhoto", a.photo().toString());
        put(
                shown,
                "goods",
                assessments.lines(a).stream().map(AssessmentSight::asRow).toList());
        NEED_FIELDS.forEach((code, field) -> shown.put(field, a.needs().contains(code)));
        return shown;
    }

    private static final Map<String, String> NEED_FIELDS = Map.of(
            "MODAL", "needCapital",
            "PEMASARAN", "needMarketing",
            "PENGEMBANGAN", "needGrowth",
            "PELATIHAN", "needTraining",
            "KEMASAN", "needPackaging",
            "SERTIFIKASI", "needCertificate",
            "RUMAH", "needHouse",
            "SANITASI", "needSanitation",
            "AIR_BERSIH", "needWater");

    private String situation(Assessment a) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("Usaha yang diinginkan", catalogue.businessName(a.businessType()) + ". " + a.potential());
        said.put(
                "Usaha sebelumnya",
                (a.formerBusiness() == null ? "" : a.formerBusiness() + ", ")
                        + GrantCase.BusinessStatus.valueOf(a.businessStatus()).label()
                        + (a.stopReason() == null ? "" : ": " + a.stopReason()));
        said.put("Keterampilan", word(a.skill()));
        said.put("Tempat usaha", word(a.place()));
        said.put("Air dan listrik", word(a.water()) + ", " + word(a.power()));
        said.put(
                "Penghasilan sebulan",
                Money.of(a.monthlyIncome()) + ", " + a.workers() + " dari " + a.householdSize() + " orang bekerja");
        said.put("Keluarga", family(a));
        Map<String, String> names = facts.needTypes();
        said.put(
                "Kebutuhan lain",
                a.needs().isEmpty()
                        ? "tidak ada"
                        : a.needs().stream()
                                .sorted()
                                .map(need -> names.getOrDefault(need, need))
                                .collect(Collectors.joining(", ")));
        if (a.note() != null) {
            said.put("Catatan", a.note());
        }
        return said.entrySet().stream()
                .map(entry -> "- " + entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("\n"));
    }

    private List<Map<String, Object>> catalogueFor(GrantCase c, Map<String, String> types) {
        return Shelf.byName(catalogue, c.businessType(), c.kabupaten(), LocalDate.now(clock)).values().stream()
                .map(item -> asOption(
                        item,
                        Objects.requireNonNullElseGet(
                                types.get(item.businessType()), () -> catalogue.businessName(item.businessType()))))
                .toList();
    }

    private static Map<String, Object> asOption(CatalogueItem item, String business) {
        return Map.of(
                "value", item.name(),
                "label", business + " – " + item.ceilingPrice() + " / " + item.unit(),
                "specification", item.specification(),
                "unit", item.unit(),
                "unitPrice", item.ceilingPrice().rupiah());
    }

    private static Map<String, Object> asRow(AssessmentLine line) {
        Map<String, Object> row = new HashMap<>();
        row.put("item", line.name());
        row.put("specification", line.specification());
        row.put("quantity", line.quantity());
        row.put("unit", line.unit());
        row.put("unitPrice", line.askedPrice().rupiah());
        row.put("reason", line.reason() == null ? "" : line.reason());
        return row;
    }

    private static String sentence(AssessmentLine line) {
        String text = "- " + line.name() + ": " + line.quantity() + " " + line.unit() + " × " + line.counts() + " = "
                + line.counts().times(line.quantity());
        if (line.isOverpriced()) {
            text += " (diminta " + line.askedPrice() + ", harga katalog " + line.ceilingPrice() + ")";
        }
        return line.isFree() ? text + " (di luar katalog: " + line.reason() + ")" : text;
    }

    private static String sentence(Points p) {
        return "- " + p.criterion() + ": " + p.points() + (p.words().isEmpty() ? "" : " (" + p.words() + ")");
    }

    private static String family(Assessment a) {
        return (a.womanHead() ? "kepala keluarga perempuan" : "kepala keluarga laki-laki")
                + (a.disability() ? ", ada penyandang disabilitas" : ", tidak ada penyandang disabilitas");
    }

    private static Money total(List<AssessmentLine> lines) {
        return lines.stream().map(line -> line.counts().times(line.quantity())).reduce(Money.ZERO, Money::plus);
    }

    private static String word(String code) {
        return WORDS.getOrDefault(code, code);
    }

    private static void put(Map<String, Object> shown, String name, @Nullable Object value) {
        if (value != null) {
            shown.put(name, value);
        }
    }
}
