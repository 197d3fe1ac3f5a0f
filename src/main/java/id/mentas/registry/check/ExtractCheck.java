package id.mentas.registry.check;

import id.mentas.grant.FamilyCard;
import id.mentas.grant.Person;
import id.mentas.region.Region;
import id.mentas.registry.check.RegistryRecord.Residence;
import id.mentas.registry.file.Cells;
import id.mentas.registry.file.Column;
import id.mentas.registry.value.Nik;
import id.mentas.registry.value.PersonName;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the lines of one extract and says everything that is wrong with each. */
final class ExtractCheck {

    private static final Map<String, Residence> RESIDENCES = Map.of(
            "", Residence.HERE,
            "HIDUP", Residence.HERE,
            "MENINGGAL", Residence.DIED,
            "MENINGGAL DUNIA", Residence.DIED,
            "WAFAT", Residence.DIED,
            "PINDAH", Residence.MOVED);

    private static final String PROVINCE = "64";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SOURCE = 40;

    private final Villages villages;
    private final LocalDate sent;

    /** @param sent the day on which the extract came: it knows nothing of later days */
    ExtractCheck(Villages villages, LocalDate sent) {
        this.villages = villages;
        this.sent = sent;
    }

    ExtractRow read(int row, Cells cells) {
        Faults faults = new Faults(cells);
        String nobody = cells.noPerson();
        if (nobody != null) {
            faults.add("baris", cells.shown(), nobody, null);
            return new ExtractRow(row, null, null, faults.all());
        }
        String nik = faults.known(Nik.digits(cells.digits(Column.NIK)), Column.NIK, "NIK_FORMAT");
        Residence residence = faults.known(
                RESIDENCES.get(cells.code(Column.STATUS_KEPENDUDUKAN)), Column.STATUS_KEPENDUDUKAN, "RESIDENCE_CODE");
        boolean gone = residence == Residence.DIED || residence == Residence.MOVED;
        String name = name(cells, faults);
        String noKk = gone && cells.text(Column.NO_KK).isEmpty() ? null : card(nik, cells, faults);
        String place = gone && cells.text(Column.KODE_DESA).isEmpty() ? null : place(cells, faults);
        Integer desil = gone && cells.text(Column.DESIL).isEmpty() ? null : desil(cells, faults);
        LocalDate birth = cells.text(Column.TANGGAL_LAHIR).isEmpty()
                ? null
                : faults.date(Column.TANGGAL_LAHIR, day -> future(day, "Tanggal lahir"));
        LocalDate dated = faults.date(Column.TANGGAL_DATA);
        if (dated != null && dated.isAfter(sent)) {
            faults.add(Column.TANGGAL_DATA, "DATE_IN_FUTURE");
        }
        if (!faults.none() || nik == null || residence == null || dated == null) {
            return new ExtractRow(row, nik, null, faults.all());
        }
        String source = shortened(cells.code(Column.SUMBER), LONGEST_SOURCE);
        return new ExtractRow(
                row,
                nik,
                new RegistryRecord(nik, noKk, name, birth, place, residence, desil, source, dated),
                faults.all());
    }

    private static String name(Cells cells, Faults faults) {
        String name = cells.text(Column.NAMA);
        String code = PersonName.code(name);
        if (code != null) {
            faults.add(Column.NAMA, code);
        }
        return shortened(name.replaceAll(" +", " "), LONGEST_NAME);
    }

    private static @Nullable String card(@Nullable String nik, Cells cells, Faults faults) {
        String noKk = faults.known(Nik.digits(cells.digits(Column.NO_KK)), Column.NO_KK, "KK_FORMAT");
        String wrong = noKk == null ? null : FamilyCard.problem(noKk, nik);
        if (noKk != null && wrong != null) {
            faults.add(Column.NO_KK.word(), Person.masked(noKk), "KK_FORMAT", wrong);
        }
        return noKk;
    }

    private @Nullable String future(LocalDate day, String what) {
        return day.isAfter(sent) ? what + " itu belum tiba." : null;
    }

    /** Villages of the province must be known; of another province only the province counts. */
    private @Nullable String place(Cells cells, Faults faults) {
        String code = Villages.code(cells);
        if (code.length() == 10 && Cells.isDigits(code) && code.charAt(0) != '0' && !code.startsWith(PROVINCE)) {
            return code.substring(0, 2);
        }
        Region village = villages.find(cells, faults);
        return village == null ? null : village.code();
    }

    private static @Nullable Integer desil(Cells cells, Faults faults) {
        String text = cells.digits(Column.DESIL).replaceFirst("[.,]0+$", "");
        int desil = text.length() > 2 ? 0 : Cells.number(text);
        return faults.known(desil < 1 || desil > 10 ? null : Integer.valueOf(desil), Column.DESIL, "DESIL_RANGE");
    }

    private static String shortened(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
