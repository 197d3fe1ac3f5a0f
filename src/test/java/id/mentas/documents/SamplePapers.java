package id.mentas.documents;

import id.mentas.grant.PublicCode;
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
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** One of each paper, filled as rooms fill them. */
final class SamplePapers {

    static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    static final Signatory HEAD = new Signatory(
            "Drs. H. Andi Muhammad Ishak, M.Si.",
            "Kepala Dinas Sosial Provinsi Kalimantan Timur",
            "197001011995031001",
            "Pembina Utama Muda",
            null);
    static final Addressee PERSON = new Addressee(
            "Siti Aminah",
            "6411**********01",
            "Jl. Poros Ujoh Bilang RT 003 RW 001",
            "Ujoh Bilang",
            "Long Bagun",
            "Kabupaten Mahakam Ulu");

    private SamplePapers() {}

    static DecreePaper decree(int recipients) {
        return new DecreePaper(
                "400.9.4/12/DINSOS/2026",
                DAY,
                "Samarinda",
                "UEP-2026-1",
                2026,
                "APBD",
                "Kabupaten Mahakam Ulu",
                HEAD,
                IntStream.rangeClosed(1, recipients)
                        .mapToObj(SamplePapers::recipient)
                        .toList(),
                seal("/sk/"));
    }

    static Seal seal(String path) {
        return new Seals(PapersTest.settings())
                .of(path, new PublicCode("K7QMX2WD9RTA"), "9f86d081884c7d659a2feaa0c55ad015".repeat(2));
    }

    static DecreePaper.Recipient recipient(int i) {
        List<String> kecamatan = List.of("Long Bagun", "Long Hubung", "Laham", "Long Apari", "Long Pahangai");
        List<String> types = List.of("Makanan", "Minuman", "Gorengan", "Ternak ayam", "Kue", "Bengkel");
        return new DecreePaper.Recipient(
                "Penerima Ke-" + i,
                "6411**********%02d".formatted(i % 100),
                "Jl. Poros RT %03d RW 001".formatted(i % 20),
                "Kampung " + (i % 7 + 1),
                kecamatan.get(i % kecamatan.size()),
                types.get(i % types.size()),
                4_500_000 + 1_000L * i);
    }

    static AmendingDecreePaper amendingDecree() {
        return new AmendingDecreePaper(
                "400.9.4/31/DINSOS/2026",
                LocalDate.of(2026, 5, 18),
                "Samarinda",
                List.of(new AmendingDecreePaper.Amended("400.9.4/12/DINSOS/2026", DAY)),
                2,
                "UEP-2026-1",
                2026,
                "APBD",
                "Kabupaten Mahakam Ulu",
                HEAD,
                List.of(
                        new AmendingDecreePaper.Removed(recipient(3), "meninggal dunia", "400.9.4/12/DINSOS/2026"),
                        new AmendingDecreePaper.Removed(
                                recipient(8), "pindah ke luar Kalimantan Timur", "400.9.4/29/DINSOS/2026")),
                List.of(promoted(151), promoted(152)),
                new AmendingDecreePaper.Standing(150, 690_000_000),
                seal("/sk/"));
    }

    private static DecreePaper.Recipient promoted(int rank) {
        DecreePaper.Recipient one = recipient(rank);
        return new DecreePaper.Recipient(
                one.name(),
                one.maskedNik(),
                one.address(),
                one.village(),
                one.kecamatan(),
                one.businessType(),
                one.value(),
                "dari daftar tunggu, peringkat " + rank);
    }

    static ProvisionalListPaper provisionalList(int entries) {
        return new ProvisionalListPaper(
                null,
                DAY,
                "Ujoh Bilang",
                "UEP-2026-1",
                2026,
                "Kabupaten Mahakam Ulu",
                150,
                LocalDate.of(2026, 2, 9),
                "Dinas Sosial Kabupaten Mahakam Ulu",
                new Issuer("Yohanes Avun"),
                IntStream.rangeClosed(1, entries)
                        .mapToObj(i -> new ProvisionalListPaper.Entry(
                                i,
                                "Calon Ke-" + i,
                                "UEP-2026-2-6411-%05d".formatted(i),
                                recipient(i).village(),
                                recipient(i).kecamatan(),
                                recipient(i).businessType(),
                                i <= 150))
                        .toList());
    }

    static InspectionPaper inspection() {
        return new InspectionPaper(
                "027/7/BAPB/2026",
                LocalDate.of(2026, 4, 6),
                "Samarinda",
                2,
                "PO-2026-1-6411-1",
                "EK-P2601-88412",
                LocalDate.of(2026, 3, 2),
                "CV Mahakam Jaya",
                "Jl. Pahlawan 12, Samarinda",
                "Kabupaten Mahakam Ulu",
                new Signatory("Rahmawati, S.E.", "Pejabat Pembuat Komitmen", "198203042006042003"),
                List.of(
                        new InspectionPaper.Line(
                                "Kompor gas 2 tungku",
                                "SNI, selang dan regulator",
                                "unit",
                                n("40"),
                                n("20"),
                                n("18"),
                                n("2"),
                                "pemantik rusak",
                                n("2"),
                                385_000),
                        new InspectionPaper.Line(
                                "Tepung terigu",
                                null,
                                "kg",
                                n("1250.5"),
                                n("0"),
                                n("1000.5"),
                                n("0"),
                                null,
                                n("250"),
                                12_500)),
                InspectionPaper.Conclusion.PARTIAL,
                "Barang yang ditolak diganti paling lambat 20 April 2026.");
    }

