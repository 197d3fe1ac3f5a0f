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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Papers are read back from their PDFs. */
@Tag("slow")
class PapersTest {

    private static final Pdf PDF = new Pdf(settings());

    static Stream<Paper> all() {
        return Stream.of(
                SamplePapers.decree(150),
                SamplePapers.amendingDecree(),
                SamplePapers.provisionalList(170),
                SamplePapers.inspection(),
                SamplePapers.handover(),
                SamplePapers.refusal(),
                SamplePapers.finalLetter(),
                SamplePapers.visitReport(),
                SamplePapers.referral());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyPaperIsA4TitledTaggedAndCarriesItsFonts(Paper paper) {
        byte[] bytes = PDF.render(paper);
        keep(paper, bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(paper.title());
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("id");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(841f, 842f);
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as("%s", name)
                            .isTrue();
                }
            }
            String text = text(pdf);
            int pages = pdf.getNumberOfPages();
            assertThat(text).contains("Halaman 1 dari " + pages, "Halaman %d dari %d".formatted(pages, pages));
            assertThat(text).contains("PEMERINTAH PROVINSI KALIMANTAN TIMUR", "DINAS SOSIAL");
            assertThat(text).doesNotContain("null", "${", "#");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theDecreeNamesEveryoneAndItsSumsAddUp() throws IOException {
        DecreePaper paper = SamplePapers.decree(150);
        try (PDDocument pdf = Loader.loadPDF(PDF.render(paper))) {
            String text = text(pdf);
            assertThat(text)
                    .contains("NOMOR 400.9.4/12/DINSOS/2026", "2 Februari 2026", "150 (seratus lima puluh) orang");
            for (DecreePaper.Recipient recipient : paper.recipients()) {
                assertThat(text).contains(recipient.name(), Formats.rupiah(recipient.value()));
            }
            long sumOfAreas = 0;
            Matcher areas = Pattern.compile("Jumlah Kecamatan [A-Za-z ]+ \\(\\d+ orang\\)\\s+Rp([\\d.]+)")
                    .matcher(text);
            while (areas.find()) {
                sumOfAreas += Long.parseLong(areas.group(1).replace(".", ""));
            }
            assertThat(sumOfAreas).isEqualTo(paper.total());
            assertThat(text).contains(Formats.rupiah(paper.total()), "JUMLAH SELURUHNYA (150 orang)");
            assertThat(text).contains("686.325.000");
            assertThat(oneLine(text))
                    .contains("enam ratus delapan puluh enam juta tiga ratus dua puluh lima ribu rupiah");
            assertThat(text.split("Nama / NIK", -1).length - 1)
                    .as("the heading stands on every page of the appendix")
                    .isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void theHandoverRecordShowsGoodsSumsAndPictures() throws IOException {
        HandoverPaper paper = SamplePapers.handover();
        try (PDDocument pdf = Loader.loadPDF(PDF.render(paper))) {
            String text = oneLine(text(pdf));
            assertThat(text)
                    .contains(
                            "NOMOR 027/118/BAST/2026",
                            "Selasa tanggal dua puluh satu bulan April tahun dua ribu dua puluh enam (21 April 2026)",
                            "Siti Aminah",
                            "6411**********01",
                            "Oven gas",
                            "25 kg",
                            "Rp312.500",
                            "Rp3.407.500",
                            "tiga juta empat ratus tujuh ribu lima ratus rupiah",
                            "Petinggi Kampung Ujoh Bilang",
                            "EK-P2601-88412");
            assertThat(images(pdf)).isEqualTo(3);
        }
    }

    @Test
    void theInspectionRecordCountsWhatCameAndWhatDidNot() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PDF.render(SamplePapers.inspection()))) {
            assertThat(oneLine(text(pdf)))
                    .contains(
                            "1.250,5",
                            "1.000,5",
                            "Rp12.506.250",
                            "Rp6.930.000",
                            "Rp19.436.250",
                            "Ditolak karena: pemantik rusak",
                            "diterima sebagian");
        }
    }

    @Test
    void theProvisionalListGoesByVillageWithoutIdentity() throws IOException {
        ProvisionalListPaper paper = SamplePapers.provisionalList(170);
        try (PDDocument pdf = Loader.loadPDF(PDF.render(paper))) {
            String text = oneLine(text(pdf));
            assertThat(text)
                    .contains("150 orang masuk kuota dan 20 orang dalam daftar tunggu", "Senin, 9 Februari 2026")
                    .contains("Calon Ke-170 UEP-2026-2-6411-00170");
            assertThat(text).doesNotContain("6411**", "NIK");
            assertThat(paper.villages())
                    .isSortedAccordingTo(ProvisionalListPaper.Village::compareTo)
                    .flatExtracting(ProvisionalListPaper.Village::entries)
                    .hasSize(170);
        }
    }

