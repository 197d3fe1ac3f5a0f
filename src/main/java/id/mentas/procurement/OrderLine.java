package id.mentas.procurement;

import id.mentas.common.Money;
import org.jspecify.annotations.Nullable;

/**
 * One kind of goods of an order and where each piece of it is.
 *
 * @param estimate unit price by which it was planned
 * @param price unit price of the contract, null before the order is placed
 * @param rejected arrived, refused, and not replaced yet
 */
record OrderLine(
        String order,
        int line,
        Goods goods,
        Money estimate,
        @Nullable Money price,
        int ordered,
        int received,
        int outstanding,
        int cancelled,
        int allocated,
        int stock,
        int rejected) {

    OrderLine {
        if (ordered != received + outstanding + cancelled || received != allocated + stock + rejected) {
            throw new IllegalStateException("Goods of line " + line + " of " + order + " don't add up");
        }
        if (Math.min(Math.min(outstanding, cancelled), Math.min(allocated, Math.min(stock, rejected))) < 0) {
            throw new IllegalStateException("Less than nothing in line " + line + " of " + order);
        }
    }

    static OrderLine planned(String order, int line, Goods goods, Money estimate, int quantity) {
        return new OrderLine(order, line, goods, estimate, null, quantity, 0, quantity, 0, 0, 0, 0);
    }

    OrderLine priced(Money contractPrice) {
        return with(contractPrice, received, outstanding, cancelled, allocated, stock, rejected);
    }

    /** Goods came. Those above what is outstanding replace goods that were refused before. */
    OrderLine arrive(int good, int refused) {
        int first = Math.min(good + refused, outstanding);
        int replaced = good + refused - first;
        return with(
                price,
                received + first,
                outstanding - first,
                cancelled,
                allocated,
                stock + good,
                rejected - replaced + refused);
    }

    /** Nothing more will come. */
    OrderLine close() {
        return with(price, received, 0, cancelled + outstanding, allocated, stock, rejected);
    }

    OrderLine allocate(int quantity) {
        return with(price, received, outstanding, cancelled, allocated + quantity, stock - quantity, rejected);
    }

    OrderLine giveBack(int quantity) {
        return with(price, received, outstanding, cancelled, allocated - quantity, stock + quantity, rejected);
    }

    /** What the supplier still has to bring: never delivered, or to be replaced. */
    int toCome() {
        return outstanding + rejected;
    }

    /** Good goods so far. */
    int good() {
        return allocated + stock;
    }

    Money unitPrice() {
        return price == null ? estimate : price;
    }

    private OrderLine with(
            @Nullable Money newPrice,
            int newReceived,
            int newOutstanding,
            int newCancelled,
            int newAllocated,
            int newStock,
            int newRejected) {
        return new OrderLine(
                order,
                line,
                goods,
                estimate,
                newPrice,
                ordered,
                newReceived,
                newOutstanding,
                newCancelled,
                newAllocated,
                newStock,
                newRejected);
    }
}
