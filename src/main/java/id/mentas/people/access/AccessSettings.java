package id.mentas.people.access;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the sign-in.
 *
 * @param freePerAccount wrong passwords of one account from one address before one has to wait
 * @param freePerAddress wrong passwords from one address, whatever the account, before one has to wait
 * @param longestWait never longer than this
 * @param hashes passwords checked at the same time
 * @param remembered how long a program's right password is not hashed again
 */
@Validated
@ConfigurationProperties("mentas.people.sign-in")
public record AccessSettings(
        @DefaultValue("5") @Min(1) int freePerAccount,
        @DefaultValue("20") @Min(1) int freePerAddress,
        @DefaultValue("15m") Duration longestWait,
        @DefaultValue("2") @Min(1) @Max(64) int hashes,
        @DefaultValue("1m") Duration remembered) {}
