package id.mentas.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** How a spreadsheet goes to a browser: as a file to keep, while it is written. */
public final class SheetDownload {

    /** Writes a spreadsheet. */
    public interface Writing {

        void to(OutputStream out) throws IOException;
    }

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SheetDownload() {}

    /** @throws IOException also where whoever asked has gone in the middle of it */
    public static void send(HttpServletResponse response, String fileName, Writing writing) throws IOException {
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(fileName).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            writing.to(response.getOutputStream());
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }
}
