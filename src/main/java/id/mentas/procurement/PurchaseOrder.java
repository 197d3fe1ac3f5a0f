package id.mentas.procurement;

import id.mentas.common.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order of goods for many packages.
 *
 * @param number business key of its process, {@code UEP-2026-1/6411/order-1}
 * @param decree number of the decree whose packages it takes first, null for an order of what was left
 * @param looks how often it has looked for packages
 * @param contract null until it is placed
 */
record PurchaseOrder(
        String number,
        String round,
        String kabupaten,
        @Nullable String decree,
        OrderState state,
        int looks,
        Money budget,
        @Nullable Contract contract) {

    /** With whom and until when. @param orderedBy user id */
    record Contract(
            String supplier,
            @Nullable String supplierAddress,
            String number,
            LocalDate date,
            LocalDate promisedOn,
            String orderedBy) {}

    /** @throws IllegalStateException before the order is placed */
    Contract placed() {
        if (contract == null) {
            throw new IllegalStateException(number + " is not placed");
        }
        return contract;
    }

    PurchaseOrder lookedAgain() {
        return new PurchaseOrder(number, round, kabupaten, decree, state, looks + 1, budget, contract);
    }

    PurchaseOrder planned() {
        require(state == OrderState.COLLECTING || state == OrderState.PLANNED);
        return with(OrderState.PLANNED, budget, contract);
    }

    PurchaseOrder empty() {
        require(state == OrderState.PLANNED || state == OrderState.COLLECTING);
        return with(OrderState.EMPTY, budget, contract);
    }

    PurchaseOrder within(Money available) {
        require(state == OrderState.PLANNED);
        return with(OrderState.BUDGETED, available, contract);
    }

    PurchaseOrder place(Contract with) {
        require(state == OrderState.BUDGETED);
        return with(OrderState.PLACED, budget, with);
    }

    PurchaseOrder promisedAgain(LocalDate day) {
        require(state == OrderState.PLACED);
        Contract old = placed();
        return with(
                state,
                budget,
                new Contract(old.supplier(), old.supplierAddress(), old.number(), old.date(), day, old.orderedBy()));
    }

    PurchaseOrder close(boolean complete) {
        require(state == OrderState.PLACED);
        return with(complete ? OrderState.COMPLETE : OrderState.CLOSED_SHORT, budget, contract);
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException(number + " is " + state);
        }
    }

    private PurchaseOrder with(OrderState newState, Money newBudget, @Nullable Contract newContract) {
        return new PurchaseOrder(number, round, kabupaten, decree, newState, looks, newBudget, newContract);
    }

    /** The number as papers and forms show it: {@code UEP-2026-1/6411/pesanan-1}. */
    String shownNumber() {
        return number.replace("/order-", "/pesanan-");
    }
}
