package id.mentas.approval.decree;

import id.mentas.approval.ranking.Candidate;
import id.mentas.common.Money;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A short mark of a list that somebody reads before signing: another list has another mark. */
final class Version {

    private Version() {}

    static String of(List<Change> changes) {
        return mark(changes.stream().map(one -> String.valueOf(one.id())).collect(Collectors.joining("\n")));
    }

    /** @param recipients in their order, each with the value of the package */
    static String of(Map<Candidate, Money> recipients) {
        return mark(recipients.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue().rupiah())
                .collect(Collectors.joining("\n")));
    }

    private static String mark(String list) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(list.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(hash, 0, 4).toUpperCase(Locale.ROOT);
            return hex.substring(0, 4) + "-" + hex.substring(4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