    static HandoverPaper handover() {
        return new HandoverPaper(
                "027/118/BAST/2026",
                LocalDate.of(2026, 4, 21),
                "Ujoh Bilang",
                "UEP-2026-1-6411-00042",
                new Signatory("Maria Lejau", "TKSK Kecamatan Long Bagun", null),
                PERSON,
                "Kue",
                "400.9.4/12/DINSOS/2026",
                DAY,
                "EK-P2601-88412",
                List.of(
                        new HandoverPaper.Line("Oven gas", "2 tingkat, stainless", n("1"), "unit", 1_850_000, "Baik"),
                        new HandoverPaper.Line("Mixer", "5 liter", n("1"), "unit", 975_000, "Baik"),
                        new HandoverPaper.Line("Tepung terigu", null, n("25"), "kg", 12_500, "Baik"),
                        new HandoverPaper.Line(
                                "Loyang", "aluminium 30 cm", n("6"), "buah", 45_000, "Penyok ringan pada satu buah")),
                List.of(),
                null,
                null,
                List.of(
                        new HandoverPaper.Witness("Kornelius Ding", "Petinggi Kampung Ujoh Bilang"),
                        new HandoverPaper.Witness("Maria Lejau", "TKSK Kecamatan Long Bagun")),
                "0,502106, 115,153709",
                Picture.of(photo(1600, 1200), "image/jpeg"),
                Picture.of(signature(60), "image/png"),
                Picture.of(signature(150), "image/png"),
                false,
                null);
    }

    static RefusalLetter refusal() {
        return new RefusalLetter(
                "400.9.4/55/DINSOS/2026",
                DAY,
                "Samarinda",
                "UEP-2026-1-6411-00042",
                "UEP-2026-1",
                PERSON,
                "pemeriksaan syarat",
                List.of(
                        "Menurut DTSEN keluarga Saudara berada pada desil 7, sedangkan bantuan ini untuk desil 1 sampai 5.",
                        "Saudara atau keluarga dalam satu KK sudah menerima bantuan usaha dalam 3 tahun terakhir."),
                LocalDate.of(2026, 2, 16),
                "Dinas Sosial Kabupaten Mahakam Ulu",
                new Issuer("Hadi Contoh"));
    }

    static FinalLetter finalLetter() {
        return new FinalLetter(
                "400.9.4/901/DINSOS/2027",
                LocalDate.of(2027, 5, 3),
                "Samarinda",
                "UEP-2026-1-6411-00042",
                "UEP-2026-1",
                PERSON,
                "Kue",
                FinalLetter.Result.GRADUATED,
                List.of(
                        new Fact("Desil saat diusulkan", "2"),
                        new Fact("Desil sekarang", "6"),
                        new Fact("Pendapatan sebulan saat dikunjungi", Formats.rupiah(900_000)),
                        new Fact("Pendapatan sebulan sekarang", Formats.rupiah(3_250_000))),
                List.of("Pada kunjungan terakhir usaha Saudara berjalan."),
                List.of("Dinas Perindustrian, Perdagangan, Koperasi dan UKM menghubungi Saudara tentang izin usaha."),
                new Issuer("Hadi Contoh"));
    }

    static VisitReportPaper visitReport() {
        return new VisitReportPaper(
                null,
                LocalDate.of(2026, 7, 20),
                "Ujoh Bilang",
                "UEP-2026-1-6411-00042",
                "Pemantauan usaha bulan ke-3",
                new Signatory("Yosef Hanyang", "PSM Kampung Ujoh Bilang", null),
                PERSON,
                List.of(
                        new Fact("Keadaan usaha", "Berjalan"),
                        new Fact("Omzet bulan ini", Formats.rupiah(4_100_000)),
                        new Fact("Laba bulan ini", Formats.rupiah(1_150_000)),
                        new Fact("Penilaian", "Hijau")),
                List.of("Harga gas naik; disarankan membeli bersama kelompok."),
                "0,502106, 115,153709",
                Picture.of(photo(800, 1000), "image/jpeg"));
    }

    static ReferralLetter referral() {
        return new ReferralLetter(
                "400.9.4/640/DINSOS/2026",
                LocalDate.of(2026, 11, 2),
                "Ujoh Bilang",
                "UEP-2026-1-6411-00042",
                "Dinas Perindustrian, Perdagangan, Koperasi dan UKM Kabupaten Mahakam Ulu",
                PERSON,
                "Kue",
                "Usaha berjalan baik dan membutuhkan tambahan modal serta izin edar.",
                List.of("Pendampingan pengurusan NIB dan P-IRT", "Akses Kredit Usaha Rakyat"),
                LocalDate.of(2026, 10, 30),
                LocalDate.of(2026, 11, 16),
                new Issuer("Hadi Contoh"));
    }

    static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    static byte[] photo(int width, int height) {
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

    static byte[] signature(int end) {
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
