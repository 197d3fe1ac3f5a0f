package id.mentas.documents;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes photographs of telephones fit to be kept and for paper: upright, of bounded size, without the notes that a camera
 * leaves in them.
 *
 * <p>A small file can unfold to gigabytes, so what is bounded is bytes, not dots: those that are read through one after the
 * other, and those that stand in memory at once. One picture is decoded at a time.
 */
final class Pictures {

    /** Bytes of a picture without compression; more take too long to read through. */
    private static final long MOST_UNFOLDED = 640L << 20;

    /** Bytes that a JPEG sent in several passes may hold in memory: all of it stays there until the last pass. */
    private static final long MOST_HELD = 96L << 20;

    /** Bytes of a decoded picture; of a larger one only every second, third … dot is read. */
    private static final long MOST_DECODED = 40L << 20;

    private static final int LONGEST_SIDE_ON_PAPER = 1_400;
    private static final float QUALITY = 0.88f;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);

    private Pictures() {}

    /** Width and height in dots, as the picture is kept in its file. */
    record Size(int width, int height) {}

    /** What a picture says of its size, without decoding it; empty where that can't be read. */
    static Optional<Size> size(byte[] content) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(new Size(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether the whole picture can be decoded within the bounds. */
    static boolean isReadable(byte[] content) {
        return decode(content).isPresent();
    }

    /**
     * The picture anew: upright and with nothing but its dots.
     *
     * @param longestSide in dots; a larger picture is made smaller
     * @param png whether to write PNG, else JPEG
     * @return empty where it can't be decoded within the bounds
     */
    static Optional<byte[]> anew(byte[] content, int longestSide, boolean png) {
        return decode(content).map(image -> encode(fit(image, orientation(content), longestSide, png), png));
    }

    /** The picture as JPEG or, where it may be transparent, PNG; the given bytes where it can't be read. */
    static byte[] forPaper(byte[] content, boolean png) {
        return anew(content, LONGEST_SIDE_ON_PAPER, png).orElse(content);
    }

    private static Optional<BufferedImage> decode(byte[] content) {
        try {
            if (!ONE_AT_A_TIME.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            return decode(in, content);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static Optional<BufferedImage> decode(ImageInputStream in, byte[] content) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        ImageReader reader = readers.next();
        try {
            // What stands beside the dots (texts, profiles) is not looked at: it can unfold, too.
            reader.setInput(in, true, true);
            long dots = (long) reader.getWidth(0) * reader.getHeight(0);
            ImageTypeSpecifier type = reader.getImageTypes(0).next();
            long unfolded = dots * bytesOfADot(type);
            JpegMarkers jpeg = JpegMarkers.of(content);
            if (unfolded > MOST_UNFOLDED || jpeg.isCut() || jpeg.isProgressive() && 2 * unfolded > MOST_HELD) {
                return Optional.empty();
            }
            int step = step(reader.getWidth(0), reader.getHeight(0), bytesOfADot(type));
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(reader.read(0, param));
        } finally {
            reader.dispose();
        }
    }

    private static int bytesOfADot(ImageTypeSpecifier type) {
        return (type.getColorModel().getPixelSize() + 7) / 8;
    }

    /** Which dots are read, every one or every second …, so that the decoded picture stays within its bound. */
    private static int step(long width, long height, int bytes) {
        int step = 1;
        while ((width / step) * (height / step) * bytes > MOST_DECODED) {
            step++;
        }
        return step;
    }

    private static BufferedImage fit(BufferedImage image, int orientation, int longestSide, boolean alpha) {
        double scale = Math.min(1, (double) longestSide / Math.max(image.getWidth(), image.getHeight()));
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
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(png ? "png" : "jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (!png) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
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
