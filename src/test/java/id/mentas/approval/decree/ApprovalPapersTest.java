package id.mentas.approval.decree;

import static org.assertj.core.api.Assertions.assertThat;

import id.mentas.approval.ranking.ProvisionalListPaper;
import id.mentas.documents.Formats;
import id.mentas.documents.PaperReader;
import id.mentas.people.directory.Role;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The papers of this stage are read back from their PDFs. */
@Tag("slow")
class ApprovalPapersTest {

    @Test
    void theDecreeNamesEveryoneAndItsSumsAddUp() throws IOException {
        DecreePaper paper = SampleDecrees.decree(150);
        try (PDDocument pdf = Loader.loadPDF(PaperReader.render(paper))) {
            String text = PaperReader.text(pdf);
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
            assertThat(PaperReader.oneLine(text))
                    .contains("enam ratus delapan puluh enam juta tiga ratus dua puluh lima ribu rupiah");
            assertThat(text.split("Nama / NIK", -1).length - 1)
                    .as("the heading stands on every page of the appendix")
                    .isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void theProvisionalListGoesByVillageWithoutIdentity() throws IOException {
        ProvisionalListPaper paper = SampleDecrees.provisionalList(170);
        try (PDDocument pdf = Loader.loadPDF(PaperReader.render(paper))) {
            String text = PaperReader.textInOneLine(pdf);
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
        ProvisionalListPaper sample = SampleDecrees.provisionalList(90);
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
        try (PDDocument pdf = Loader.loadPDF(PaperReader.render(paper))) {
            String text = PaperReader.text(pdf);
            oneVillage.forEach(entry -> assertThat(text).contains(entry.name() + " "));
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(5);
        }
    }

    @Test
    void theHeadingOfTheRecapitulationIsNeverLeftAlone() throws IOException {
        for (int recipients = 18; recipients < 44; recipients += 5) {
            try (PDDocument pdf = Loader.loadPDF(PaperReader.render(SampleDecrees.decree(recipients)))) {
                PDFTextStripper last = new PDFTextStripper();
                last.setStartPage(pdf.getNumberOfPages());
                String page = PaperReader.oneLine(last.getText(pdf));
                assertThat(page.contains("Rekapitulasi")).isEqualTo(page.contains("Terbilang"));
            }
        }
    }

    @Test
    void aDecreeOfThousandFiveHundredCostsSecondsNotMinutes() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        byte[] bytes = PaperReader.render(SampleDecrees.decree(1_500));
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(30));
        assertThat(bytes).hasSizeLessThan(5_000_000);
    }

    @Test
    void aDecreeShowsItsSeal() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PaperReader.render(SampleDecrees.decree(1)))) {
            assertThat(PaperReader.textInOneLine(pdf))
                    .contains("localhost:8080/periksa", "K7QM-X2WD-9RTA", "kode periksa K7QM-X2WD-9RTA", "9f86d081");
        }
    }

    @Test
    void theProvisionalListSaysThatNobodySignedIt() {
        PaperReader.assertUnsigned(SampleDecrees.provisionalList(3));
    }

    @Test
    void decreesAreOpenToWhoBuysAndTheProvisionalListToAllOfTheArea() {
        assertThat(PaperReader.furtherReaders(DecreePaper.KIND)).containsExactly(Role.PPK);
        assertThat(PaperReader.furtherReaders(AmendingDecreePaper.KIND)).containsExactly(Role.PPK);
        assertThat(PaperReader.furtherReaders(ProvisionalListPaper.KIND)).contains(Role.values());
    }
}
