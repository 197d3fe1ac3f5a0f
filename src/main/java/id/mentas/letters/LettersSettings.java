package id.mentas.letters;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The post: {@code mentas.letters.*}.
 *
 * @param from sender of all mail
 * @param house address of Mentas that letters name
 * @param maxAttempts after which a letter that the mail server refuses stays unsent
 * @param lease how long a letter that is being sent is left alone; longer than the mail server's time-outs together
 * @param gather how long reminders wait for others to the same people, to go with them in one mail; 0: not at all
 */
@ConfigurationProperties("mentas.letters")
public record LettersSettings(
        @DefaultValue("mentas@localhost") String from,
        @DefaultValue("http://localhost:8080") URI house,
        @DefaultValue("10") int maxAttempts,
        @DefaultValue("3m") Duration lease,
        @DefaultValue("10m") Duration gather) {}
