package id.mentas.approval.decree;

import id.mentas.documents.Addressee;
import id.mentas.documents.DocumentKind;
import id.mentas.documents.DocumentReaders;
import id.mentas.documents.Paper;
import id.mentas.documents.Seal;
import id.mentas.documents.Signatory;
import id.mentas.people.directory.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * SK: the decree that names the recipients of one kabupaten/kota in one round, with its appendix.
 *
 * @param place where it is signed, "Samarinda"
 * @param round {@code UEP-2026-1}
 * @param budgetSource "APBD" or "APBD-P"
 * @param kabupaten full name, "Kabupaten Mahakam Ulu"
 * @param recipients in the order in which they are to be listed; the paper groups them by kecamatan
 */
public record DecreePaper(
        String number,
        LocalDate date,
        String place,
        String round,
        int year,
        String budgetSource,
        String kabupaten,
        Signatory signatory,
        List<Recipient> recipients,
        Seal seal)
        implements Paper {

    public static final DocumentKind KIND =
            DocumentKind.paper("approval", "decree", "Surat Keputusan", "SK", DocumentReaders.also(Role.PPK));

    /**
     * One line of the appendix.
     *
     * @param maskedNik {@code 6411**********01}, or null to leave identity out
     * @param businessType in words, "Ternak ayam"
     * @param value of the package, in rupiah
     * @param note stands below the name, "dari daftar tunggu, peringkat 151"; mostly absent
     */
    public record Recipient(
            String name,
            @Nullable String maskedNik,
            String address,
            String village,
            String kecamatan,
            String businessType,
            long value,
            @Nullable String note) {

        public Recipient {
            Addressee.requireMasked(maskedNik);
        }

        public Recipient(
                String name,
                @Nullable String maskedNik,
                String address,
                String village,
                String kecamatan,
                String businessType,
                long value) {
            this(name, maskedNik, address, village, kecamatan, businessType, value, null);
        }
    }

    @Override
    public DocumentKind kind() {
        return KIND;
    }

    /** The appendix by kecamatan, in the order in which each first appears; lines are numbered through. */
    public List<Area> areas() {
        return Area.of(recipients);
    }

    /** All of one kecamatan. */
    public record Area(String kecamatan, List<Line> lines) {

        static List<Area> of(List<Recipient> recipients) {
            Map<String, List<Recipient>> byKecamatan = recipients.stream()
                    .collect(Collectors.groupingBy(Recipient::kecamatan, LinkedHashMap::new, Collectors.toList()));
            List<Area> areas = new ArrayList<>();
            int number = 0;
            for (var entry : byKecamatan.entrySet()) {
                List<Line> lines = new ArrayList<>();
                for (Recipient recipient : entry.getValue()) {
                    lines.add(new Line(++number, recipient));
                }
                areas.add(new Area(entry.getKey(), lines));
            }
            return areas;
        }

        /** The first lines: they stay with the heading when a page ends. */
        public List<Line> head() {
            return lines.subList(0, Math.min(2, lines.size()));
        }

        /** The lines after those. */
        public List<Line> rest() {
            return lines.subList(head().size(), lines.size());
        }

        public long total() {
            return lines.stream().mapToLong(line -> line.recipient().value()).sum();
        }
    }

    /** A recipient with the number of the line. */
    public record Line(int number, Recipient recipient) {}

    /** Of all recipients, in rupiah. */
    public long total() {
        return recipients.stream().mapToLong(Recipient::value).sum();
    }
}
