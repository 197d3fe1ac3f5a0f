package id.mentas.people.directory;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of this room.
 *
 * @param hashIterations rounds of PBKDF2 for a new password; old passwords keep theirs
 * @param adminId the first administrator, made at start outside the demo; empty where one exists
 * @param adminPassword its password, used only when it is made
 */
@Validated
@ConfigurationProperties("mentas.people")
record PeopleSettings(
        @DefaultValue("210000") @Min(100000) int hashIterations,
        @DefaultValue("") String adminId,
        @DefaultValue("") String adminPassword) {

    /** The record itself would write the password into a log. */
    @Override
    public String toString() {
        return "PeopleSettings";
    }
}
