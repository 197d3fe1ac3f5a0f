package id.mentas.catalogue.edit;

import id.mentas.catalogue.Catalogue;
import id.mentas.catalogue.CatalogueItem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The catalogue as a person in a home uses it: by name, what suits the business first. */
public final class Shelf {

    private Shelf() {}

    /** All items by name; of two with one name that of the business type stands. */
    public static Map<String, CatalogueItem> byName(
            Catalogue catalogue, String businessType, String kabupaten, LocalDate day) {
        Map<String, CatalogueItem> shelf = new LinkedHashMap<>();
        Stream.concat(Stream.of(businessType), catalogue.businessTypes().keySet().stream())
                .flatMap(type -> catalogue.items(type, kabupaten, day).stream())
                .forEach(item -> shelf.putIfAbsent(key(item.name()), item));
        return shelf;
    }

    public static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
