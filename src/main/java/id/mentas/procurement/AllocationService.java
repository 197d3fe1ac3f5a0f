package id.mentas.procurement;

import id.mentas.common.Money;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Journal;
import id.mentas.grant.PackageLine;
import id.mentas.grant.PackageLines;
import id.mentas.grant.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives goods in stock to packages, whole packages first, the best rank first. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class AllocationService {

    private final Orders orders;
    private final OrderLines lines;
    private final Packages packages;
    private final Inspections inspections;
    private final PackageLines goods;
    private final CaseFacts facts;
    private final Journal journal;
    private final ProcurementProcess process;

    AllocationService(
            Orders orders,
            OrderLines lines,
            Packages packages,
            Inspections inspections,
            PackageLines goods,
            CaseFacts facts,
            Journal journal,
            ProcurementProcess process) {
        this.orders = orders;
        this.lines = lines;
        this.packages = packages;
        this.inspections = inspections;
        this.goods = goods;
        this.facts = facts;
        this.journal = journal;
        this.process = process;
    }

    /** One transaction at a time moves goods of a place. */
    void alone(String round, String kabupaten) {
        orders.oneAtATime("procurement/" + round + "/" + kabupaten);
    }

    /** Makes every package of the order whole that can be, and says so to its case. */
    void fillWholePackages(PurchaseOrder order) {
        List<OrderLine> stock = lines.inStockFor(order);
        for (String caseNumber : packages.unfilled(order.number())) {
            List<WantedLine> wanted = packages.lines(caseNumber);
            if (suffices(stock, wanted)) {
                wanted.forEach(line -> take(stock, line));
                hand(order, caseNumber, wanted);
            }
        }
    }

    /** Sets aside for packages that can't be whole yet what earlier orders left for them. */
    void setAside(PurchaseOrder order) {
        List<OrderLine> stock = lines.inStockFor(order);
        for (String caseNumber : packages.unfilled(order.number())) {
            packages.lines(caseNumber).forEach(line -> take(stock, line));
        }
    }

    /** Puts back into stock whatever a package holds. */
    void giveBack(String caseNumber) {
        for (Packages.Allocation held : packages.allocations(caseNumber)) {
            lines.update(lines.lock(held.order(), held.orderLine()).giveBack(held.quantity()));
        }
        packages.forgetAllocations(caseNumber);
    }

    private static boolean suffices(List<OrderLine> stock, List<WantedLine> wanted) {
        Map<Goods, Integer> missing = new HashMap<>();
        wanted.forEach(line -> missing.merge(line.goods(), line.missing(), Integer::sum));
        return missing.entrySet().stream()
                .allMatch(need -> stock.stream()
                                .filter(line -> line.goods().equals(need.getKey()))
                                .mapToInt(OrderLine::stock)
                                .sum()
                        >= need.getValue());
    }

    private void take(List<OrderLine> stock, WantedLine wanted) {
        int missing = wanted.missing();
        for (int i = 0; i < stock.size() && missing > 0; i++) {
            OrderLine from = stock.get(i);
            int quantity = Math.min(missing, from.stock());
            if (quantity > 0 && from.goods().equals(wanted.goods())) {
                OrderLine rest = from.allocate(quantity);
                stock.set(i, rest);
                lines.update(rest);
                packages.allocate(wanted, from, quantity);
                missing -= quantity;
            }
        }
    }

    private void hand(PurchaseOrder order, String caseNumber, List<WantedLine> wanted) {
        packages.ready(caseNumber);
        goods.replace(caseNumber, atContractPrice(caseNumber, wanted));
        PurchaseOrder.Contract contract = contractOf(order, caseNumber);
        facts.reference(caseNumber, CaseFacts.Paper.CONTRACT, contract.number(), contract.date());
        packages.allocations(caseNumber).stream()
                .map(Packages.Allocation::order)
                .distinct()
                .flatMap(source -> inspections.of(source).stream())
                .max(Comparator.comparing(Inspections.Inspection::inspectedOn))
                .ifPresent(last ->
                        facts.reference(caseNumber, CaseFacts.Paper.DELIVERY, last.number(), last.inspectedOn()));
        journal.note(caseNumber, Stage.PROCUREMENT, "Paket lengkap dari kontrak " + contract.number() + ".");
        process.packageReady(caseNumber, order.number());
    }

    /** The goods as they were bought; a line that two contracts filled becomes two. */
    private List<PackageLine> atContractPrice(String caseNumber, List<WantedLine> wanted) {
        List<PackageLine> bought = new ArrayList<>();
        List<Packages.Allocation> held = packages.allocations(caseNumber);
        for (WantedLine line : wanted) {
            Map<Money, Integer> byPrice = new java.util.TreeMap<>();
            held.stream()
                    .filter(one -> one.packageLine() == line.line())
                    .forEach(one -> byPrice.merge(
                            lines.lock(one.order(), one.orderLine()).unitPrice(), one.quantity(), Integer::sum));
            byPrice.forEach((price, quantity) -> bought.add(new PackageLine(
                    bought.size() + 1,
                    line.goods().item(),
                    line.goods().name(),
                    line.goods().specification(),
                    line.goods().unit(),
                    quantity,
                    price,
                    line.reason())));
        }
        return bought;
    }

    /** The contract of this order where it brought anything, else of the order that did. */
    private PurchaseOrder.Contract contractOf(PurchaseOrder order, String caseNumber) {
        List<String> sources = packages.allocations(caseNumber).stream()
                .map(Packages.Allocation::order)
                .toList();
        return sources.contains(order.number())
                ? order.placed()
                : orders.get(sources.get(sources.size() - 1)).placed();
    }
}
