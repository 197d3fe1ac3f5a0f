package id.mentas.approval;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the office may change about decrees: {@code mentas.approval.*}.
 *
 * @param decreeNumber pattern of a decree's number: serial within the year, then the year
 * @param yearsBetweenGrants so long a person or family that had a grant gets no other
 */
@ConfigurationProperties("mentas.approval")
record ApprovalSettings(
        @DefaultValue("400.9/%03d/DINSOS-KALTIM/%d") String decreeNumber, @DefaultValue("3") int yearsBetweenGrants) {}
