package id.mentas.engine.access;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * PBKDF2 instead of the engine's salted SHA-512, which a stolen database gives away in hours.
 *
 * <p>The number of iterations is kept with each hash, so that it can be raised while old hashes go on to be understood.
 */
public final class SlowPasswordHash implements PasswordEncryptor {

    /** Name of the demo's hash: what starts with `{PBKDF2-DEMO}` belongs to an invented person. */
    public static final String DEMO = "PBKDF2-DEMO";

    private static final int SALT_BYTES = 16;

    private final String name;
    private final int iterations;
    private final Map<Integer, Pbkdf2PasswordEncoder> encoders = new ConcurrentHashMap<>();

    /** @param name written before each hash in the database, `{name}…` */
    SlowPasswordHash(String name, int iterations) {
        this.name = name;
        this.iterations = iterations;
    }

    /** Gives the engine this hash for new passwords, and others that it goes on to understand. */
    ProcessEnginePlugin forNewPasswords(List<SlowPasswordHash> understood) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                configuration.setPasswordEncryptor(SlowPasswordHash.this);
                configuration.setCustomPasswordChecker(List.copyOf(understood));
            }
        };
    }

    @Override
    public String encrypt(String password) {
        return iterations + "$" + encoder(iterations).encode(password);
    }

    @Override
    public boolean check(String password, String encrypted) {
        int end = encrypted.indexOf('$');
        return end > 0
                && encoder(Integer.parseInt(encrypted.substring(0, end)))
                        .matches(password, encrypted.substring(end + 1));
    }

    @Override
    public String hashAlgorithmName() {
        return name;
    }

    private Pbkdf2PasswordEncoder encoder(int rounds) {
        return encoders.computeIfAbsent(
                rounds,
                count -> new Pbkdf2PasswordEncoder(
                        "", SALT_BYTES, count, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512));
    }
}
