package id.mentas.procurement;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Settings of procurement: {@code mentas.procurement.*}. @param place where inspection records are signed */
@ConfigurationProperties("mentas.procurement")
record ProcurementSettings(@DefaultValue("Samarinda") String place) {}
