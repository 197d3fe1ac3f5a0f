package id.mentas.monitoring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of monitoring: {@code mentas.monitoring.*}. Amounts in rupiah a month, above which a figure of a business of some five million
 * is asked about.
 *
 * @param jump how many times as much as at the last visit is asked about
 */
@ConfigurationProperties("mentas.monitoring")
record MonitoringSettings(
        @DefaultValue("40000000") long oddTurnover,
        @DefaultValue("15000000") long oddProfit,
        @DefaultValue("30000000") long oddIncome,
        @DefaultValue("10") int jump) {}
