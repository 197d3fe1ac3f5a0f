package id.mentas.handover;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the handover: {@code mentas.handover.*}.
 *
 * @param daysToAppointment working days from a whole package to the first appointment
 * @param daysToCompletion working days until goods that are owed are to be given
 * @param mostDaysAhead days within which a next visit is agreed upon
 */
@ConfigurationProperties("mentas.handover")
record HandoverSettings(
        @DefaultValue("5") int daysToAppointment,
        @DefaultValue("20") int daysToCompletion,
        @DefaultValue("42") int mostDaysAhead) {}
