package id.mentas.procurement;

import id.mentas.common.Money;
import id.mentas.common.Refused;
import id.mentas.grant.Journal;
import id.mentas.grant.Stage;
import id.mentas.grant.round.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An order from its packages to its contract, and what is left of it at the end. */
@Service
@Transactional
class OrderService {

    private static final Duration FIRST_LOOK = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final Orders orders;
    private final OrderLines lines;
    private final Packages packages;
    private final Inspections inspections;
    private final AllocationService allocation;
    private final ProcurementProcess process;
    private final PriceCeilings ceilings;
    private final Rounds rounds;
    private final Journal journal;
    private final Clock clock;

    OrderService(
            Orders orders,
            OrderLines lines,
            Packages packages,
            Inspections inspections,
            AllocationService allocation,
            ProcurementProcess process,
            PriceCeilings ceilings,
            Rounds rounds,
            Journal journal,
            Clock clock) {
        this.orders = orders;
        this.lines = lines;
        this.packages = packages;
        this.inspections = inspections;
        this.allocation = allocation;
        this.process = process;
        this.ceilings = ceilings;
        this.rounds = rounds;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes the packages of a decree once all its cases have written theirs, and those left over by earlier orders.
     *
     * @param decree null for an order of what is left only
     * @return when to look again, empty once all are taken
     */
    Optional<Instant> collect(String number, String round, String kabupaten, @Nullable String decree) {
        allocation.alone(round, kabupaten);
        orders.open(number, round, kabupaten, decree);
        PurchaseOrder order = orders.lock(number);
        if (order.state() != OrderState.COLLECTING) {
            return Optional.empty();
        }
        if (decree != null && packages.awaited(decree) > 0) {
            orders.update(order.lookedAgain());
            return Optional.of(clock.instant().plus(waitAfter(order.looks())));
        }
        int taken = packages.attach(order);
        orders.update(order.planned());
        journal.noteRound(number, kabupaten, Stage.PROCUREMENT, taken + " paket masuk pesanan.");
        return Optional.empty();
    }

    /** 5 s, 10 s, 20 s … up to ten minutes. */
    private static Duration waitAfter(int looks) {
        Duration wait = FIRST_LOOK.multipliedBy(1L << Math.min(looks, 7));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** Writes the bill of materials, after what earlier orders left was given out. Answers whether anything is to be ordered. */
    boolean consolidate(String number) {
        PurchaseOrder order = alone(number);
        allocation.fillWholePackages(order);
        allocation.setAside(order);
        List<OrderLine> bill = BillOfMaterials.of(number, packages.linesOf(number));
        lines.replace(number, bill);
        orders.update(bill.isEmpty() ? order.empty() : order.planned());
        return !bill.isEmpty();
    }

    /** Whether the order keeps within the value of its packages and the money that the round has left; sets the money aside if so. */
    boolean checkBudget(String number) {
        orders.oneAtATime("budget/" + orders.get(number).round());
        PurchaseOrder order = orders.lock(number);
        Money available = available(order);
        if (valueOf(number).exceeds(available)) {
            return false;
        }
        orders.update(order.within(available));
        return true;
    }

    /** What the order may cost: the granted value of what it is to bring, or less where the round has less. */
    Money available(PurchaseOrder order) {
        Money granted = granted(order.number());
        Money ofRound = rounds.get(order.round()).budget();
        Money left = ofRound.minus(orders.committed(order.round(), order.number()));
        return ofRound.rupiah() > 0 && granted.exceeds(left) ? left : granted;
    }

    private Money granted(String number) {
        return packages.linesOf(number).stream()
                .map(line -> line.unitPrice().times(line.missing()))
                .reduce(Money.ZERO, Money::plus);
    }

    Money valueOf(String number) {
        return BillOfMaterials.value(lines.of(number));
    }

    /** How many packages of the lowest rank must wait so that the rest can be paid. */
    int leastToDefer(PurchaseOrder order) {
        Money left = available(order);
        Money value = valueOf(order.number());
        List<String> ranked = packages.unfilled(order.number());
        int deferred = 0;
        while (value.exceeds(left) && deferred < ranked.size()) {
            deferred++;
            value = value.minus(missingValue(ranked.get(ranked.size() - deferred)));
        }
        return deferred;
    }

    private Money missingValue(String caseNumber) {
        return packages.lines(caseNumber).stream()
                .map(line -> line.unitPrice().times(line.missing()))
                .reduce(Money.ZERO, Money::plus);
    }

    /** Lets packages of the lowest rank wait for a later order. */
    void defer(String number, int count, String reason) {
        PurchaseOrder order = alone(number);
        List<String> ranked = packages.unfilled(number);
        int least = leastToDefer(order);
        if (count < least || count > ranked.size()) {
            throw new Refused(
                    "deferred", "Tunda sedikitnya " + least + " dan paling banyak " + ranked.size() + " paket.");
        }
        ranked.subList(ranked.size() - count, ranked.size()).forEach(caseNumber -> {
            allocation.giveBack(caseNumber);
            packages.detach(caseNumber);
            journal.note(caseNumber, Stage.PROCUREMENT, "Paket ditunda ke pesanan berikutnya: " + reason);
        });
    }

    /** Places the order. @throws Refused when a price is missing or above its ceiling, or the sum is over the budget */
    void place(String number, PurchaseOrder.Contract contract, Map<Integer, Money> prices) {
        PurchaseOrder order = orders.lock(number);
        List<OrderLine> priced = lines.of(number).stream()
                .map(line -> line.priced(Optional.ofNullable(prices.get(line.line()))
                        .orElseThrow(() -> new Refused(
                                "lines", "Isi harga untuk " + line.goods().name() + "."))))
                .toList();
        ceilings.check(priced, order.kabupaten(), contract.date());
        Money total = BillOfMaterials.value(priced);
        if (total.exceeds(order.budget())) {
            throw new Refused(
                    "lines",
                    "Jumlah harga " + total + " melebihi anggaran pesanan " + order.budget() + ". Kurangi harganya.");
        }
        priced.forEach(lines::update);
        orders.update(order.place(contract));
        journal.noteRound(
                number,
                order.kabupaten(),
                Stage.PROCUREMENT,
                "Pesanan senilai " + total + " dibuat dengan kontrak " + contract.number() + ".");
    }

    /** What a late supplier answered. */
    void chase(String number, String person, String answer, LocalDate newPromise) {
        PurchaseOrder order = orders.lock(number);
        inspections.chased(number, today(), person, answer, newPromise);
        orders.update(order.promisedAgain(newPromise));
        journal.noteRound(number, order.kabupaten(), Stage.PROCUREMENT, "Penyedia ditagih: " + answer);
    }

    /** Gives out what came. Answers whether every package of the order is whole. */
    boolean allocate(String number) {
        PurchaseOrder order = alone(number);
        if (order.state().isClosed()) {
            packages.unfilled(number).forEach(allocation::giveBack);
        }
        allocation.fillWholePackages(order);
        return packages.unfilled(number).isEmpty();
    }

    /** Lets packages that the order could not fill join the next one, which is opened unless one is collecting. */
    void carryOver(String number) {
        PurchaseOrder order = alone(number);
        List<String> left = packages.unfilled(number);
        left.forEach(caseNumber -> {
            packages.detach(caseNumber);
            journal.note(caseNumber, Stage.PROCUREMENT, "Paket belum lengkap, masuk pesanan berikutnya.");
        });
        if (!left.isEmpty() && !orders.anyCollecting(order.round(), order.kabupaten())) {
            process.openFollowUp(order.round(), order.kabupaten());
        }
    }

    private PurchaseOrder alone(String number) {
        PurchaseOrder found = orders.get(number);
        allocation.alone(found.round(), found.kabupaten());
        return orders.lock(number);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
