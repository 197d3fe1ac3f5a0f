package id.mentas.nomination.intake;

import id.mentas.registry.check.NominationRow;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Tells whether the data of a person are the same as in an earlier file: equal data, equal number. Not for two threads. */
final class Fingerprint {

    private static final char BETWEEN = '\u001f';

    private final MessageDigest digest = digest();
    private final StringBuilder text = new StringBuilder(300);

    UUID of(NominationRow person) {
        text.setLength(0);
        with(person.nik(), person.noKk(), person.name(), person.sex(), person.birthPlace(), person.birthDate());
        with(person.address(), person.rt(), person.rw(), person.village(), person.desil(), person.aid());
        with(person.occupation(), person.phone(), person.formerBusiness(), person.businessStatus());
        with(person.businessType(), person.publicServant(), person.source(), person.dataDate());
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private void with(@org.jspecify.annotations.Nullable Object... data) {
        for (Object part : data) {
            text.append(part).append(BETWEEN);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
