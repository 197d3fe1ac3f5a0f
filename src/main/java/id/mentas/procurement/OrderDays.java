package id.mentas.procurement;

import id.mentas.common.KnownDay;
import id.mentas.engine.form.FormContext;
import id.mentas.grant.CaseDays;
import id.mentas.grant.CaseFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Between which days what is typed of an order can lie: its decree, its contract, the budget year of its round. */
@Component
class OrderDays {

    /** A supplier who is late may get so many days more, beyond the end of the budget year if need be (Perpres 16/2018, article 56). */
    private static final int DAYS_OF_GRACE = 50;

    private final Orders orders;
    private final Packages packages;
    private final CaseFacts facts;
    private final CaseDays days;
    private final Clock clock;

    OrderDays(Orders orders, Packages packages, CaseFacts facts, CaseDays days, Clock clock) {
        this.orders = orders;
        this.packages = packages;
        this.facts = facts;
        this.days = days;
        this.clock = clock;
    }

    /** @param typed the contract as it is typed, null where there is none or the form is only opened */
    @Nullable LocalDate of(KnownDay day, FormContext context, @Nullable PlaceOrder typed) {
        PurchaseOrder order = orders.get(Objects.requireNonNull(context.businessKey()));
        return switch (day) {
            case DECREE ->
                facts.newest(CaseFacts.Paper.DECREE, packages.unfilled(order.number()))
                        .orElse(null);
            case CONTRACT -> contract(order, typed);
            case BUDGET_END -> lastPromise(budgetEnd(order), today());
            case LAST_DELIVERY -> lastDelivery(budgetEnd(order), today());
            default -> null;
        };
    }

    private static @Nullable LocalDate contract(PurchaseOrder order, @Nullable PlaceOrder typed) {
        PurchaseOrder.Contract placed = order.contract();
        return typed != null ? typed.contractDate() : placed == null ? null : placed.date();
    }

    /** A supplier promises goods within the budget year; what is still ordered when that is over comes within the days of grace. */
    static LocalDate lastPromise(LocalDate budgetEnd, LocalDate today) {
        return today.isAfter(budgetEnd) ? today.plusDays(DAYS_OF_GRACE) : budgetEnd;
    }

    /** Who is late already may promise to bring them within the days of grace. */
    static LocalDate lastDelivery(LocalDate budgetEnd, LocalDate today) {
        LocalDate grace = today.plusDays(DAYS_OF_GRACE);
        return budgetEnd.isBefore(grace) ? grace : budgetEnd;
    }

    private LocalDate budgetEnd(PurchaseOrder order) {
        return Objects.requireNonNull(days.ofRound(order.round(), KnownDay.BUDGET_END));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
