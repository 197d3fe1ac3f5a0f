package id.mentas.registry;

import id.mentas.grant.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the lines of one nomination file and says everything that is wrong with each. */
final class RowCheck {

    private static final Map<String, String> SEXES =
            Map.of("L", "L", "P", "P", "LAKI-LAKI", "L", "LAKI LAKI", "L", "PEREMPUAN", "P");
    private static final Map<String, Boolean> ANSWERS = Map.of("Y", true, "T", false, "YA", true, "TIDAK", false);
    private static final Set<String> STATES = Set.of("BERHENTI", "JALAN", "BELUM");
    private static final Set<String> SOURCES = Set.of("DTSEN", "DTKS");

    /** As long as the form of a single person allows. */
    private static final Map<Column, Integer> LENGTHS = Map.of(
            Column.NAMA, 120,
            Column.TEMPAT_LAHIR, 80,
            Column.ALAMAT, 200,
            Column.RT, 10,
            Column.RW, 10,
            Column.BANSOS, 120,
            Column.PEKERJAAN, 80,
            Column.NO_HP, 30,
            Column.USAHA_SEBELUMNYA, 80);

    private final Villages villages;
    private final BusinessWords businesses;
    private final Reach reach;

    RowCheck(Villages villages, BusinessWords businesses, Reach reach) {
        this.villages = villages;
        this.businesses = businesses;
        this.reach = reach;
    }

    ReadRow read(int row, Cells cells) {
        Faults faults = new Faults(cells);
        nameless(cells, faults);
        String nik = number(Column.NIK, "NIK_FORMAT", cells, faults);
        String noKk = number(Column.NO_KK, "KK_FORMAT", cells, faults);
        name(cells, faults);
        String sex = faults.known(SEXES.get(cells.code(Column.JENIS_KELAMIN)), Column.JENIS_KELAMIN, "SEX_CODE");
        LocalDate birth = faults.date(Column.TANGGAL_LAHIR);
        Region village = village(cells, faults);
        int desil = desil(cells, faults);
        String status = status(cells, faults);
        String type = businessType(cells, faults);
        Boolean servant = faults.known(
                ANSWERS.get(cells.code(Column.KELUARGA_ASN_TNI_POLRI)), Column.KELUARGA_ASN_TNI_POLRI, "ANSWER_CODE");
        String source = cells.code(Column.SUMBER);
        faults.known(SOURCES.contains(source) ? source : null, Column.SUMBER, "ANSWER_CODE");
        LocalDate dataDate = faults.date(Column.TANGGAL_DATA);
        lengths(cells, faults);
        if (!faults.none()
                || nik == null
                || noKk == null
                || sex == null
                || birth == null
                || village == null
                || type == null
                || servant == null
                || dataDate == null) {
            return new ReadRow(row, nik, village == null ? null : village.code(), null, faults.all());
        }
        return new ReadRow(
                row,
                nik,
                village.code(),
                new NominationRow(
                        nik,
                        noKk,
                        singleSpaced(cells.text(Column.NAMA)),
                        sex,
                        cells.orNull(Column.TEMPAT_LAHIR),
                        birth,
                        cells.text(Column.ALAMAT),
                        whole(cells.digits(Column.RT)),
                        whole(cells.digits(Column.RW)),
                        village.code(),
                        desil,
                        cells.text(Column.BANSOS),
                        cells.orNull(Column.PEKERJAAN),
                        whole(cells.digits(Column.NO_HP)),
                        cells.orNull(Column.USAHA_SEBELUMNYA),
                        status,
                        type,
                        servant,
                        source,
                        dataDate),
                List.of());
    }

    /** A cell too many: mostly a separator inside an address, which moves all that follows. */
    private static void nameless(Cells cells, Faults faults) {
        int place = cells.nameless();
        if (place > 0) {
            faults.add(
                    "baris",
                    cells.at(place),
                    "CELL_COUNT",
                    "Sel ke-" + place + ", judul kolomnya " + cells.width() + ".");
        }
    }

    private static @Nullable String number(Column column, String code, Cells cells, Faults faults) {
        return faults.known(Nik.digits(cells.digits(column)), column, code);
    }

    private static void name(Cells cells, Faults faults) {
        String name = cells.text(Column.NAMA);
        if (name.isEmpty() || name.charAt(0) == '=' || !hasLetter(name)) {
            faults.add(Column.NAMA, "NAME_MISSING");
        }
    }

    private @Nullable Region village(Cells cells, Faults faults) {
        Region village = villages.find(cells, faults);
        if (village != null) {
            reached(village.code(), faults);
        }
        return village;
    }

    private void reached(String village, Faults faults) {
        if (!village.startsWith(reach.area())) {
            faults.add(Column.KODE_DESA, "OUTSIDE_AREA");
            return;
        }
        String later = reach.later().get(village.substring(0, 4));
        if (later != null) {
            faults.add(Column.KODE_DESA, "NOT_BEGUN", later);
        }
    }

    private static int desil(Cells cells, Faults faults) {
        String text = whole(cells.digits(Column.DESIL));
        int desil = text == null || text.length() > 2 ? 0 : Cells.number(text);
        if (desil < 1 || desil > 10) {
            faults.add(Column.DESIL, "DESIL_RANGE");
        }
        return desil;
    }

    private static String status(Cells cells, Faults faults) {
        String status = cells.code(Column.STATUS_USAHA);
        if (status.isEmpty()) {
            return "BELUM";
        }
        if (!STATES.contains(status)) {
            faults.add(Column.STATUS_USAHA, "BUSINESS_TYPE_UNKNOWN");
        }
        return status;
    }

    private @Nullable String businessType(Cells cells, Faults faults) {
        String type = businesses.code(cells.code(Column.JENIS_USAHA_MINAT));
        if (type == null) {
            faults.add(Column.JENIS_USAHA_MINAT, "BUSINESS_TYPE_UNKNOWN", "Katalog berisi " + businesses.list() + ".");
        }
        return type;
    }

    private static void lengths(Cells cells, Faults faults) {
        for (Map.Entry<Column, Integer> length : LENGTHS.entrySet()) {
            int found = cells.text(length.getKey()).length();
            if (found > length.getValue()) {
                faults.add(length.getKey(), "TEXT_LENGTH", found + " huruf, paling banyak " + length.getValue() + ".");
            }
        }
    }

    /** A whole number without the `.0` that programs put behind it; null where there is nothing. */
    private static @Nullable String whole(String number) {
        int end = number.length();
        while (end > 1 && number.charAt(end - 1) == '0') {
            end--;
        }
        boolean decimals = end > 1 && end < number.length() && ".,".indexOf(number.charAt(end - 1)) >= 0;
        String whole = decimals ? number.substring(0, end - 1) : number;
        return whole.isEmpty() ? null : whole;
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String singleSpaced(String text) {
        return text.contains("  ") ? text.replaceAll(" +", " ") : text;
    }
}
