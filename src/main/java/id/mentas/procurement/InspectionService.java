package id.mentas.procurement;

import id.mentas.common.Refused;
import id.mentas.documents.Addressees;
import id.mentas.documents.DocumentKinds;
import id.mentas.documents.Documents;
import id.mentas.documents.Owner;
import id.mentas.grant.Journal;
import id.mentas.grant.Numbers;
import id.mentas.grant.Stage;
import id.mentas.procurement.InspectionPaper.Conclusion;
import id.mentas.region.Regions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goods are looked at when they come, line by line, and a record of it is issued. */
@Service
@Transactional
class InspectionService {

    private static final String INSPECTORS_POST = "Pejabat Pembuat Komitmen";

    private final Orders orders;
    private final OrderLines lines;
    private final Inspections inspections;
    private final AllocationService allocation;
    private final Documents documents;
    private final Addressees addressees;
    private final Regions regions;
    private final Numbers numbers;
    private final Journal journal;
    private final ProcurementSettings settings;

    InspectionService(
            Orders orders,
            OrderLines lines,
            Inspections inspections,
            AllocationService allocation,
            Documents documents,
            Addressees addressees,
            Regions regions,
            Numbers numbers,
            Journal journal,
            ProcurementSettings settings) {
        this.orders = orders;
        this.lines = lines;
        this.inspections = inspections;
        this.allocation = allocation;
        this.documents = documents;
        this.addressees = addressees;
        this.regions = regions;
        this.numbers = numbers;
        this.journal = journal;
        this.settings = settings;
    }

    @Bean
    static DocumentKinds papersOfProcurement() {
        return DocumentKinds.of(InspectionPaper.KIND);
    }

    /** What one delivery brought of one line. */
    record Delivery(int line, int good, int refused, @Nullable String reason) {}

    /**
     * Takes what a delivery brought, or closes the order short. Answers whether the order is closed now.
     *
     * @throws Refused when more came than is to come, a refusal lacks its reason, or nothing came and the order stays open
     */
    boolean inspect(
            String number,
            String inspector,
            LocalDate day,
            List<Delivery> deliveries,
            boolean closeShort,
            @Nullable String note) {
        PurchaseOrder found = orders.get(number);
        allocation.alone(found.round(), found.kabupaten());
        PurchaseOrder order = orders.lock(number);
        if (!closeShort && deliveries.stream().allMatch(one -> one.good() + one.refused() == 0)) {
            throw new Refused("lines", "Isi jumlah barang yang datang, atau tutup pesanan.");
        }
        if (closeShort && note == null) {
            throw new Refused("note", "Tulis alasan pesanan ditutup sebelum lengkap.");
        }
        List<OrderLine> before = lines.of(number);
        List<OrderLine> after = arrived(before, deliveries);
        Conclusion conclusion = after.stream().allMatch(line -> line.toCome() == 0)
                ? Conclusion.COMPLETE
                : closeShort ? Conclusion.CLOSED_SHORT : Conclusion.PARTIAL;
        keep(order, inspector, day, note, conclusion, findings(before, after, deliveries));
        boolean closed = conclusion != Conclusion.PARTIAL;
        after.forEach(line -> lines.update(closed ? line.close() : line));
        if (closed) {
            orders.update(order.close(conclusion == Conclusion.COMPLETE));
        }
        return closed;
    }

    private static List<OrderLine> arrived(List<OrderLine> before, List<Delivery> deliveries) {
        Map<Integer, Delivery> byLine =
                deliveries.stream().collect(Collectors.toMap(Delivery::line, one -> one, (a, b) -> b));
        List<OrderLine> after = new ArrayList<>();
        for (OrderLine line : before) {
            Delivery came = byLine.getOrDefault(line.line(), new Delivery(line.line(), 0, 0, null));
            String name = line.goods().name();
            if (came.good() + came.refused() > line.toCome()) {
                throw new Refused(
                        "lines", name + ": yang datang lebih banyak daripada yang ditunggu (" + line.toCome() + ").");
            }
            if (came.refused() > 0 && came.reason() == null) {
                throw new Refused("lines", name + ": tulis alasan barang ditolak.");
            }
            after.add(line.arrive(came.good(), came.refused()));
        }
        return after;
    }

    private static List<Inspections.Finding> findings(
            List<OrderLine> before, List<OrderLine> after, List<Delivery> deliveries) {
        Map<Integer, OrderLine> then = after.stream().collect(Collectors.toMap(OrderLine::line, line -> line));
        Map<Integer, Delivery> byLine =
                deliveries.stream().collect(Collectors.toMap(Delivery::line, one -> one, (a, b) -> b));
        List<Inspections.Finding> findings = new ArrayList<>();
        for (OrderLine line : before) {
            Delivery came = byLine.getOrDefault(line.line(), new Delivery(line.line(), 0, 0, null));
            findings.add(new Inspections.Finding(
                    line.line(),
                    line.good(),
                    came.good(),
                    came.refused(),
                    came.refused() == 0 ? null : came.reason(),
                    then.getOrDefault(line.line(), line).toCome()));
        }
        return findings;
    }

    private void keep(
            PurchaseOrder order,
            String inspector,
            LocalDate day,
            @Nullable String note,
            Conclusion conclusion,
            List<Inspections.Finding> findings) {
        String number = "027/%d/BAPB/%d".formatted(numbers.next("bapb/" + day.getYear()), day.getYear());
        int sequence = inspections.count(order.number()) + 1;
        inspections.add(
                new Inspections.Inspection(order.number(), sequence, number, day, inspector, conclusion, note),
                findings);
        journal.noteRound(
                order.number(), order.kabupaten(), Stage.PROCUREMENT, "Barang diperiksa, BAPB Nomor " + number + ".");
    }

    /** Issues the record of every inspection that has none yet. */
    void issueRecords(String number) {
        PurchaseOrder order = orders.get(number);
        for (Inspections.Inspection inspection : inspections.of(number)) {
            documents.issue(
                    paper(order, inspection),
                    Owner.ofRound(order.kabupaten(), number),
                    "bapb/" + number + "/" + inspection.sequence());
        }
    }

    private InspectionPaper paper(PurchaseOrder order, Inspections.Inspection inspection) {
        PurchaseOrder.Contract contract = order.placed();
        Map<Integer, OrderLine> byLine =
                lines.of(order.number()).stream().collect(Collectors.toMap(OrderLine::line, line -> line));
        return new InspectionPaper(
                inspection.number(),
                inspection.inspectedOn(),
                settings.place(),
                inspection.sequence(),
                order.shownNumber(),
                contract.number(),
                contract.date(),
                contract.supplier(),
                contract.supplierAddress(),
                regions.name(order.kabupaten()),
                addressees.signatory(inspection.inspector(), INSPECTORS_POST),
                inspections.findings(order.number(), inspection.sequence()).stream()
                        .map(found -> row(byLine, found))
                        .toList(),
                inspection.conclusion(),
                inspection.note());
    }

    private static InspectionPaper.Line row(Map<Integer, OrderLine> byLine, Inspections.Finding found) {
        OrderLine line = byLine.get(found.line());
        if (line == null) {
            throw new IllegalStateException("No order line " + found.line());
        }
        return new InspectionPaper.Line(
                line.goods().name(),
                line.goods().specification(),
                line.goods().unit(),
                BigDecimal.valueOf(line.ordered()),
                BigDecimal.valueOf(found.receivedBefore()),
                BigDecimal.valueOf(found.received()),
                BigDecimal.valueOf(found.rejected()),
                found.rejectedReason(),
                BigDecimal.valueOf(found.outstanding()),
                line.unitPrice().rupiah());
    }
}
