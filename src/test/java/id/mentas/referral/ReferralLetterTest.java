package id.mentas.referral;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.documents.PaperReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A referral is read back from its PDF. */
@Tag("slow")
class ReferralLetterTest {

    @Test
    void saysThatNobodySignedIt() {
        PaperReader.assertUnsigned(SampleReferral.referral());
    }

    @Test
    void opensForItsUsualReadersOnly() {
        assertThat(PaperReader.furtherReaders(ReferralLetter.KIND)).isEmpty();
    }
}
