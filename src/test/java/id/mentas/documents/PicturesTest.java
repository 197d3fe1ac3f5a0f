package id.mentas.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import id.mentas.common.Refused;
import id.mentas.common.UploadedFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

@Tag("slow")
class PicturesTest {

    private static final DocumentsSettings SETTINGS = new DocumentsSettings(
            "",
            "",
            List.of(),
            List.of(),
            "",
            "",
            URI.create("http://localhost"),
            Map.of(),
            DataSize.ofMegabytes(10),
            DataSize.ofMegabytes(20));

    private final FileCheck check = new FileCheck(SETTINGS);

    @Test
    void aSmallFileThatUnfoldsToHalfAGigabyteTakesLittleMemory() throws IOException {
        byte[] large = png(7_700, 7_700, 16, 6);
        assertThat(large.length).isLessThan(1 << 20);
        long before = allocated();
        FileCheck.Checked kept = check.ready("photo", CommonKinds.PHOTO, file(large));
        assertThat(allocated() - before).isLessThan(250L << 20);
        assertThat(read(kept.content()).getWidth()).isLessThanOrEqualTo(2_000);
    }

    @Test
    void refusesWhatUnfoldsToMoreThanIsEverReadThrough() throws IOException {
        assertBroken(png(60_000, 60_000, 1, 0, 3));
    }

    @Test
    void refusesALargeJpegInSeveralPasses() throws IOException {
        assertBroken(jpeg(6_000, 5_000, true));
        assertThat(Pictures.isReadable(jpeg(1_600, 1_200, true))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 200, 2_000})
    void refusesAPictureThatWasCut(int bytes) throws IOException {
        assertBroken(Arrays.copyOf(png(1_200, 900, 8, 2), bytes));
        assertBroken(Arrays.copyOf(SamplePapers.photo(1_200, 900), bytes));
    }

    @Test
    void refusesAPhotoThatLacksItsLastBytes() {
        byte[] photo = SamplePapers.photo(1_200, 900);
        assertBroken(Arrays.copyOf(photo, photo.length - 2));
        assertBroken(Arrays.copyOf(photo, photo.length / 2));
    }

    @Test
    void keepsNothingThatTheCameraNotedAndTurnsThePhotoUpright() throws IOException {
        byte[] photo = SamplePapers.withOrientation(SamplePapers.photo(1_200, 900), 6);
        byte[] withPlace = SamplePapers.withComment(photo, "-0.502183,117.153801 telepon-contoh");
        for (DocumentKind kind : List.of(CommonKinds.PHOTO, CommonKinds.SIGNATURE, CommonKinds.ATTACHMENT)) {
            FileCheck.Checked kept = check.ready("photo", kind, file(withPlace));
            assertThat(new String(kept.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "117.153801");
            assertThat(read(kept.content()).getWidth()).isEqualTo(900);
            assertThat(read(kept.content()).getHeight()).isEqualTo(1_200);
            assertThat(kept.type()).isEqualTo(FileType.JPEG);
        }
    }

    @Test
    void takesWhatCamerasAddBehindTheEnd() {
        byte[] photo = SamplePapers.photo(640, 480);
        assertThat(Pictures.isReadable(Arrays.copyOf(photo, photo.length + 5_000)))
                .isTrue();
    }

    @Test
    void aScannedPageStaysReadable() throws IOException {
        byte[] page = jpeg(2_480, 3_508, false);
        assertThat(read(check.ready("file", CommonKinds.ATTACHMENT, file(page)).content())
                        .getHeight())
                .isEqualTo(3_500);
    }

    @Test
    void refusesAPictureOnWhichNothingCanBeSeen() throws IOException {
        for (byte[] tiny : List.of(png(1, 1, 8, 2), png(1_200, 199, 8, 2), jpeg(64, 48, false))) {
            for (DocumentKind kind : List.of(CommonKinds.PHOTO, CommonKinds.ATTACHMENT)) {
                assertThatThrownBy(() -> check.check("photo", kind, file(tiny)))
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining("paling sedikit 200 titik");
                assertThatThrownBy(() -> check.ready("photo", kind, file(tiny)))
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining("paling sedikit 200 titik");
            }
        }
        check.check("photo", CommonKinds.PHOTO, file(png(200, 200, 8, 2)));
    }

    @Test
    void asksASignatureForAtLeastAStroke() throws IOException {
        assertThatThrownBy(() -> check.check("signature", CommonKinds.SIGNATURE, file(png(1, 1, 8, 6))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Tanda tangan terlalu kecil (1 × 1 titik)");
        check.check("signature", CommonKinds.SIGNATURE, file(png(300, 120, 8, 6)));
    }

    private void assertBroken(byte[] picture) {
        assertThatThrownBy(() -> check.check("photo", CommonKinds.PHOTO, file(picture)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Gambar rusak");
        assertThatThrownBy(() -> check.ready("photo", CommonKinds.PHOTO, file(picture)))
                .isInstanceOf(Refused.class);
    }

    private static UploadedFile file(byte[] content) {
        return new UploadedFile("foto", "image/png", content);
    }

    private static BufferedImage read(byte[] content) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(content));
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static byte[] jpeg(int width, int height, boolean progressive) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** A black PNG, of which only {@code rows} rows are there where they are named. */
    private static byte[] png(int width, int height, int depth, int colour, int... rows) throws IOException {
        int channels =
                switch (colour) {
                    case 2 -> 3;
                    case 6 -> 4;
                    default -> 1;
                };
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] row = new byte[1 + (width * depth * channels + 7) / 8];
            for (int y = 0; y < (rows.length == 0 ? height : rows[0]); y++) {
                out.write(row);
            }
        }
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream ihdr = new DataOutputStream(head);
        ihdr.writeInt(width);
        ihdr.writeInt(height);
        ihdr.write(new byte[] {(byte) depth, (byte) colour, 0, 0, 0});
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        result.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(result, "IHDR", head.toByteArray());
        chunk(result, "IDAT", packed.toByteArray());
        chunk(result, "IEND", new byte[0]);
        return result.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream to, String type, byte[] data) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(data.length);
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        out.write(name);
        out.write(data);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt((int) crc.getValue());
    }
}
