package id.mentas.registry;

import id.mentas.grant.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the lines of one file and says everything that is wrong with each. */
class RowCheck {

    private static final Set<String> STATES = Set.of("BERHENTI", "JALAN", "BELUM");

    private final Regions regions;
    private final Set<String> businessTypes;
    private final String area;

    RowCheck(Regions regions, Set<String> businessTypes, String area) {
        this.regions = regions;
        this.businessTypes = businessTypes;
        this.area = area;
    }

    ReadRow read(int row, Cells cells) {
        List<CellError> errors = new ArrayList<>();
        String nik = nik(cells, errors);
        String noKk = Kk.of(cells.text(Column.NO_KK)).map(Kk::digits).orElse("");
        wrongIf(noKk.isEmpty(), Column.NO_KK, "KK_FORMAT", cells, errors);
        wrongIf(cells.text(Column.NAMA).isEmpty(), Column.NAMA, "NAME_MISSING", cells, errors);
        wrongIf(
                !Set.of("L", "P").contains(cells.code(Column.JENIS_KELAMIN)),
                Column.JENIS_KELAMIN,
                "SEX_CODE",
                cells,
                errors);
        LocalDate birth = date(Column.TANGGAL_LAHIR, cells, errors);
        String village = village(cells, errors);
        int desil = desil(cells, errors);
        String status = cells.code(Column.STATUS_USAHA).isEmpty() ? "BELUM" : cells.code(Column.STATUS_USAHA);
        wrongIf(!STATES.contains(status), Column.STATUS_USAHA, "BUSINESS_TYPE_UNKNOWN", cells, errors);
        wrongIf(
                !businessTypes.contains(cells.code(Column.JENIS_USAHA_MINAT)),
                Column.JENIS_USAHA_MINAT,
                "BUSINESS_TYPE_UNKNOWN",
                cells,
                errors);
        wrongIf(
                !Set.of("Y", "T").contains(cells.code(Column.KELUARGA_ASN_TNI_POLRI)),
                Column.KELUARGA_ASN_TNI_POLRI,
                "ANSWER_CODE",
                cells,
                errors);
        LocalDate dataDate = date(Column.TANGGAL_DATA, cells, errors);
        if (!errors.isEmpty() || birth == null || dataDate == null) {
            return new ReadRow(row, nik.isEmpty() ? null : nik, null, errors);
        }
        return new ReadRow(row, nik, person(cells, nik, noKk, birth, village, desil, status, dataDate), errors);
    }

    private static NominationRow person(
            Cells cells,
            String nik,
            String noKk,
            LocalDate birth,
            String village,
            int desil,
            String status,
            LocalDate dataDate) {
        return new NominationRow(
                nik,
                noKk,
                cells.text(Column.NAMA).replaceAll("\\s+", " "),
                cells.code(Column.JENIS_KELAMIN),
                cells.orNull(Column.TEMPAT_LAHIR),
                birth,
                cells.text(Column.ALAMAT),
                cells.orNull(Column.RT),
                cells.orNull(Column.RW),
                village,
                desil,
                cells.text(Column.BANSOS),
                cells.orNull(Column.PEKERJAAN),
                cells.orNull(Column.NO_HP),
                cells.orNull(Column.USAHA_SEBELUMNYA),
                status,
                cells.code(Column.JENIS_USAHA_MINAT),
                "Y".equals(cells.code(Column.KELUARGA_ASN_TNI_POLRI)),
                cells.code(Column.SUMBER),
                dataDate);
    }

    private static String nik(Cells cells, List<CellError> errors) {
        Optional<Nik> nik = Nik.of(cells.text(Column.NIK));
        if (nik.isEmpty()) {
            wrongIf(true, Column.NIK, "NIK_FORMAT", cells, errors);
            return "";
        }
        return nik.get().digits();
    }

    private String village(Cells cells, List<CellError> errors) {
        String code = cells.text(Column.KODE_DESA).replace(".", "");
        boolean known = code.length() == 10 && regions.find(code).isPresent();
        wrongIf(!known, Column.KODE_DESA, "VILLAGE_UNKNOWN", cells, errors);
        wrongIf(known && !code.startsWith(area), Column.KODE_DESA, "OUTSIDE_AREA", cells, errors);
        return code;
    }

    private static int desil(Cells cells, List<CellError> errors) {
        String text = cells.text(Column.DESIL);
        boolean right = text.matches("[1-9]|10");
        wrongIf(!right, Column.DESIL, "DESIL_RANGE", cells, errors);
        return right ? Integer.parseInt(text) : 0;
    }

    private static @Nullable LocalDate date(Column column, Cells cells, List<CellError> errors) {
        Optional<LocalDate> date = Dates.read(cells.text(column));
        wrongIf(date.isEmpty(), column, "DATE_FORMAT", cells, errors);
        return date.orElse(null);
    }

    private static void wrongIf(boolean wrong, Column column, String code, Cells cells, List<CellError> errors) {
        if (wrong) {
            String value = cells.text(column);
            errors.add(new CellError(column.word(), value.length() > 80 ? value.substring(0, 80) + "…" : value, code));
        }
    }
}
