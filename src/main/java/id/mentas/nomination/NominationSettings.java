package id.mentas.nomination;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the stage: {@code mentas.nomination.*}.
 *
 * @param chunk cases begun in one transaction at most
 * @param piece how long an import works at once; a single question about a million rows may take some seconds more
 * @param rest how long the start of cases rests after each piece while people are at work, as a share of the piece; 0 for never
 * @param maxFile largest nomination file by the upload page and the API
 * @param maxTasklistFile largest nomination file by the form in Tasklist
 */
@ConfigurationProperties("mentas.nomination")
public record NominationSettings(
        @DefaultValue("200") int chunk,
        @DefaultValue("1s") Duration piece,
        @DefaultValue("1") double rest,
        @DefaultValue("512MB") DataSize maxFile,
        @DefaultValue("10MB") DataSize maxTasklistFile) {}
