package id.mentas.procurement;

import id.mentas.common.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up what many packages lack, by goods and price. */
final class BillOfMaterials {

    private record Kind(Goods goods, Money price) {}

    private BillOfMaterials() {}

    /** Lines of an order, by name of the goods and price; without those of which nothing is missing. */
    static List<OrderLine> of(String order, List<WantedLine> wanted) {
        Map<Kind, Integer> missing = new LinkedHashMap<>();
        for (WantedLine line : wanted) {
            if (line.missing() > 0) {
                missing.merge(new Kind(line.goods(), line.unitPrice()), line.missing(), Math::addExact);
            }
        }
        List<Kind> kinds = missing.keySet().stream()
                .sorted(Comparator.comparing((Kind kind) -> kind.goods().name())
                        .thenComparing(kind -> kind.goods().specification())
                        .thenComparing(kind -> kind.goods().unit())
                        .thenComparing(Kind::price))
                .toList();
        List<OrderLine> bill = new ArrayList<>();
        for (Kind kind : kinds) {
            bill.add(OrderLine.planned(
                    order, bill.size() + 1, kind.goods(), kind.price(), missing.getOrDefault(kind, 0)));
        }
        return bill;
    }

    static Money value(List<OrderLine> lines) {
        return lines.stream()
                .map(line -> line.unitPrice().times(line.ordered()))
                .reduce(Money.ZERO, Money::plus);
    }
}