    @Test
    void aVillageMayBeLongerThanAPage() throws IOException {
        ProvisionalListPaper sample = SamplePapers.provisionalList(90);
        List<ProvisionalListPaper.Entry> oneVillage = sample.entries().stream()
                .map(e -> new ProvisionalListPaper.Entry(
                        e.rank(), e.name(), e.caseNumber(), "Satu", "Laham", e.businessType(), true))
                .toList();
        ProvisionalListPaper paper = new ProvisionalListPaper(
                null,
                sample.date(),
                sample.place(),
                sample.round(),
                2026,
                sample.kabupaten(),
                150,
                sample.objectionUntil(),
                sample.objectionTo(),
                sample.issuer(),
                oneVillage);
        try (PDDocument pdf = Loader.loadPDF(PDF.render(paper))) {
            String text = text(pdf);
            oneVillage.forEach(entry -> assertThat(text).contains(entry.name() + " "));
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(5);
        }
    }

    @Test
    void theRefusalSaysWhyAndHowToObject() throws IOException {
        RefusalLetter paper = SamplePapers.refusal();
        try (PDDocument pdf = Loader.loadPDF(PDF.render(paper))) {
            String text = oneLine(text(pdf));
            assertThat(text).contains(paper.reasons());
            assertThat(text).contains("berhak menyanggah", "Senin, 16 Februari 2026", "UEP-2026-1-6411-00042");
        }
    }

    @Test
    void whatAPersonTypedStaysText() throws IOException {
        RefusalLetter sample = SamplePapers.refusal();
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
        try (PDDocument pdf = Loader.loadPDF(PDF.render(paper))) {
            assertThat(oneLine(text(pdf)))
                    .contains("<b>Ani</b> & O'Neil", "Jl. \"A\" <script>", "<img src=\"file:///etc/passwd\"/>");
        }
    }

    @Test
    void whatNobodySignedSaysWhoIssuedItAndCarriesNoHeadsName() throws IOException {
        for (Paper paper : List.of(
                SamplePapers.refusal(),
                SamplePapers.finalLetter(),
                SamplePapers.referral(),
                SamplePapers.provisionalList(3))) {
            try (PDDocument pdf = Loader.loadPDF(PDF.render(paper))) {
                assertThat(oneLine(text(pdf)))
                        .as(paper.title())
                        .contains(
                                "Diterbitkan melalui sistem Mentas. Petugas yang menangani: ", "Tidak ditandatangani.")
                        .doesNotContain(SamplePapers.HEAD.name(), "Kepala Dinas Sosial Provinsi");
            }
        }
        try (PDDocument pdf = Loader.loadPDF(PDF.render(SamplePapers.visitReport()))) {
            assertThat(oneLine(text(pdf))).contains("Dilaporkan melalui sistem Mentas oleh ", "Tidak ditandatangani.");
        }
        assertThat(Issuer.SYSTEM.words()).startsWith("Diterbitkan otomatis oleh sistem Mentas");
    }

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
        try (PDDocument pdf = Loader.loadPDF(PDF.render(SamplePapers.decree(1)))) {
            assertThat(oneLine(text(pdf)))
                    .contains("localhost:8080/periksa", "K7QM-X2WD-9RTA", "kode periksa K7QM-X2WD-9RTA", "9f86d081");
        }
    }

    @Test
    void theHeadingOfTheRecapitulationIsNeverLeftAlone() throws IOException {
        for (int recipients = 18; recipients < 44; recipients += 5) {
            try (PDDocument pdf = Loader.loadPDF(PDF.render(SamplePapers.decree(recipients)))) {
                PDFTextStripper last = new PDFTextStripper();
                last.setStartPage(pdf.getNumberOfPages());
                String page = oneLine(last.getText(pdf));
                assertThat(page.contains("Rekapitulasi")).isEqualTo(page.contains("Terbilang"));
            }
        }
    }

    @Test
    void aPaperRefusesAWholeNik() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Addressee("Ani", "6411014202800001", "Jl.", "X", "Y", "Z"));
    }

    @Test
    void aDecreeOfThousandFiveHundredCostsSecondsNotMinutes() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        byte[] bytes = PDF.render(SamplePapers.decree(1_500));
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(30));
        assertThat(bytes).hasSizeLessThan(5_000_000);
    }

    private static int images(PDDocument pdf) throws IOException {
        int images = 0;
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                if (page.getResources().isImageXObject(name)) {
                    images++;
                }
            }
        }
        return images;
    }

    static String text(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(pdf);
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    static DocumentsSettings settings() {
        return new Binder(new MapConfigurationPropertySource())
                .bindOrCreate("mentas.documents", DocumentsSettings.class);
    }

    private static void keep(Paper paper, byte[] bytes) {
        try {
            Path folder = Files.createDirectories(Path.of("target/papers"));
            Files.write(folder.resolve(paper.template() + ".pdf"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
