package id.mentas.people.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of sessions; how long one may do nothing is {@code server.servlet.session.timeout}.
 *
 * @param longest one signs in again after that, whatever one does
 * @param beforeSignIn how long a login page may lie open
 */
@ConfigurationProperties("mentas.people.session")
record SessionSettings(@DefaultValue("12h") Duration longest, @DefaultValue("30m") Duration beforeSignIn) {}
