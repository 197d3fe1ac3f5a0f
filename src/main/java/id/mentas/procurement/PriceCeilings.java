package id.mentas.procurement;

import id.mentas.catalogue.Catalogue;
import id.mentas.catalogue.CatalogueItem;
import id.mentas.common.FieldError;
import id.mentas.common.Money;
import id.mentas.common.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Holds the prices of an order against the catalogue's ceilings of the kabupaten/kota on the day of the contract, or today's where that day had
 * none. */
@Component
class PriceCeilings {

    private final Catalogue catalogue;
    private final Clock clock;

    PriceCeilings(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Empty for goods outside the catalogue, and for those without a ceiling on that day. */
    Optional<Money> of(Goods goods, String kabupaten, LocalDate day) {
        return Optional.ofNullable(goods.item())
                .flatMap(item -> catalogue.item(item, kabupaten, day))
                .map(CatalogueItem::ceilingPrice);
    }

    /** @throws Refused with a sentence for each line that is dearer than its ceiling */
    void check(List<OrderLine> priced, String kabupaten, LocalDate contractDate) {
        List<FieldError> dear = priced.stream()
                .flatMap(line -> of(line.goods(), kabupaten, contractDate)
                        .or(() -> of(line.goods(), kabupaten, LocalDate.now(clock)))
                        .filter(ceiling -> line.unitPrice().exceeds(ceiling))
                        .map(ceiling -> tooDear(line, ceiling))
                        .map(Stream::of)
                        .orElseGet(Stream::empty))
                .toList();
        if (!dear.isEmpty()) {
            throw new Refused(dear);
        }
    }

    private static FieldError tooDear(OrderLine line, Money ceiling) {
        return new FieldError(
                "lines",
                "Harga " + line.goods().name() + " " + line.unitPrice() + " melebihi harga tertinggi katalog, "
                        + ceiling + " per " + line.goods().unit() + ". Turunkan harganya atau minta katalog diubah.");
    }
}
