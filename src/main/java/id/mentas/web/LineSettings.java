package id.mentas.web;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a line to the house may take.
 *
 * @param proxies addresses of the proxies in front, whose {@code X-Forwarded-For} and {@code X-Forwarded-Proto} are believed; nobody else's are
 * @param connections that one address may hold; a proxy's are not counted
 * @param unfinishedBodies requests of one address whose body has not come whole; beyond it the slowest gives way
 * @param silence how long a body may stand still
 * @param grace how long a body may take before it is asked how fast it comes
 * @param slowest bytes a second that a body must bring then; a line of 256 kbit/s brings sixteen times as many
 */
@Validated
@ConfigurationProperties("mentas.web.line")
record LineSettings(
        @DefaultValue List<String> proxies,
        @DefaultValue("200") @Min(10) int connections,
        @DefaultValue("20") @Min(2) int unfinishedBodies,
        @DefaultValue("8s") Duration silence,
        @DefaultValue("15s") Duration grace,
        @DefaultValue("2000") @Min(1) int slowest) {}
