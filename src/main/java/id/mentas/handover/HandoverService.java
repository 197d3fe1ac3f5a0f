package id.mentas.handover;

import id.mentas.calendar.WorkingDays;
import id.mentas.common.Refused;
import id.mentas.common.UploadedFile;
import id.mentas.documents.CommonKinds;
import id.mentas.documents.DocumentKind;
import id.mentas.documents.Documents;
import id.mentas.documents.Formats;
import id.mentas.documents.Owner;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Journal;
import id.mentas.grant.PackageLine;
import id.mentas.grant.PackageLines;
import id.mentas.grant.PriorGrants;
import id.mentas.grant.Stage;
import id.mentas.grant.Whereabouts;
import id.mentas.letters.Letters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appoints a day, and takes down what happened at the door. */
@Service
@Transactional
class HandoverService {

    private final Handovers handovers;
    private final HandedGoods handed;
    private final Cases cases;
    private final CaseFacts facts;
    private final PackageLines goods;
    private final Documents documents;
    private final Letters letters;
    private final RecordNumbers numbers;
    private final WorkingDays days;
    private final Journal journal;
    private final DeliveryCheck deliveries;
    private final PriorGrants priorGrants;
    private final HandoverSettings settings;
    private final Whereabouts whereabouts;
    private final Clock clock;

