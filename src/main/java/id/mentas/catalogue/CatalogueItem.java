package id.mentas.catalogue;

import id.mentas.common.Money;

/** A thing of the catalogue. @param ceilingPrice a unit, in the kabupaten/kota and on the day that was asked for */
public record CatalogueItem(
        String code, String businessType, String name, String specification, String unit, Money ceilingPrice) {}
