package id.mentas.nomination.intake;

import id.mentas.nomination.NominationSettings;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.web.servlet.MultipartConfigFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How large a file may come over HTTP: as large as a nomination file may be. Forms in Tasklist have their own limits. */
@Configuration
class NominationUploads {

    /** What the fields beside the file may take; a file that is larger by no more is answered on its page. */
    private static final DataSize FIELDS = DataSize.ofMegabytes(1);

    @Bean
    MultipartConfigElement multipartConfigElement(NominationSettings settings) {
        MultipartConfigFactory limits = new MultipartConfigFactory();
        limits.setMaxRequestSize(DataSize.ofBytes(settings.maxFile().toBytes() + FIELDS.toBytes()));
        return limits.createMultipartConfig();
    }
}
