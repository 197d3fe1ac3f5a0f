package id.mentas.handover;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the handover: {@code mentas.handover.*}.
 *
 * @param daysToAppointment working days from a whole package to the first appointment
 * @param yearsBetweenGrants within which a family card gets one grant only
 */
@ConfigurationProperties("mentas.handover")
record HandoverSettings(@DefaultValue("5") int daysToAppointment, @DefaultValue("3") int yearsBetweenGrants) {}
