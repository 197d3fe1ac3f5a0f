package id.mentas.documents;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Makes photographs of telephones fit for paper: upright, small, without the notes that a camera leaves in them. */
final class Pictures {

    /** A picture of more dots than this is refused: reading it would take the memory of the house. */
    private static final long MOST_DOTS = 60_000_000;

    private static final int LONGEST_SIDE = 1_400;

    private Pictures() {}

    static boolean isReadable(byte[] content) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_DOTS;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** The picture as JPEG or, where it may be transparent, PNG; the given bytes where it can't be read. */
    static byte[] forPaper(byte[] content, boolean png) {
        return decode(content)
                .map(image -> encode(fit(image, orientation(content), png), png))
                .orElse(content);
    }

    private static Optional<BufferedImage> decode(byte[] content) {
        try {
            return isReadable(content)
                    ? Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(content)))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static BufferedImage fit(BufferedImage image, int orientation, boolean alpha) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        boolean lying = orientation >= 5;
        BufferedImage result = new BufferedImage(
                lying ? height : width,
                lying ? width : height,
                alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D g = result.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.transform(upright(orientation, width, height));
        g.drawImage(image, 0, 0, width, height, null);
        g.dispose();
        return result;
    }

    /** How a picture is turned that carries this EXIF orientation. */
    private static AffineTransform upright(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }

    private static byte[] encode(BufferedImage image, boolean png) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, png ? "png" : "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** EXIF tag 0x0112 of a JPEG: 1 (upright) to 8; 1 where there is none. */
    static int orientation(byte[] jpeg) {
        try {
            int at = 2;
            while (at + 10 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
                int length = number(jpeg, at + 2, 2, false);
                if ((jpeg[at + 1] & 0xFF) == 0xE1 && jpeg[at + 4] == 'E' && jpeg[at + 5] == 'x') {
                    return orientationOfTiff(jpeg, at + 10);
                }
                at += 2 + length;
            }
        } catch (IndexOutOfBoundsException e) {
            return 1;
        }
        return 1;
    }

    private static int orientationOfTiff(byte[] b, int tiff) {
        boolean little = b[tiff] == 'I';
        int directory = tiff + number(b, tiff + 4, 4, little);
        int entries = number(b, directory, 2, little);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (number(b, entry, 2, little) == 0x0112) {
                int value = number(b, entry + 8, 2, little);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    private static int number(byte[] b, int at, int length, boolean little) {
        int value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | b[at + (little ? length - 1 - i : i)] & 0xFF;
        }
        return value;
    }
}
