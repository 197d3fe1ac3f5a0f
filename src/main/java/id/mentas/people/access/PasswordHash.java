package id.mentas.people.access;

import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Compares a typed password with a kept one as the engine does, without its command and connection. */
@Component
class PasswordHash {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordHash.class);

    private final ProcessEngine engine;
    private final AtomicReference<@Nullable Account> nobody = new AtomicReference<>();

    PasswordHash(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    /**
     * Compares; an unknown account takes as long as a known one.
     *
     * @param account null where there is none
     */
    boolean matches(String password, @Nullable Account account) {
        if (account == null || account.hash() == null) {
            compare(password, nobody());
            return false;
        }
        return compare(password, account);
    }

    private boolean compare(String password, Account account) {
        try {
            return passwords().check(EncryptionUtil.saltPassword(password, account.salt()), account.hash());
        } catch (ProcessEngineException unknownHash) {
            LOG.warn("The password of {} is kept with a hash that is not understood here", account);
            return false;
        }
    }

    private Account nobody() {
        Account made = nobody.get();
        if (made == null) {
            made = new Account(
                    "", passwords().encrypt(EncryptionUtil.saltPassword("nobody", "nobody")), "nobody", false);
            nobody.set(made);
        }
        return made;
    }

    private PasswordManager passwords() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getPasswordManager();
    }
}
