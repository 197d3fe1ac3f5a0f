package id.mentas.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.documents.PaperReader;
import id.mentas.people.directory.Role;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An inspection record is read back from its PDF. */
@Tag("slow")
class InspectionPaperTest {

    @Test
    void theInspectionRecordCountsWhatCameAndWhatDidNot() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PaperReader.render(SampleInspection.inspection()))) {
            assertThat(PaperReader.textInOneLine(pdf))
                    .contains(
                            "1.250,5",
                            "1.000,5",
                            "Rp12.506.250",
                            "Rp6.930.000",
                            "Rp19.436.250",
                            "Ditolak karena: pemantik rusak",
                            "diterima sebagian");
        }
    }

    @Test
    void opensForWhoBuys() {
        assertThat(PaperReader.furtherReaders(InspectionPaper.KIND)).containsExactly(Role.PPK);
    }
}
