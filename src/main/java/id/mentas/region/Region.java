package id.mentas.region;

import org.jspecify.annotations.Nullable;

/**
 * A place: province, kabupaten/kota, kecamatan or desa/kelurahan.
 *
 * @param code Kemendagri code without dots: 2, 4, 6 or 10 digits
 * @param parent code of the place it lies in, null for the province
 * @param bpsCode the statistics agency's number of the same place
 */
public record Region(String code, String level, @Nullable String parent, String name, String bpsCode) {}
