package id.mentas.nomination;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the stage: {@code mentas.nomination.*}.
 *
 * @param chunk rows judged and cases started in one transaction
 * @param maxFile largest nomination file
 */
@ConfigurationProperties("mentas.nomination")
record NominationSettings(@DefaultValue("100") int chunk, @DefaultValue("10MB") DataSize maxFile) {}
