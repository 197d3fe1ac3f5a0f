package id.mentas.letters;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.documents.Addressee;
import id.mentas.documents.PaperReader;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A refusal is read back from its PDF. */
@Tag("slow")
class RefusalLetterTest {

    @Test
    void theRefusalSaysWhyAndHowToObject() throws IOException {
        RefusalLetter paper = SampleRefusal.refusal();
        try (PDDocument pdf = Loader.loadPDF(PaperReader.render(paper))) {
            String text = PaperReader.textInOneLine(pdf);
            assertThat(text).contains(paper.reasons());
            assertThat(text).contains("berhak menyanggah", "Senin, 16 Februari 2026", "UEP-2026-1-6411-00042");
        }
    }

    @Test
    void whatAPersonTypedStaysText() throws IOException {
        RefusalLetter sample = SampleRefusal.refusal();
        Addressee odd = new Addressee("<b>Ani</b> & O'Neil", null, "Jl. \"A\" <script>", "X", "Y", "Z");
        RefusalLetter paper = new RefusalLetter(
                null,
                sample.date(),
                "Samarinda",
                sample.caseNumber(),
                "UEP-2026-1",
                odd,
                "pemeriksaan",
                List.of("Gaji > Rp5.000.000 & <img src=\"file:///etc/passwd\"/>"),
                null,
                "Dinas",
                sample.issuer());
        try (PDDocument pdf = Loader.loadPDF(PaperReader.render(paper))) {
            assertThat(PaperReader.textInOneLine(pdf))
                    .contains("<b>Ani</b> & O'Neil", "Jl. \"A\" <script>", "<img src=\"file:///etc/passwd\"/>");
        }
    }

    @Test
    void saysThatNobodySignedIt() {
        PaperReader.assertUnsigned(SampleRefusal.refusal());
    }

    @Test
    void opensForItsUsualReadersOnly() {
        assertThat(PaperReader.furtherReaders(RefusalLetter.KIND)).isEmpty();
    }
}
