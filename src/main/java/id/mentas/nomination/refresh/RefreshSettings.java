package id.mentas.nomination.refresh;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the registry refresh: {@code mentas.nomination.refresh.*}.
 *
 * @param nameAlike how alike two names must be, 0 to 1 by their trigrams, to be one person's when the birth date differs
 * @param compareAtOnce cases that are compared and written down in one transaction
 * @param confirmAtOnce cases that are shown in one form
 * @param faultsKept lines with faults that are kept for the report
 */
@ConfigurationProperties("mentas.nomination.refresh")
record RefreshSettings(
        @DefaultValue("0.4") double nameAlike,
        @DefaultValue("5000") int compareAtOnce,
        @DefaultValue("40") int confirmAtOnce,
        @DefaultValue("1000") int faultsKept) {}
