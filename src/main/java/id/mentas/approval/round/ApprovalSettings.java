package id.mentas.approval.round;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the office may change about decrees: {@code mentas.approval.*}.
 *
 * @param decreeNumber pattern of a decree's number where the round names none, see {@link DecreePattern}
 */
@ConfigurationProperties("mentas.approval")
public record ApprovalSettings(@DefaultValue("400.9/{nomor}/DINSOS-KALTIM/{tahun}") String decreeNumber) {

    public ApprovalSettings {
        new DecreePattern(decreeNumber).fault().ifPresent(fault -> {
            throw new IllegalArgumentException("mentas.approval.decree-number: " + fault);
        });
    }
}
