package id.mentas.grant;

import id.mentas.common.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of the goods that a person is to get.
 *
 * @param line from 1
 * @param item code in the catalogue, null for a free line
 * @param reason why a free line is wanted
 */
public record PackageLine(
        int line,
        @Nullable String item,
        String name,
        String specification,
        String unit,
        int quantity,
        Money unitPrice,
        @Nullable String reason) {

    public Money total() {
        return unitPrice.times(quantity);
    }
}
