package id.mentas.approval.ranking;

import id.mentas.documents.DocumentKind;
import id.mentas.documents.DocumentReaders;
import id.mentas.documents.Issuer;
import id.mentas.documents.Paper;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Daftar sementara: who is proposed, published in the villages before the decree; by village, without NIK and address.
 *
 * @param number may be absent
 * @param objectionUntil last day for objections
 * @param objectionTo where to go, "Dinas Sosial Kabupaten Mahakam Ulu"
 * @param entries in rank order; the paper groups them by kecamatan and village
 */
public record ProvisionalListPaper(
        @Nullable String number,
        LocalDate date,
        String place,
        String round,
        int year,
        String kabupaten,
        int quota,
        LocalDate objectionUntil,
        String objectionTo,
        Issuer issuer,
        List<Entry> entries)
        implements Paper {

    public static final DocumentKind KIND = DocumentKind.paper(
            "approval", "provisional-list", "Daftar Sementara", "Daftar-Sementara", DocumentReaders.ALL_OF_THE_AREA);

    /**
     * One candidate.
     *
     * @param caseNumber by which whoever objects names the case
     * @param withinQuota false: on the waitlist
     */
    public record Entry(
            int rank,
            String name,
            String caseNumber,
            String village,
            String kecamatan,
            String businessType,
            boolean withinQuota) {}

    /** The list by village, kecamatan and village in the order of the alphabet. */
    public List<Village> villages() {
        Map<Village, List<Entry>> byVillage = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> new Village(entry.kecamatan(), entry.village(), List.of()),
                        TreeMap::new,
                        Collectors.toList()));
        return byVillage.entrySet().stream()
                .map(entry ->
                        new Village(entry.getKey().kecamatan(), entry.getKey().village(), entry.getValue()))
                .toList();
    }

    /** How many have a place. */
    public long places() {
        return entries.stream().filter(Entry::withinQuota).count();
    }

    /** A candidate with the number within the village. */
    public record Line(int number, Entry entry) {}

    /** All candidates of one village. */
    public record Village(String kecamatan, String village, List<Entry> entries) implements Comparable<Village> {

        /** The first lines: they stay with the heading when a page ends. */
        public List<Line> head() {
            return lines().subList(0, Math.min(2, entries.size()));
        }

        /** The lines after those. */
        public List<Line> rest() {
            return lines().subList(head().size(), entries.size());
        }

        private List<Line> lines() {
            return IntStream.range(0, entries.size())
                    .mapToObj(i -> new Line(i + 1, entries.get(i)))
                    .toList();
        }

        @Override
        public int compareTo(Village other) {
            return Comparator.comparing(Village::kecamatan)
                    .thenComparing(Village::village)
                    .compare(this, other);
        }
    }

    @Override
    public DocumentKind kind() {
        return KIND;
    }
}
