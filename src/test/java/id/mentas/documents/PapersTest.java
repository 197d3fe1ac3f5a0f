package id.mentas.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What papers are made of. */
class PapersTest {

    @Test
    void theSealOfADecreeLeadsToItsPage() throws Exception {
        Seal seal = SamplePapers.seal("/sk/");
        byte[] png = Base64.getDecoder().decode(seal.qr().source().replaceFirst("^data:image/png;base64,", ""));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        Result read = new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots))));
        assertThat(read.getText())
                .isEqualTo("http://localhost:8080/sk/K7QM-X2WD-9RTA")
                .isEqualTo(seal.address());
    }

    @Test
    void aPaperRefusesAWholeNik() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Addressee("Ani", "6411014202800001", "Jl.", "X", "Y", "Z"));
    }

    @Test
    void whatTheSystemIssuesByItselfSaysSo() {
        assertThat(Issuer.SYSTEM.words()).startsWith("Diterbitkan otomatis oleh sistem Mentas");
    }
}
