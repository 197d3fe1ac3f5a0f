package id.mentas.monitoring;

import id.mentas.documents.Fact;
import id.mentas.documents.Formats;
import id.mentas.documents.Picture;
import id.mentas.documents.SamplePaper;
import id.mentas.documents.SamplePapers;
import id.mentas.documents.Signatory;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A report of a visit, filled as the stage fills it. */
@Configuration
class SampleVisitReport {

    @Bean
    static SamplePaper sampleVisitReportBean() {
        return () -> visitReport();
    }

    static VisitReportPaper visitReport() {
        return new VisitReportPaper(
                null,
                LocalDate.of(2026, 7, 20),
                "Ujoh Bilang",
                "UEP-2026-1-6411-00042",
                "Pemantauan usaha bulan ke-3",
                new Signatory("Yosef Hanyang", "PSM Kampung Ujoh Bilang", null),
                SamplePapers.PERSON,
                List.of(
                        new Fact("Keadaan usaha", "Berjalan"),
                        new Fact("Omzet bulan ini", Formats.rupiah(4_100_000)),
                        new Fact("Laba bulan ini", Formats.rupiah(1_150_000)),
                        new Fact("Penilaian", "Hijau")),
                List.of("Harga gas naik; disarankan membeli bersama kelompok."),
                "0,502106, 115,153709",
                Picture.of(SamplePapers.photo(800, 1000), "image/jpeg"));
    }
}
