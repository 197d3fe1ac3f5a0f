package id.mentas.people.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Remembers for a minute that a program's password was right. What is remembered is a code with a key that nobody has: of address,
 * user, password and the hash that the database holds now. So it counts for nobody else, and no longer once the password changes,
 * whichever node changes it.
 */
@Component
class RememberedPasswords {

    private static final int MOST = 2_000;
    private static final String CODE = "HmacSHA256";

    private record Remembered(String user, long until) {}

    private final SecretKeySpec key;
    private final long nanos;
    private final Map<String, Remembered> right = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
            return size() > MOST;
        }
    };

    RememberedPasswords(AccessSettings settings) {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, CODE);
        this.nanos = settings.remembered().toNanos();
    }

    synchronized boolean holds(String address, Account account, String password) {
        Remembered found = right.get(code(address, account, password));
        return found != null && found.until() - System.nanoTime() > 0;
    }

    synchronized void keep(String address, Account account, String password) {
        String code = code(address, account, password);
        right.remove(code);
        right.put(code, new Remembered(account.id(), System.nanoTime() + nanos));
    }

    synchronized void forget(String user) {
        right.values().removeIf(one -> one.user().equals(user));
    }

    private String code(String address, Account account, String password) {
        try {
            Mac mac = Mac.getInstance(CODE);
            mac.init(key);
            for (String part : new String[] {address, account.id(), String.valueOf(account.hash()), password}) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                // With its length, so that no two different fours sound the same.
                mac.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                mac.update(bytes);
            }
            return Base64.getEncoder().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }
}
