package id.mentas.assessment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the visit: {@code mentas.assessment.*}.
 *
 * @param oddIncome rupiah a month; a family that earns more is asked about, for it hardly stands in the lower half of the registry
 */
@ConfigurationProperties("mentas.assessment")
record AssessmentSettings(@DefaultValue("20000000") long oddIncome) {}
