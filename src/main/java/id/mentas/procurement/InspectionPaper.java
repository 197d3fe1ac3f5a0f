package id.mentas.procurement;

import id.mentas.documents.DocumentKind;
import id.mentas.documents.DocumentReaders;
import id.mentas.documents.Formats;
import id.mentas.documents.Paper;
import id.mentas.documents.Signatory;
import id.mentas.people.directory.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * BAPB: what one inspection of an order found.
 *
 * @param sequence 1 for the first inspection of the order
 * @param orderNumber of Mentas
 * @param contractNumber e-catalogue or contract number
 * @param inspector the ppk
 * @param kabupaten full name
 */
record InspectionPaper(
        String number,
        LocalDate date,
        String place,
        int sequence,
        String orderNumber,
        String contractNumber,
        @Nullable LocalDate contractDate,
        String supplier,
        @Nullable String supplierAddress,
        String kabupaten,
        Signatory inspector,
        List<Line> lines,
        Conclusion conclusion,
        @Nullable String note)
        implements Paper {

    static final DocumentKind KIND = DocumentKind.paper(
            "procurement", "inspection", "Berita Acara Pemeriksaan Barang", "BAPB", DocumentReaders.also(Role.PPK));

    /**
     * One kind of goods.
     *
     * @param receivedBefore good goods of earlier inspections
     * @param received good goods of this inspection
     * @param rejected of this inspection
     * @param rejectedReason null where nothing was rejected
     * @param outstanding still to come, or cancelled where the order is closed short
     * @param unitPrice in rupiah
     */
    public record Line(
            String name,
            @Nullable String specification,
            String unit,
            BigDecimal ordered,
            BigDecimal receivedBefore,
            BigDecimal received,
            BigDecimal rejected,
            @Nullable String rejectedReason,
            BigDecimal outstanding,
            long unitPrice) {

        /** Of what this inspection received, in rupiah. */
        public long value() {
            return Formats.value(received, unitPrice);
        }
    }

    /** Where the order stands after this inspection. */
    public enum Conclusion {
        COMPLETE,
        PARTIAL,
        CLOSED_SHORT
    }

    @Override
    public DocumentKind kind() {
        return KIND;
    }

    /** Of what this inspection received, in rupiah. */
    public long total() {
        return lines.stream().mapToLong(Line::value).sum();
    }
}
