package id.mentas.registry.check;

import id.mentas.common.PlainText;
import id.mentas.region.Region;
import id.mentas.registry.file.Cells;
import id.mentas.registry.file.Column;
import id.mentas.registry.place.Gazetteer;
import id.mentas.registry.place.PlaceNames;
import id.mentas.registry.place.RegionScheme;
import org.jspecify.annotations.Nullable;

/** Finds the village of each line of a file by the numbers of its scheme, and checks them against the names beside them. */
final class Villages {

    private static final String UNKNOWN = "VILLAGE_UNKNOWN";

    private static final int CODE = 10;

    private final Gazetteer places;
    private final RegionScheme scheme;
    private final PlaceNames names = new PlaceNames();

    Villages(Gazetteer places, RegionScheme scheme) {
        this.places = places;
        this.scheme = scheme;
    }

    /** The village; null where it is not known or its names say otherwise, which is then among the faults. */
    @Nullable Region find(Cells cells, Faults faults) {
        String code = code(cells);
        Region known = scheme == RegionScheme.BPS ? places.villageByBps(code) : places.village(code);
        if (known != null) {
            return agrees(code, known, cells, faults) ? known : null;
        }
        if (scheme == RegionScheme.BPS) {
            return byNames(code, cells, faults);
        }
        faults.add(
                Column.KODE_DESA,
                UNKNOWN,
                isBps(code)
                        ? "Kode ini seperti kode BPS. Bila berkas memakai kode BPS, pilih BPS waktu mengirimnya."
                        : null);
        return null;
    }

    static String code(Cells cells) {
        String text = cells.digits(Column.KODE_DESA);
        if (text.indexOf('.') < 0 && text.indexOf(' ') < 0) {
            return text;
        }
        String digits = text.replace(".", "").replace(" ", "");
        // A number with decimals, as spreadsheets write them.
        return digits.length() == CODE + 1 && text.endsWith(".0") ? digits.substring(0, CODE) : digits;
    }

    private boolean agrees(String code, Region village, Cells cells, Faults faults) {
        boolean agrees = true;
        agrees &= agrees(Column.NAMA_DESA, village, code, cells, faults);
        agrees &= agrees(Column.NAMA_KECAMATAN, places.kecamatan(village), code, cells, faults);
        agrees &= agrees(Column.NAMA_KABUPATEN, places.kabupaten(village), code, cells, faults);
        return agrees;
    }

    private boolean agrees(Column column, Region place, String code, Cells cells, Faults faults) {
        String name = cells.text(column);
        if (name.isEmpty() || isNamed(place, name)) {
            return true;
        }
        faults.add(
                column,
                UNKNOWN,
                "Menurut kode " + code + " (" + scheme.label() + ") tempat itu " + title(place) + "."
                        + inOther(code, cells));
        return false;
    }

    /** Of the numbers of BPS only the kabupaten/kota is known everywhere; the rest goes by names. */
    private @Nullable Region byNames(String code, Cells cells, Faults faults) {
        Region kabupaten = places.kabupatenByBps(code);
        if (code.length() != CODE || !PlainText.isDigits(code) || kabupaten == null) {
            faults.add(Column.KODE_DESA, UNKNOWN);
            return null;
        }
        if (!agrees(Column.NAMA_KABUPATEN, kabupaten, code, cells, faults)) {
            return null;
        }
        Region kecamatan = inside(kabupaten, Column.NAMA_KECAMATAN, code, cells, faults);
        return kecamatan == null ? null : inside(kecamatan, Column.NAMA_DESA, code, cells, faults);
    }

    private @Nullable Region inside(Region parent, Column column, String code, Cells cells, Faults faults) {
        Region found = places.named(parent, names.of(cells.text(column)));
        if (found == null) {
            faults.add(
                    column,
                    UNKNOWN,
                    cells.text(column).isEmpty()
                            ? null
                            : "Nama itu tidak ada di " + title(parent) + "." + inOther(code, cells));
        }
        return found;
    }

    private String inOther(String code, Cells cells) {
        RegionScheme other = scheme == RegionScheme.BPS ? RegionScheme.KEMENDAGRI : RegionScheme.BPS;
        return fitsOther(code, cells) ? " Kode dan nama ini cocok bila berkas memakai kode " + other.label() + "." : "";
    }

    /** Whether number and names would agree in the other scheme. */
    private boolean fitsOther(String code, Cells cells) {
        if (scheme == RegionScheme.BPS) {
            Region village = places.village(code);
            return village != null
                    && fits(places.kabupaten(village), cells, Column.NAMA_KABUPATEN)
                    && fits(places.kecamatan(village), cells, Column.NAMA_KECAMATAN)
                    && fits(village, cells, Column.NAMA_DESA);
        }
        Region kabupaten = places.kabupatenByBps(code);
        if (kabupaten == null
                || kabupaten.code().equals(code.substring(0, 4))
                || !fits(kabupaten, cells, Column.NAMA_KABUPATEN)) {
            return false;
        }
        String kecamatan = cells.text(Column.NAMA_KECAMATAN);
        return kecamatan.isEmpty()
                ? !cells.text(Column.NAMA_KABUPATEN).isEmpty()
                : places.named(kabupaten, names.of(kecamatan)) != null;
    }

    private boolean fits(Region place, Cells cells, Column column) {
        String name = cells.text(column);
        return name.isEmpty() || isNamed(place, name);
    }

    private boolean isNamed(Region place, String name) {
        return name.equalsIgnoreCase(place.name())
                || ("kabupaten_kota".equals(place.level())
                        ? PlaceNames.plainKabupaten(name).equals(PlaceNames.plainKabupaten(place.name()))
                        : names.of(name).equals(names.of(place.name())));
    }

    /** Numbers of BPS have three digits for the kecamatan, those of Kemendagri two and then a 1 or 2. */
    private boolean isBps(String code) {
        return code.length() == 10
                && places.kabupatenByBps(code) != null
                && code.charAt(6) != '1'
                && code.charAt(6) != '2';
    }

    private static String title(Region place) {
        return "kecamatan".equals(place.level()) ? "Kecamatan " + place.name() : place.name();
    }
}
