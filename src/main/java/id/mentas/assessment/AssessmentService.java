package id.mentas.assessment;

import id.mentas.catalogue.Catalogue;
import id.mentas.catalogue.CatalogueItem;
import id.mentas.catalogue.edit.GoodsRow;
import id.mentas.catalogue.edit.Shelf;
import id.mentas.common.FieldError;
import id.mentas.common.Money;
import id.mentas.common.OddValues;
import id.mentas.common.Refused;
import id.mentas.common.Units;
import id.mentas.common.UploadedFile;
import id.mentas.documents.CommonKinds;
import id.mentas.documents.Documents;
import id.mentas.documents.Owner;
import id.mentas.engine.decision.UnclearDecision;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Hands;
import id.mentas.grant.Journal;
import id.mentas.grant.PackageLines;
import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.grant.Whereabouts;
import id.mentas.grant.round.Rounds;
import id.mentas.region.Locations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A home is visited, its wishes priced and scored, and somebody else verifies it. */
@Service
@Transactional
class AssessmentService {

    private static final Map<String, String> BUSINESS_STATES =
            Map.of("BERHENTI", "STOPPED", "JALAN", "RUNNING", "BELUM", "NONE");

    private final Assessments assessments;
    private final AssessmentProcess process;
    private final AssessmentLetters letters;
    private final Cases cases;
    private final Persons persons;
    private final Rounds rounds;
    private final Catalogue catalogue;
    private final PackageLines packageLines;
    private final CaseFacts facts;
    private final Hands hands;
    private final Journal journal;
    private final Documents documents;
    private final Locations locations;
    private final Whereabouts whereabouts;
    private final AssessmentSettings settings;

    AssessmentService(
            Assessments assessments,
            AssessmentProcess process,
            AssessmentLetters letters,
            Cases cases,
            Persons persons,
            Rounds rounds,
            Catalogue catalogue,
            PackageLines packageLines,
            CaseFacts facts,
            Hands hands,
            Journal journal,
            Documents documents,
            Locations locations,
            Whereabouts whereabouts,
            AssessmentSettings settings) {
        this.assessments = assessments;
        this.process = process;
        this.letters = letters;
        this.cases = cases;
        this.persons = persons;
        this.rounds = rounds;
        this.catalogue = catalogue;
        this.packageLines = packageLines;
        this.facts = facts;
        this.hands = hands;
        this.journal = journal;
        this.documents = documents;
        this.locations = locations;
        this.whereabouts = whereabouts;
        this.settings = settings;
    }

    void enter(String caseNumber) {
        cases.enter(caseNumber, Stage.ASSESSMENT);
    }

    /**
     * Keeps what a visit found.
     *
     * @throws Refused when what was written contradicts itself, the catalogue or the ceiling
     */
    void visit(String caseNumber, String assessor, VisitHousehold form) {
        GrantCase c = cases.lock(caseNumber);
        Optional<Assessment> before = assessments.newest(caseNumber);
        check(c, form, before.orElse(null));
        OddValues odd = new OddValues();
        locations.ask("coordinates", form.coordinates(), c.kabupaten(), odd);
        if (form.monthlyIncome() > settings.oddIncome()) {
            odd.ask("monthlyIncome", "Penghasilan keluarga di atas " + Money.of(settings.oddIncome()) + " sebulan");
        }
        odd.settle(form.explanation()).ifPresent(mark -> journal.note(caseNumber, Stage.ASSESSMENT, mark));
        int visit = before.map(Assessment::visit).orElse(0) + 1;
        UUID photo = photo(caseNumber, visit, form.photo(), before.orElse(null));
        assessments.add(caseNumber, visit, assessor, form, photo);
        assessments.addLines(caseNumber, visit, lines(c, form));
        whereabouts.found(caseNumber, form.coordinates(), form.visitDate());
        tellOthers(c, form);
        hands.note(caseNumber, Hands.Hand.ASSESSED, assessor);
        journal.note(caseNumber, Stage.ASSESSMENT, "Rumah tangga dikunjungi (kunjungan ke-" + visit + ").");
    }

