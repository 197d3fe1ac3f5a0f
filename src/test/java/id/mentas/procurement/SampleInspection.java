package id.mentas.procurement;

import id.mentas.documents.SamplePaper;
import id.mentas.documents.SamplePapers;
import id.mentas.documents.Signatory;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An inspection record, filled as the stage fills it. */
@Configuration
class SampleInspection {

    @Bean
    static SamplePaper sampleInspectionBean() {
        return () -> inspection();
    }

    static InspectionPaper inspection() {
        return new InspectionPaper(
                "027/7/BAPB/2026",
                LocalDate.of(2026, 4, 6),
                "Samarinda",
                2,
                "PO-2026-1-6411-1",
                "EK-P2601-88412",
                LocalDate.of(2026, 3, 2),
                "CV Mahakam Jaya",
                "Jl. Pahlawan 12, Samarinda",
                "Kabupaten Mahakam Ulu",
                new Signatory("Rahmawati, S.E.", "Pejabat Pembuat Komitmen", "198203042006042003"),
                List.of(
                        new InspectionPaper.Line(
                                "Kompor gas 2 tungku",
                                "SNI, selang dan regulator",
                                "unit",
                                SamplePapers.n("40"),
                                SamplePapers.n("20"),
                                SamplePapers.n("18"),
                                SamplePapers.n("2"),
                                "pemantik rusak",
                                SamplePapers.n("2"),
                                385_000),
                        new InspectionPaper.Line(
                                "Tepung terigu",
                                null,
                                "kg",
                                SamplePapers.n("1250.5"),
                                SamplePapers.n("0"),
                                SamplePapers.n("1000.5"),
                                SamplePapers.n("0"),
                                null,
                                SamplePapers.n("250"),
                                12_500)),
                InspectionPaper.Conclusion.PARTIAL,
                "Barang yang ditolak diganti paling lambat 20 April 2026.");
    }
}
