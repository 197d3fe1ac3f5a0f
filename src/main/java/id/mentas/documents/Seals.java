package id.mentas.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import id.mentas.common.PublicCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Makes the seals of papers that anybody may check. */
@Component
public class Seals {

    /** Where codes are typed. */
    public static final String CHECK = "/periksa";

    private static final int DOTS_EACH = 6;

    private final DocumentsSettings settings;

    Seals(DocumentsSettings settings) {
        this.settings = settings;
    }

    /** @param path of the page that answers for the code, {@code /sk/} */
    public Seal of(String path, PublicCode code, String contentHash) {
        String house = settings.publicAddress().toString().replaceFirst("/+$", "");
        String address = house + path + code.shown();
        String typed = house.replaceFirst("^https?://", "") + CHECK;
        return new Seal(code, address, typed, contentHash, qr(address));
    }

    private static Picture qr(String address) {
        try {
            BitMatrix small = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(EncodeHintType.MARGIN, 2, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
            return new Picture("data:image/png;base64," + Base64.getEncoder().encodeToString(png(small)));
        } catch (WriterException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] png(BitMatrix small) {
        int side = small.getWidth() * DOTS_EACH;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, small.get(x / DOTS_EACH, y / DOTS_EACH) ? 0x000000 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
