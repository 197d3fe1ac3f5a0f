package id.mentas.approval.decree;

import id.mentas.documents.DocumentKind;
import id.mentas.documents.DocumentReaders;
import id.mentas.documents.Paper;
import id.mentas.documents.Seal;
import id.mentas.documents.Signatory;
import id.mentas.people.directory.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The decree that changes the recipients of earlier ones.
 *
 * @param amended the decrees that are changed; mostly one
 * @param ordinal how many times the first of them is changed with this, from 1
 * @param removed who leaves, each with the reason in words ("meninggal dunia")
 * @param added who comes in their place
 * @param standing whom all decrees of the round name at that place, with this one
 */
public record AmendingDecreePaper(
        String number,
        LocalDate date,
        String place,
        List<Amended> amended,
        int ordinal,
        String round,
        int year,
        String budgetSource,
        String kabupaten,
        Signatory signatory,
        List<Removed> removed,
        List<DecreePaper.Recipient> added,
        Standing standing,
        Seal seal)
        implements Paper {

    public static final DocumentKind KIND = DocumentKind.paper(
            "approval", "amending-decree", "Surat Keputusan Perubahan", "SK-Perubahan", DocumentReaders.also(Role.PPK));

    private static final List<String> ORDINALS =
            List.of("", "Kedua ", "Ketiga ", "Keempat ", "Kelima ", "Keenam ", "Ketujuh ", "Kedelapan ", "Kesembilan ");

    /** How many recipients there are, and the worth of their packages in rupiah. */
    public record Standing(int recipients, long value) {}

    /** A decree that is changed. */
    public record Amended(String number, LocalDate date) {}

    /** Someone who leaves. @param namedBy number of the decree that names this person */
    public record Removed(DecreePaper.Recipient recipient, String reason, String namedBy) {}

    public AmendingDecreePaper {
        if (amended.isEmpty()) {
            throw new IllegalArgumentException("An amending decree names what it changes");
        }
    }

    /** "Perubahan", "Perubahan Kedua" … */
    public String change() {
        String which = ordinal <= ORDINALS.size() ? ORDINALS.get(ordinal - 1) : "Ke-" + ordinal + " ";
        return ("Perubahan " + which).strip();
    }

    /** "Nomor 1 dan Nomor 2". */
    public String amendedNumbers() {
        return amended.stream().map(one -> "Nomor " + one.number()).collect(Collectors.joining(" dan "));
    }

    /** Whether the line must say which decree named the person. */
    public boolean namedElsewhere(Removed line) {
        return amended.size() > 1 || !line.namedBy().equals(amended.get(0).number());
    }

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
        return KIND;
    }
}
