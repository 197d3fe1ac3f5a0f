package id.mentas.handover;

import id.mentas.documents.Picture;
import id.mentas.documents.SamplePaper;
import id.mentas.documents.SamplePapers;
import id.mentas.documents.Signatory;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A handover record, filled as the stage fills it. */
@Configuration
class SampleHandover {

    @Bean
    static SamplePaper sampleHandoverBean() {
        return () -> handover();
    }

    static HandoverPaper handover() {
        return new HandoverPaper(
                "027/118/BAST/2026",
                LocalDate.of(2026, 4, 21),
                "Ujoh Bilang",
                "UEP-2026-1-6411-00042",
                new Signatory("Maria Lejau", "TKSK Kecamatan Long Bagun", null),
                SamplePapers.PERSON,
                "Kue",
                "400.9.4/12/DINSOS/2026",
                SamplePapers.DAY,
                "EK-P2601-88412",
                List.of(
                        new HandoverPaper.Line(
                                "Oven gas", "2 tingkat, stainless", SamplePapers.n("1"), "unit", 1_850_000, "Baik"),
                        new HandoverPaper.Line("Mixer", "5 liter", SamplePapers.n("1"), "unit", 975_000, "Baik"),
                        new HandoverPaper.Line("Tepung terigu", null, SamplePapers.n("25"), "kg", 12_500, "Baik"),
                        new HandoverPaper.Line(
                                "Loyang",
                                "aluminium 30 cm",
                                SamplePapers.n("6"),
                                "buah",
                                45_000,
                                "Penyok ringan pada satu buah")),
                List.of(),
                null,
                null,
                List.of(
                        new HandoverPaper.Witness("Kornelius Ding", "Petinggi Kampung Ujoh Bilang"),
                        new HandoverPaper.Witness("Maria Lejau", "TKSK Kecamatan Long Bagun")),
                "0,502106, 115,153709",
                Picture.of(SamplePapers.photo(1600, 1200), "image/jpeg"),
                Picture.of(SamplePapers.signature(60), "image/png"),
                Picture.of(SamplePapers.signature(150), "image/png"),
                false,
                null);
    }
}
