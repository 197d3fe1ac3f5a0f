package id.mentas.approval.decree;

import id.mentas.approval.ranking.ProvisionalListPaper;
import id.mentas.documents.Issuer;
import id.mentas.documents.SamplePaper;
import id.mentas.documents.SamplePapers;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The papers of this stage, filled as it fills them. */
@Configuration
class SampleDecrees {

    @Bean
    static SamplePaper sampleDecree() {
        return () -> decree(150);
    }

    @Bean
    static SamplePaper sampleAmendingDecree() {
        return () -> amendingDecree();
    }

    @Bean
    static SamplePaper sampleProvisionalList() {
        return () -> provisionalList(170);
    }

    static DecreePaper decree(int recipients) {
        return new DecreePaper(
                "400.9.4/12/DINSOS/2026",
                SamplePapers.DAY,
                "Samarinda",
                "UEP-2026-1",
                2026,
                "APBD",
                "Kabupaten Mahakam Ulu",
                SamplePapers.HEAD,
                IntStream.rangeClosed(1, recipients)
                        .mapToObj(SampleDecrees::recipient)
                        .toList(),
                SamplePapers.seal("/sk/"));
    }

    static DecreePaper.Recipient recipient(int i) {
        List<String> kecamatan = List.of("Long Bagun", "Long Hubung", "Laham", "Long Apari", "Long Pahangai");
        List<String> types = List.of("Makanan", "Minuman", "Gorengan", "Ternak ayam", "Kue", "Bengkel");
        return new DecreePaper.Recipient(
                "Penerima Ke-" + i,
                "6411**********%02d".formatted(i % 100),
                "Jl. Poros RT %03d RW 001".formatted(i % 20),
                "Kampung " + (i % 7 + 1),
                kecamatan.get(i % kecamatan.size()),
                types.get(i % types.size()),
                4_500_000 + 1_000L * i);
    }

    static AmendingDecreePaper amendingDecree() {
        return new AmendingDecreePaper(
                "400.9.4/31/DINSOS/2026",
                LocalDate.of(2026, 5, 18),
                "Samarinda",
                List.of(new AmendingDecreePaper.Amended("400.9.4/12/DINSOS/2026", SamplePapers.DAY)),
                2,
                "UEP-2026-1",
                2026,
                "APBD",
                "Kabupaten Mahakam Ulu",
                SamplePapers.HEAD,
                List.of(
                        new AmendingDecreePaper.Removed(recipient(3), "meninggal dunia", "400.9.4/12/DINSOS/2026"),
                        new AmendingDecreePaper.Removed(
                                recipient(8), "pindah ke luar Kalimantan Timur", "400.9.4/29/DINSOS/2026")),
                List.of(promoted(151), promoted(152)),
                new AmendingDecreePaper.Standing(150, 690_000_000),
                SamplePapers.seal("/sk/"));
    }

    private static DecreePaper.Recipient promoted(int rank) {
        DecreePaper.Recipient one = recipient(rank);
        return new DecreePaper.Recipient(
                one.name(),
                one.maskedNik(),
                one.address(),
                one.village(),
                one.kecamatan(),
                one.businessType(),
                one.value(),
                "dari daftar tunggu, peringkat " + rank);
    }

    static ProvisionalListPaper provisionalList(int entries) {
        return new ProvisionalListPaper(
                null,
                SamplePapers.DAY,
                "Ujoh Bilang",
                "UEP-2026-1",
                2026,
                "Kabupaten Mahakam Ulu",
                150,
                LocalDate.of(2026, 2, 9),
                "Dinas Sosial Kabupaten Mahakam Ulu",
                new Issuer("Yohanes Avun"),
                IntStream.rangeClosed(1, entries)
                        .mapToObj(i -> new ProvisionalListPaper.Entry(
                                i,
                                "Calon Ke-" + i,
                                "UEP-2026-2-6411-%05d".formatted(i),
                                recipient(i).village(),
                                recipient(i).kecamatan(),
                                recipient(i).businessType(),
                                i <= 150))
                        .toList());
    }
}
