package id.mentas.engine.access;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Which hash passwords get. The demo's is quick, for its people are many and their password is written on the wall; outside the
 * demo it is not understood at all, so that nobody signs in with it by accident.
 */
@Configuration
class PasswordHashing {

    private static final String LASTING = "PBKDF2";
    private static final int DEMO_ITERATIONS = 100;

    @Bean
    ProcessEnginePlugin slowPasswords(
            Environment environment, @Value("${mentas.people.hash-iterations:210000}") int iterations) {
        SlowPasswordHash lasting = new SlowPasswordHash(LASTING, iterations);
        SlowPasswordHash demo = new SlowPasswordHash(SlowPasswordHash.DEMO, DEMO_ITERATIONS);
        return environment.acceptsProfiles(Profiles.of("demo"))
                ? demo.forNewPasswords(List.of(lasting))
                : lasting.forNewPasswords(List.of());
    }
}
