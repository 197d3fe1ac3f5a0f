package id.mentas.documents;

import id.mentas.common.PublicCode;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.imageio.ImageIO;

/** What sample papers of all rooms are filled with. */
public final class SamplePapers {

    public static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    public static final Signatory HEAD = new Signatory(
            "Drs. H. Andi Muhammad Ishak, M.Si.",
            "Kepala Dinas Sosial Provinsi Kalimantan Timur",
            "197001011995031001",
            "Pembina Utama Muda",
            null);
    public static final Addressee PERSON = new Addressee(
            "Siti Aminah",
            "6411**********01",
            "Jl. Poros Ujoh Bilang RT 003 RW 001",
            "Ujoh Bilang",
            "Long Bagun",
            "Kabupaten Mahakam Ulu");

    private SamplePapers() {}

    public static Seal seal(String path) {
        return new Seals(PaperReader.settings())
                .of(path, new PublicCode("K7QMX2WD9RTA"), "9f86d081884c7d659a2feaa0c55ad015".repeat(2));
    }

    public static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    public static byte[] photo(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        for (int y = 0; y < height; y++) {
            g.setColor(new Color(90 + 120 * y / height, 150, 220 - 150 * y / height));
            g.drawLine(0, y, width, y);
        }
        g.setColor(Color.DARK_GRAY);
        g.fillRect(width / 4, height / 3, width / 2, height / 2);
        g.dispose();
        return encode(image, "jpg");
    }

    public static byte[] signature(int end) {
        BufferedImage image = new BufferedImage(600, 200, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(10, 20, 90));
        g.setStroke(new BasicStroke(6));
        g.drawArc(40, 20, 180, 160, 20, 300);
        g.drawLine(150, 150, 560, end);
        g.dispose();
        return encode(image, "png");
    }

    private static byte[] encode(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts an EXIF block with the orientation behind the first two bytes of a JPEG. */
    static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] result = new byte[jpeg.length + exif.length];
        System.arraycopy(jpeg, 0, result, 0, 2);
        System.arraycopy(exif, 0, result, 2, exif.length);
        System.arraycopy(jpeg, 2, result, 2 + exif.length, jpeg.length - 2);
        return result;
    }

    /** Puts a comment behind the first two bytes of a JPEG. */
    static byte[] withComment(byte[] jpeg, String comment) {
        byte[] text = comment.getBytes(StandardCharsets.UTF_8);
        ByteBuffer result = ByteBuffer.allocate(jpeg.length + 4 + text.length);
        result.put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) 0xFE)
                .putShort((short) (2 + text.length))
                .put(text);
        return result.put(jpeg, 2, jpeg.length - 2).array();
    }
}
