package id.mentas.people.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes who came in, who was turned away, and who changed whose password, groups and tenants: one line each, under a name of its own
 * (`id.mentas.security`), so that it can be kept apart. It holds ids and network addresses, never a name or anything typed.
 */
@Component
public class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger("id.mentas.security");

    /** Who does something where nobody is signed in. */
    static final String HOUSE = "mentas";

    /** What happened. */
    public enum Event {
        SIGNED_IN,
        SIGN_IN_REFUSED,
        PASSWORD_CHANGED,
        PASSWORD_SET,
        UNLOCKED,
        USER_ADDED,
        USER_REMOVED,
        GROUP_ADDED,
        GROUP_REMOVED,
        TENANT_ADDED,
        TENANT_REMOVED,
        ALARM
    }

    /**
     * Writes a line once the change that it tells of holds.
     *
     * @param facts name and value in turns
     */
    public void note(Event event, String... facts) {
        String line = line(event, facts);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            LOG.info(line);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                LOG.info(line);
            }
        });
    }

    /** Somebody came in at the address of this thread's request. */
    public void signedIn(String user) {
        note(Event.SIGNED_IN, "user", user, "from", Whence.network());
    }

    /** Somebody was turned away, though the password was right. */
    public void refused(String user, String why) {
        refused(user, Whence.network(), why);
    }

    void refused(String user, String address, String why) {
        note(Event.SIGN_IN_REFUSED, "user", user, "from", address, "why", why);
    }

    static String line(Event event, String... facts) {
        StringBuilder line = new StringBuilder(event.name());
        for (int index = 0; index + 1 < facts.length; index += 2) {
            line.append(' ').append(facts[index]).append('=').append(plain(facts[index + 1]));
        }
        return line.toString();
    }

    /** Nothing that could begin a line or look like another fact. */
    private static String plain(String value) {
        String plain = value.replaceAll("[^A-Za-z0-9._@:-]", "_");
        return plain.length() > 80 ? plain.substring(0, 80) : plain;
    }
}
