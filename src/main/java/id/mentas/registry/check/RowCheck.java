package id.mentas.registry.check;

import id.mentas.common.PlainText;
import id.mentas.grant.FamilyCard;
import id.mentas.grant.Person;
import id.mentas.region.Region;
import id.mentas.registry.file.Cells;
import id.mentas.registry.file.Column;
import id.mentas.registry.place.Reach;
import id.mentas.registry.value.Nik;
import id.mentas.registry.value.PersonName;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the lines of one nomination file and says everything that is wrong with each. */
final class RowCheck {

    private static final Map<String, String> SEXES =
            words("L", "L LK LAKI LAKILAKI LAKI2 PRIA COWOK", "P", "P PR PEREMPUAN WANITA CEWEK");
    private static final Map<String, String> ANSWERS = words("Y", "Y YA ADA", "T", "T TIDAK TDK TIDAKADA TDKADA BUKAN");
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
        String nobody = cells.noPerson();
        if (nobody != null) {
            faults.add("baris", cells.shown(), nobody, null);
            return new ReadRow(row, null, null, null, faults.all());
        }
        nameless(cells, faults);
        String nik = faults.known(Nik.digits(cells.digits(Column.NIK)), Column.NIK, "NIK_FORMAT");
        String noKk = card(nik, cells, faults);
        name(cells, faults);
        String sex = faults.known(SEXES.get(cells.word(Column.JENIS_KELAMIN)), Column.JENIS_KELAMIN, "SEX_CODE");
        LocalDate birth = faults.date(Column.TANGGAL_LAHIR, day -> PersonRules.birth(day, reach.referenceDay()));
        Region village = village(cells, faults);
        int desil = desil(cells, faults);
        String status = status(cells, faults);
        String type = businessType(cells, faults);
        String servant = faults.known(
                ANSWERS.get(cells.word(Column.KELUARGA_ASN_TNI_POLRI)), Column.KELUARGA_ASN_TNI_POLRI, "ANSWER_CODE");
        String source = cells.code(Column.SUMBER);
        faults.known(SOURCES.contains(source) ? source : null, Column.SUMBER, "ANSWER_CODE");
        LocalDate dataDate = faults.date(Column.TANGGAL_DATA, day -> PersonRules.dataDate(day, reach.sent()));
        phone(cells, faults);
        texts(cells, faults);
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
                        PersonName.singleSpaced(cells.text(Column.NAMA)),
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
                        "Y".equals(servant),
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

    private static @Nullable String card(@Nullable String nik, Cells cells, Faults faults) {
        String noKk = faults.known(Nik.digits(cells.digits(Column.NO_KK)), Column.NO_KK, "KK_FORMAT");
        String wrong = noKk == null ? null : FamilyCard.problem(noKk, nik);
        if (noKk != null && wrong != null) {
            faults.add(Column.NO_KK.word(), Person.masked(noKk), "KK_FORMAT", wrong);
        }
        return noKk;
    }

    private static void name(Cells cells, Faults faults) {
        String code = PersonName.code(cells.text(Column.NAMA));
        if (code != null) {
            faults.add(Column.NAMA, code);
        }
    }

    private static void phone(Cells cells, Faults faults) {
        String phone = whole(cells.digits(Column.NO_HP));
        if (phone != null && !PersonRules.isPhone(phone)) {
            faults.add(Column.NO_HP, "PHONE_FORMAT");
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

    private static void texts(Cells cells, Faults faults) {
        for (Map.Entry<Column, Integer> length : LENGTHS.entrySet()) {
            Column column = length.getKey();
            String text = cells.text(column);
            if (text.length() > length.getValue()) {
                faults.add(column, "TEXT_LENGTH", text.length() + " huruf, paling banyak " + length.getValue() + ".");
            }
            if (column != Column.NAMA && PlainText.unprintable(text) != null) {
                faults.add(column, "TEXT_SIGNS");
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

    /** What words mean: a meaning, then the words for it. */
    private static Map<String, String> words(String... meanings) {
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < meanings.length; i += 2) {
            for (String word : meanings[i + 1].split(" ", -1)) {
                words.put(word, meanings[i]);
            }
        }
        return Map.copyOf(words);
    }
}
