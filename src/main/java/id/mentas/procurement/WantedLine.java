package id.mentas.procurement;

import id.mentas.common.Money;
import org.jspecify.annotations.Nullable;

/** One line of a package: what is wanted and how much of it is there. @param unitPrice by which it was granted */
record WantedLine(
        String caseNumber,
        int line,
        Goods goods,
        int quantity,
        Money unitPrice,
        @Nullable String reason,
        int allocated) {

    int missing() {
        return quantity - allocated;
    }

    Money value() {
        return unitPrice.times(quantity);
    }
}