    /** Prices each wish by the catalogue of the visit's place and day: what lies above its ceiling counts for the ceiling. */
    void price(String caseNumber) {
        Assessment a = assessments.get(caseNumber);
        String kabupaten = cases.get(caseNumber).kabupaten();
        List<AssessmentLine> priced = assessments.lines(a).stream()
                .map(line -> line.priced(
                        line.item() == null
                                ? null
                                : catalogue
                                        .item(line.item(), kabupaten, a.visitedOn())
                                        .orElse(null)))
                .toList();
        priced.forEach(line -> assessments.price(a, line));
        packageLines.replace(
                caseNumber, priced.stream().map(AssessmentLine::packed).toList());
    }

    /** Gives points by the newest table, once for a visit; none where the table gives none that count. */
    void score(String caseNumber) {
        try {
            give(caseNumber, assessments.get(caseNumber));
        } catch (UnclearDecision unclear) {
            journal.note(
                    caseNumber,
                    Stage.ASSESSMENT,
                    "Nilai belum dapat dihitung: " + unclear.sentence()
                            + ". Nilai dihitung lagi saat asesmen disahkan.");
        }
    }

    private void give(String caseNumber, Assessment a) {
        List<Points> points = process.score(a, cases.get(caseNumber), persons.of(caseNumber));
        assessments.addPoints(a, points);
        int total = points.stream().mapToInt(Points::points).sum();
        cases.score(caseNumber, total);
        journal.note(caseNumber, Stage.ASSESSMENT, "Nilai asesmen: " + total + ".");
    }

    void recommend(String caseNumber) {
        Assessment a = assessments.get(caseNumber);
        Money ceiling = rounds.get(cases.get(caseNumber).round()).ceiling();
        AssessmentProcess.Recommendation r = process.recommend(a, assessments.lines(a), ceiling);
        assessments.recommend(a, r.recommendation(), r.advice(), r.table());
    }

    /** @throws Refused when the person assessed this case */
    @Transactional(readOnly = true)
    void checkVerifier(String caseNumber, String person) {
        if (hands.of(caseNumber, Hands.Hand.ASSESSED).contains(person)) {
            throw new Refused("Anda melakukan kunjungan pada kasus ini. Verifikasi harus dilakukan oleh petugas lain.");
        }
    }

    /**
     * Takes the verifier's answer.
     *
     * @throws Refused when the verifier is who assessed, or words are missing that the answer needs
     */
    void verify(String caseNumber, String verifier, VerifyAssessment form) {
        checkVerifier(caseNumber, verifier);
        boolean silent = form.words() == null;
        if (silent && form.decision() == Verification.SEND_BACK) {
            throw new Refused("note", "Tulis catatan: apa yang harus diperbaiki oleh TKSK.");
        }
        if (silent && form.decision() == Verification.REFUSE) {
            throw new Refused("reason", "Tulis alasan penolakan; alasan ini dicantumkan dalam surat.");
        }
        if (form.decision() == Verification.CONFIRM) {
            mustHaveScore(caseNumber);
        }
        assessments.verify(assessments.get(caseNumber), form.decision(), verifier, form.words());
        hands.note(caseNumber, Hands.Hand.VERIFIED, verifier);
        journal.note(caseNumber, Stage.ASSESSMENT, sentence(form));
    }

    /** Nobody goes into the ranking with the score of nothing. @throws Refused while the table gives no points */
    private void mustHaveScore(String caseNumber) {
        Assessment a = assessments.get(caseNumber);
        if (!assessments.points(a).isEmpty()) {
            return;
        }
        try {
            give(caseNumber, a);
        } catch (UnclearDecision unclear) {
            throw new Refused("Asesmen belum dapat disahkan karena nilainya belum dapat dihitung: " + unclear.sentence()
                    + ". Minta analis memperbaiki tabelnya, lalu kirim lagi formulir ini.");
        }
    }

    /** Tells the person that it ends here, and why. */
    void refuse(String caseNumber) {
        Assessment a = assessments.get(caseNumber);
        letters.refuse(cases.get(caseNumber), Objects.requireNonNull(a.verifierWords()));
        cases.leaveRound(caseNumber);
    }