    HandoverService(
            Handovers handovers,
            HandedGoods handed,
            Cases cases,
            CaseFacts facts,
            PackageLines goods,
            Documents documents,
            Letters letters,
            RecordNumbers numbers,
            WorkingDays days,
            Journal journal,
            DeliveryCheck deliveries,
            PriorGrants priorGrants,
            HandoverSettings settings,
            Whereabouts whereabouts,
            Clock clock) {
        this.handovers = handovers;
        this.handed = handed;
        this.cases = cases;
        this.facts = facts;
        this.goods = goods;
        this.documents = documents;
        this.letters = letters;
        this.numbers = numbers;
        this.days = days;
        this.journal = journal;
        this.deliveries = deliveries;
        this.priorGrants = priorGrants;
        this.settings = settings;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    /** Appoints the day that was agreed after a visit in vain, else one some working days ahead, and writes to the recipient. */
    LocalDate schedule(String caseNumber) {
        cases.enter(caseNumber, Stage.HANDOVER);
        LocalDate agreed = handovers.agreed(caseNumber).orElse(null);
        LocalDate day =
                agreed != null && agreed.isAfter(today()) ? agreed : days.after(today(), settings.daysToAppointment());
        int which = handovers.appoint(caseNumber, day);
        letters.toPerson(
                caseNumber,
                HandoverLetters.APPOINTMENT,
                Map.of("date", day, "time", "09.00 WITA"),
                "handover-appointment/" + caseNumber + "/" + which);
        return day;
    }

    /**
     * The visit was in vain: nobody at home, or nothing to give.
     *
     * @return how often nobody was at home since a further visit was last allowed
     * @throws Refused when the new day is missing, past or too far ahead, or the agreed day has not come
     */
    int inVain(String caseNumber, String officer, HandOverGoods form) {
        requireNextDate(form.nextDate());
        boolean absent = form.result() == HandoverResult.NOT_HOME;
        if (absent) {
            requireAgreedDay(caseNumber, form.visitedOn());
        }
        if (!absent && form.note() == null) {
            throw new Refused("note", "Catatan: tulis mengapa barang belum dapat diserahkan.");
        }
        handovers.inVain(
                caseNumber,
                new Handovers.Absence(form.result(), form.visitedOn(), officer, form.note(), form.nextDate()));
        journal.note(
                caseNumber,
                Stage.HANDOVER,
                "Kunjungan serah terima: " + form.result().words() + ".");
        return handovers.openAbsences(caseNumber);
    }

    /** Who was not asked to be at home on a day, or was asked once already, was not absent. */
    private void requireAgreedDay(String caseNumber, LocalDate visitedOn) {
        LocalDate agreed = handovers.lock(caseNumber).appointment();
        if (visitedOn.isBefore(agreed)) {
            throw new Refused(
                    "visitedOn",
                    "Tanggal kunjungan: yang disepakati dengan penerima adalah " + Formats.date(agreed)
                            + ". Kunjungan sebelum itu tidak dihitung sebagai tidak di rumah.");
        }
    }

    private static void requireNextDate(@Nullable LocalDate next) {
        if (next == null) {
            throw new Refused("nextDate", "Isi tanggal kunjungan berikutnya, sesudah hari ini.");
        }
    }

    /** Until when a next visit may be agreed upon. */
    LocalDate lastNextTry() {
        return today().plusDays(settings.mostDaysAhead());
    }

    /** The goods stay with the office. @throws Refused when the reason is missing */
    void failed(String caseNumber, String officer, HandOverGoods form) {
        String reason = form.reason();
        if (reason == null) {
            throw new Refused("reason", "Tulis alasan barang tidak diserahkan.");
        }
        fail(caseNumber, officer, form.result(), form.visitedOn(), reason);
    }

    /** A further visit, or what became of a recipient who was never at home. @throws Refused when the day of the visit is missing */
    void decideAbsence(String caseNumber, String officer, DecideAbsence form) {
        if (form.decision() == DecideAbsence.Decision.AGAIN) {
            requireNextDate(form.nextDate());
            handovers.tryAgain(caseNumber, Objects.requireNonNull(form.nextDate()));
            journal.note(caseNumber, Stage.HANDOVER, "Penerima dikunjungi sekali lagi.");
            return;
        }
        fail(caseNumber, officer, HandoverResult.valueOf(form.decision().name()), today(), form.reason());
    }

    private void fail(String caseNumber, String officer, HandoverResult result, LocalDate day, String reason) {
        handovers.update(handovers.lock(caseNumber).failed(result, day, officer, reason));
        journal.note(caseNumber, Stage.HANDOVER, "Barang tidak diserahkan: " + result.words() + ".");
    }

    /**
     * The goods were given.
     *
     * @return whether something of them is still owed
     * @throws Refused when a part of the proof is missing, a line is not ticked, or the family card has had a grant
     */
    boolean handOver(String caseNumber, String officer, HandOverGoods form) {
        Delivery.Proof proof = form.proof();
        documents.check("photo", CommonKinds.PHOTO, proof.photo());
        documents.check("signature", CommonKinds.SIGNATURE, proof.signature());
        List<PackageLine> lines = goods.of(caseNumber);
        requireEveryLine(lines, form.goods());
        GrantCase c = cases.lock(caseNumber);
        String noKk = Objects.requireNonNull(form.noKk());
        DeliveryCheck.requireCard(c, noKk);
        requireFirstOfHousehold(c, noKk);
        deliveries.check(c, Stage.HANDOVER, form, proof, noKk);

        Handover handover = handovers.lock(caseNumber);
        String number = numbers.next(form.visitedOn());
        UUID photo = keep(caseNumber, CommonKinds.PHOTO, "Foto serah terima", proof.photo());
        UUID signature = keep(caseNumber, CommonKinds.SIGNATURE, "Tanda tangan penerima", proof.signature());
        handovers.update(handover.handedOver(number, officer, form, proof, photo, signature));
        handed.add(caseNumber, 1, lines, form.goods());
        facts.reference(caseNumber, CaseFacts.Paper.HANDOVER, number, form.visitedOn());
        whereabouts.found(caseNumber, proof.coordinates(), form.visitedOn());
        journal.note(caseNumber, Stage.HANDOVER, "Barang diserahkan, BAST Nomor " + number + ".");
        return !handed.owed(caseNumber).isEmpty();
    }

    private UUID keep(String caseNumber, DocumentKind kind, String title, UploadedFile file) {
        return documents
                .store(kind, title, Owner.ofCase(caseNumber), file, "handover/" + kind + "/" + caseNumber)
                .id();
    }

    private static void requireEveryLine(List<PackageLine> lines, List<HandOverGoods.Line> ticked) {
        Set<Integer> seen = ticked.stream().map(HandOverGoods.Line::line).collect(Collectors.toSet());
        lines.stream().filter(line -> !seen.contains(line.line())).findFirst().ifPresent(line -> {
            throw new Refused("lines", "Periksa juga barang " + line.name() + ".");
        });
        DeliveryCheck.requireUnits(lines, ticked);
    }

    private void requireFirstOfHousehold(GrantCase c, String noKk) {
        Stream.of(noKk, c.noKk()).distinct().sorted().forEach(handovers::lockCard);
        if (priorGrants.wasGiven(c, noKk)) {
            throw new Refused(
                    "noKk",
                    "Kartu keluarga ini sudah menerima bantuan. Jangan serahkan barang; laporkan sebagai data ganda kepada"
                            + " Dinas Sosial kabupaten/kota.");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
