package id.mentas.handover;

import id.mentas.documents.Addressee;
import id.mentas.documents.DocumentKind;
import id.mentas.documents.DocumentReaders;
import id.mentas.documents.Formats;
import id.mentas.documents.Paper;
import id.mentas.documents.Picture;
import id.mentas.documents.Signatory;
import id.mentas.people.directory.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * BAST: the goods came to the recipient's home.
 *
 * @param firstParty who hands over for the office: name, post, NIP where there is one
 * @param secondParty the recipient
 * @param contractNumber of the order that brought the goods
 * @param lines what was received, and nothing else
 * @param owed what was not received or has to be replaced; empty: everything came
 * @param completes number of the first record, where this one is of what was owed by it
 * @param coordinates "-0,502106, 117,153709", where known
 * @param recipientSignature drawn signature or photograph of a thumbprint
 * @param thumbprint true where the picture is a thumbprint
 * @param verificationUrl printed as the address where the record can be checked, where there is one
 */
record HandoverPaper(
        String number,
        LocalDate date,
        String place,
        String caseNumber,
        Signatory firstParty,
        Addressee secondParty,
        String businessType,
        String decreeNumber,
        LocalDate decreeDate,
        @Nullable String contractNumber,
        List<Line> lines,
        List<Owed> owed,
        @Nullable String completes,
        @Nullable String note,
        List<Witness> witnesses,
        @Nullable String coordinates,
        @Nullable Picture photo,
        @Nullable Picture firstPartySignature,
        @Nullable Picture recipientSignature,
        boolean thumbprint,
        @Nullable String verificationUrl)
        implements Paper {

    static final DocumentKind KIND = DocumentKind.paper(
            "handover", "handover", "Berita Acara Serah Terima", "BAST", DocumentReaders.also(Role.PPK));

    /**
     * One kind of goods.
     *
     * @param unitPrice in rupiah
     * @param condition in words, "Baik"
     */
    public record Line(
            String name,
            @Nullable String specification,
            BigDecimal quantity,
            String unit,
            long unitPrice,
            String condition) {

        /** In rupiah. */
        public long value() {
            return Formats.value(quantity, unitPrice);
        }
    }

    /** Goods that stay owed. @param why "Belum diterima" */
    public record Owed(String name, BigDecimal quantity, String unit, String why) {}

    /**
     * Someone who saw it.
     *
     * @param role "Kepala Kampung Long Bagun Ulu", "TKSK Kecamatan Long Bagun"
     */
    public record Witness(String name, String role) {}

    @Override
    public DocumentKind kind() {
        return KIND;
    }

    /** Of what was received, in rupiah. */
    public long total() {
        return lines.stream().mapToLong(Line::value).sum();
    }
}
