package id.mentas.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.documents.PaperReader;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A report of a visit is read back from its PDF. */
@Tag("slow")
class VisitReportPaperTest {

    @Test
    void saysWhoReportedAndThatNobodySignedIt() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PaperReader.render(SampleVisitReport.visitReport()))) {
            assertThat(PaperReader.textInOneLine(pdf))
                    .contains("Dilaporkan melalui sistem Mentas oleh ", "Tidak ditandatangani.");
        }
    }

    @Test
    void opensForItsUsualReadersOnly() {
        assertThat(PaperReader.furtherReaders(VisitReportPaper.KIND)).isEmpty();
    }
}
