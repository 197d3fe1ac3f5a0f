package id.mentas.handover;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.documents.PaperReader;
import id.mentas.people.directory.Role;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A handover record is read back from its PDF. */
@Tag("slow")
class HandoverPaperTest {

    @Test
    void theHandoverRecordShowsGoodsSumsAndPictures() throws IOException {
        HandoverPaper paper = SampleHandover.handover();
        try (PDDocument pdf = Loader.loadPDF(PaperReader.render(paper))) {
            String text = PaperReader.textInOneLine(pdf);
            assertThat(text)
                    .contains(
                            "NOMOR 027/118/BAST/2026",
                            "Selasa tanggal dua puluh satu bulan April tahun dua ribu dua puluh enam (21 April 2026)",
                            "Siti Aminah",
                            "6411**********01",
                            "Oven gas",
                            "25 kg",
                            "Rp312.500",
                            "Rp3.407.500",
                            "tiga juta empat ratus tujuh ribu lima ratus rupiah",
                            "Petinggi Kampung Ujoh Bilang",
                            "EK-P2601-88412");
            assertThat(PaperReader.images(pdf)).isEqualTo(3);
        }
    }

    @Test
    void opensForWhoBuys() {
        assertThat(PaperReader.furtherReaders(HandoverPaper.KIND)).containsExactly(Role.PPK);
    }
}
