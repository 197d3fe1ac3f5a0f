package id.mentas.handover;

import id.mentas.calendar.WorkingDays;
import id.mentas.common.Refused;
import id.mentas.common.UploadedFile;
import id.mentas.documents.CommonKinds;
import id.mentas.documents.DocumentKind;
import id.mentas.documents.Documents;
import id.mentas.documents.Formats;
import id.mentas.documents.Owner;
import id.mentas.grant.CaseRelease;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Journal;
import id.mentas.grant.Outcome;
import id.mentas.grant.OwedGoods;
import id.mentas.grant.PackageLine;
import id.mentas.grant.PackageLines;
import id.mentas.grant.Stage;
import id.mentas.grant.Whereabouts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that what was not received, or was damaged, still comes, and takes down that it did. */
@Service
@Transactional
class CompletionService implements CaseRelease, OwedGoods {

    private final Handovers handovers;
    private final HandedGoods handed;
    private final HandoverProcess process;
    private final RecordNumbers numbers;
    private final Cases cases;
    private final PackageLines goods;
    private final Documents documents;
    private final WorkingDays days;
    private final Journal journal;
    private final DeliveryCheck deliveries;
    private final HandoverSettings settings;
    private final Whereabouts whereabouts;
    private final Clock clock;

    CompletionService(
            Handovers handovers,
            HandedGoods handed,
            HandoverProcess process,
            RecordNumbers numbers,
            Cases cases,
            PackageLines goods,
            Documents documents,
            WorkingDays days,
            Journal journal,
            DeliveryCheck deliveries,
            HandoverSettings settings,
            Whereabouts whereabouts,
            Clock clock) {
        this.handovers = handovers;
        this.handed = handed;
        this.process = process;
        this.numbers = numbers;
        this.cases = cases;
        this.goods = goods;
        this.documents = documents;
        this.days = days;
        this.journal = journal;
        this.deliveries = deliveries;
        this.settings = settings;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    @Override
    public List<String> owed(String caseNumber) {
        return handovers.isRestOwed(caseNumber)
                ? handed.owed(caseNumber).stream()
                        .map(CompletionService::inWords)
                        .toList()
                : List.of();
    }

    /** Gives somebody the task to bring what is owed. */
    void owe(String caseNumber) {
        handovers.rest(caseNumber, Handovers.Rest.OWED, today(), null, null);
        journal.note(
                caseNumber,
                Stage.HANDOVER,
                "Masih terutang kepada penerima: " + String.join("; ", owed(caseNumber)) + ".");
        process.complete(caseNumber, cases.get(caseNumber).kecamatan(), days.in(settings.daysToCompletion()));
    }

    /**
     * Some of what was owed was given.
     *
     * @return whether something is still owed
     * @throws Refused when a part of the proof is missing, nothing was received, or a line is not ticked
     */
    boolean complete(String caseNumber, String officer, CompleteHandover form) {
        Delivery.Proof proof = form.proof();
        documents.check("photo", CommonKinds.PHOTO, proof.photo());
        documents.check("signature", CommonKinds.SIGNATURE, proof.signature());
        Handover handover = handovers.lock(caseNumber);
        List<PackageLine> lines = owedLines(caseNumber);
        requireTheseLines(lines, form.goods());
        DeliveryCheck.requireUnits(lines, form.goods());
        deliveries.check(cases.get(caseNumber), stage(caseNumber), form, proof, null);
        int part = handed.completions(caseNumber).size() + 2;
        String number = numbers.next(form.givenOn());
        handed.add(new Receipt(
                caseNumber,
                part,
                number,
                handover.receipt().number(),
                form.givenOn(),
                officer,
                form.note(),
                proof.witnessName(),
                proof.witnessRole(),
                proof.coordinates(),
                keep(caseNumber, part, CommonKinds.PHOTO, "Foto serah terima", proof.photo()),
                keep(caseNumber, part, CommonKinds.SIGNATURE, "Tanda tangan penerima", proof.signature()),
                proof.isThumbprint()));
        handed.add(caseNumber, part, lines, form.goods());
        whereabouts.found(caseNumber, proof.coordinates(), form.givenOn());
        journal.note(caseNumber, stage(caseNumber), "Sisa barang diserahkan, BAST Nomor " + number + ".");
        boolean more = !handed.owed(caseNumber).isEmpty();
        if (!more) {
            handovers.rest(caseNumber, Handovers.Rest.COMPLETE, form.givenOn(), officer, null);
        }
        return more;
    }

    /** It has not come yet. @return when to try again @throws Refused when no day is named, or a past one */
    LocalDate notYet(String caseNumber, CompleteHandover form) {
        LocalDate next = form.nextDate();
        if (next == null) {
            throw new Refused("nextDate", "Tanggal berikutnya: isi kapan barang diantar, sesudah hari ini.");
        }
        if (form.note() == null) {
            throw new Refused("note", "Catatan: tulis mengapa barang belum dapat diserahkan.");
        }
        journal.note(
                caseNumber,
                stage(caseNumber),
                "Sisa barang belum dapat diserahkan; diusahakan lagi pada " + Formats.date(next) + ".");
        return next;
    }

    /** It will not be given any more. @throws Refused when the reason is missing */
    void giveUp(String caseNumber, String officer, CompleteHandover form) {
        String reason = form.reason();
        if (reason == null) {
            throw new Refused("reason", "Alasan: tulis mengapa sisa barang tidak akan diserahkan.");
        }
        handovers.rest(caseNumber, Handovers.Rest.GIVEN_UP, today(), officer, reason);
        journal.note(caseNumber, stage(caseNumber), "Sisa barang tidak akan diserahkan.");
    }

    @Override
    public void release(String caseNumber, Outcome outcome) {
        if (handovers.isRestOwed(caseNumber)) {
            GrantCase c = cases.get(caseNumber);
            handovers.rest(caseNumber, Handovers.Rest.CASE_ENDED, today(), null, outcome.label());
            process.caseReleased(caseNumber, c.kabupaten());
        }
    }

    /** The goods of the package that are still owed. */
    List<PackageLine> owedLines(String caseNumber) {
        Set<Integer> owed =
                handed.owed(caseNumber).stream().map(HandedGoods.Line::line).collect(Collectors.toSet());
        return goods.of(caseNumber).stream()
                .filter(line -> owed.contains(line.line()))
                .toList();
    }

    private static void requireTheseLines(List<PackageLine> owed, List<HandOverGoods.Line> ticked) {
        Set<Integer> wanted = owed.stream().map(PackageLine::line).collect(Collectors.toSet());
        Set<Integer> seen = ticked.stream().map(HandOverGoods.Line::line).collect(Collectors.toSet());
        if (!wanted.equals(seen)) {
            throw new Refused("lines", "Barang: daftar barang yang terutang sudah berubah. Muat ulang formulir ini.");
        }
    }

    private UUID keep(String caseNumber, int part, DocumentKind kind, String title, UploadedFile file) {
        return documents
                .store(kind, title, Owner.ofCase(caseNumber), file, "handover/" + kind + "/" + caseNumber + "/" + part)
                .id();
    }

    private Stage stage(String caseNumber) {
        return cases.get(caseNumber).stage();
    }

    private static String inWords(HandedGoods.Line line) {
        return line.quantity() + " " + line.unit() + " " + line.name() + (line.received() ? " (rusak)" : "");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
