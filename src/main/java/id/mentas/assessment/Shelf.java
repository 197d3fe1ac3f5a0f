package id.mentas.assessment;

import id.mentas.grant.Catalogue;
import id.mentas.grant.CatalogueItem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The catalogue as a person in a home uses it: by name, what suits the business first. */
final class Shelf {

    private Shelf() {}

    /** All items by name; of two with one name that of the business type stands. */
    static Map<String, CatalogueItem> byName(
            Catalogue catalogue, String businessType, String kabupaten, LocalDate day) {
        Map<String, CatalogueItem> shelf = new LinkedHashMap<>();
        Stream.concat(Stream.of(businessType), catalogue.businessTypes().keySet().stream())
                .flatMap(type -> catalogue.items(type, kabupaten, day).stream())
                .forEach(item -> shelf.putIfAbsent(key(item.name()), item));
        return shelf;
    }

    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
