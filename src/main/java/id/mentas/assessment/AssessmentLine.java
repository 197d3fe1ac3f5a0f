package id.mentas.assessment;

import id.mentas.catalogue.CatalogueItem;
import id.mentas.common.Money;
import id.mentas.grant.PackageLine;
import org.jspecify.annotations.Nullable;

/**
 * One line of goods as asked for, and as priced.
 *
 * @param item code in the catalogue, null for a free line
 * @param ceilingPrice the catalogue's, null for a free line and before pricing
 * @param price what the line counts for, null before pricing
 */
record AssessmentLine(
        int line,
        @Nullable String item,
        String name,
        String specification,
        String unit,
        int quantity,
        Money askedPrice,
        @Nullable Money ceilingPrice,
        @Nullable Money price,
        @Nullable String reason) {

    /** Priced by the catalogue: never above its ceiling. A free line counts for what was asked. */
    AssessmentLine priced(@Nullable CatalogueItem of) {
        Money ceiling = of == null ? null : of.ceilingPrice();
        Money counts = ceiling != null && askedPrice.exceeds(ceiling) ? ceiling : askedPrice;
        return new AssessmentLine(line, item, name, specification, unit, quantity, askedPrice, ceiling, counts, reason);
    }

    boolean isFree() {
        return item == null;
    }

    boolean isOverpriced() {
        return ceilingPrice != null && askedPrice.exceeds(ceilingPrice);
    }

    /** What the line counts for: the price, before pricing what was asked. */
    Money counts() {
        return price == null ? askedPrice : price;
    }

    PackageLine packed() {
        return new PackageLine(line, item, name, specification, unit, quantity, counts(), reason);
    }
}
