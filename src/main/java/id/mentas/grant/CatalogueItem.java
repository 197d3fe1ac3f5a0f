package id.mentas.grant;

/** A thing of the catalogue. */
public record CatalogueItem(
        String code, String businessType, String name, String specification, String unit, Money ceilingPrice) {}
