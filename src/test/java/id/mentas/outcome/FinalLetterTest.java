package id.mentas.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.documents.PaperReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A final letter is read back from its PDF. */
@Tag("slow")
class FinalLetterTest {

    @Test
    void saysThatNobodySignedIt() {
        PaperReader.assertUnsigned(SampleFinalLetter.finalLetter());
    }

    @Test
    void opensForItsUsualReadersOnly() {
        assertThat(PaperReader.furtherReaders(FinalLetter.KIND)).isEmpty();
    }
}
