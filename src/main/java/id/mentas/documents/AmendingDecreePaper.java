package id.mentas.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * The decree that changes the recipients of an earlier one.
 *
 * @param amendedNumber number of the decree that is changed
 * @param removed who leaves, each with the reason in words ("meninggal dunia")
 * @param added who comes in their place
 */
public record AmendingDecreePaper(
        String number,
        LocalDate date,
        String place,
        String amendedNumber,
        LocalDate amendedDate,
        String round,
        int year,
        String budgetSource,
        String kabupaten,
        Signatory signatory,
        List<Removed> removed,
        List<DecreePaper.Recipient> added)
        implements Paper {

    /** Someone who leaves the decree. */
    public record Removed(DecreePaper.Recipient recipient, String reason) {}

    /** Who comes, by kecamatan. */
    public List<DecreePaper.Area> addedAreas() {
        return DecreePaper.Area.of(added);
    }

    /** Of all who come, in rupiah. */
    public long addedTotal() {
        return added.stream().mapToLong(DecreePaper.Recipient::value).sum();
    }

    /** Of all who leave, in rupiah. */
    public long removedTotal() {
        return removed.stream().mapToLong(line -> line.recipient().value()).sum();
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.AMENDING_DECREE;
    }
}