    private void check(GrantCase c, VisitHousehold form, @Nullable Assessment before) {
        List<FieldError> errors = new ArrayList<>();
        if (!catalogue.businessTypes().containsKey(form.businessType())) {
            errors.add(new FieldError("businessType", "Jenis usaha ini tidak ada dalam daftar."));
        }
        if (form.businessStatus().equals("BERHENTI") && form.stopReason() == null) {
            errors.add(new FieldError("stopReason", "Tulis mengapa usaha itu berhenti."));
        }
        if (form.workers() > form.householdSize()) {
            errors.add(new FieldError("workers", "Yang bekerja tidak mungkin lebih banyak dari anggota keluarga."));
        }
        locations.outsideProvince("coordinates", form.coordinates()).ifPresent(errors::add);
        if (form.photo() == null && before == null) {
            errors.add(new FieldError("photo", "Ambil foto rumah dan tempat usaha."));
        }
        errors.addAll(wishes(c, form, rounds.get(c.round()).ceiling()));
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }

    private List<FieldError> wishes(GrantCase c, VisitHousehold form, Money ceiling) {
        List<FieldError> errors = new ArrayList<>();
        List<AssessmentLine> lines = lines(c, form);
        lines.stream()
                .filter(line -> line.isFree() && line.reason() == null)
                .forEach(line -> errors.add(new FieldError(
                        "goods", "Barang baris " + line.line() + " tidak ada dalam katalog: tulis alasannya.")));
        errors.addAll(otherUnits(c, form));
        Money total = form.goods().stream().map(GoodsRow::total).reduce(Money.ZERO, Money::plus);
        if (total.exceeds(ceiling)) {
            errors.add(new FieldError(
                    "goods",
                    "Jumlah barang " + total + " melebihi pagu " + ceiling + "; kurangi " + total.minus(ceiling)
                            + "."));
        }
        return errors;
    }

    private List<FieldError> otherUnits(GrantCase c, VisitHousehold form) {
        Map<String, CatalogueItem> byName =
                Shelf.byName(catalogue, form.businessType(), c.kabupaten(), form.visitDate());
        return form.goods().stream()
                .flatMap(row -> Optional.ofNullable(byName.get(Shelf.key(row.item())))
                        .flatMap(item -> Units.other("goods", item.name(), row.unit(), item.unit()))
                        .stream())
                .toList();
    }

    /** What was typed as lines; a name of the catalogue becomes its item, that of the wanted business first. */
    private List<AssessmentLine> lines(GrantCase c, VisitHousehold form) {
        Map<String, CatalogueItem> byName =
                Shelf.byName(catalogue, form.businessType(), c.kabupaten(), form.visitDate());
        List<AssessmentLine> lines = new ArrayList<>();
        for (GoodsRow row : form.goods()) {
            CatalogueItem item = byName.get(Shelf.key(row.item()));
            lines.add(new AssessmentLine(
                    lines.size() + 1,
                    item == null ? null : item.code(),
                    item == null ? row.item() : item.name(),
                    row.specification() != null ? row.specification() : item == null ? "" : item.specification(),
                    item == null ? row.unit() : item.unit(),
                    row.quantity(),
                    Money.of(row.unitPrice()),
                    null,
                    null,
                    row.reason()));
        }
        return lines;
    }

    private UUID photo(String caseNumber, int visit, @Nullable UploadedFile photo, @Nullable Assessment before) {
        if (photo == null) {
            return Objects.requireNonNull(before).photo();
        }
        documents.check("photo", CommonKinds.PHOTO, photo);
        return documents
                .store(
                        CommonKinds.PHOTO,
                        "Foto kunjungan rumah tangga",
                        Owner.ofCase(caseNumber),
                        photo,
                        "assessment/" + caseNumber + "/photo-" + visit)
                .id();
    }

    private void tellOthers(GrantCase c, VisitHousehold form) {
        cases.businessType(c.caseNumber(), form.businessType());
        cases.businessStatus(c.caseNumber(), form.businessStatus());
        form.needs().forEach(need -> facts.need(c.caseNumber(), need, Stage.ASSESSMENT));
        facts.livelihood(
                c.caseNumber(),
                new CaseFacts.Livelihood(
                        "ASSESSMENT",
                        form.visitDate(),
                        Objects.requireNonNull(BUSINESS_STATES.get(form.businessStatus())),
                        form.monthlyIncome(),
                        null,
                        null,
                        form.workers()));
    }

    private static String sentence(VerifyAssessment form) {
        return switch (form.decision()) {
            case CONFIRM -> "Asesmen disahkan.";
            case SEND_BACK -> "Asesmen dikembalikan: " + form.words();
            case REFUSE -> "Asesmen ditolak: " + form.words();
        };
    }
}
