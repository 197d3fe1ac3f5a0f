package id.mentas.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** Joins papers into one file, so that many are printed at once. */
public final class PdfBundle {

    private PdfBundle() {}

    /** @param papers PDF files, at least one, in the order of printing */
    public static byte[] of(List<byte[]> papers) {
        PDFMergerUtility merger = new PDFMergerUtility();
        papers.forEach(paper -> merger.addSource(new RandomAccessReadBuffer(paper)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        merger.setDestinationStream(out);
        try {
            merger.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
        } catch (IOException e) {
            throw new UncheckedIOException("The papers could not be joined", e);
        }
        return out.toByteArray();
    }
}
