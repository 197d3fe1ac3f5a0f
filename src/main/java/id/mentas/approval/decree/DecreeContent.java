package id.mentas.approval.decree;

import id.mentas.approval.decree.DecreePaper.Recipient;
import id.mentas.documents.Signatory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a decree decides, as one text that is the same whenever it is put together: its hash stands on the paper, and the text
 * is kept, so that both can be compared years later.
 */
record DecreeContent(String text) {

    static DecreeContent of(String number, DecreeDraft draft, String place) {
        Signatory signatory = draft.signatory();
        Stream<String> head = Stream.of(
                "SK " + number,
                "tanggal " + draft.signedOn(),
                "putaran " + draft.round().code(),
                "wilayah " + draft.kabupaten(),
                "penanda tangan " + signatory.name() + " | " + signatory.title() + " | " + signatory.nip(),
                "tempat " + place,
                "mengubah " + draft.amended().stream().map(Decree::number).collect(Collectors.joining(", ")));
        Stream<String> removed = draft.removed().stream()
                .map(one ->
                        "- " + one.candidate() + line(one.recipient()) + " | " + one.reason() + " | " + one.namedBy());
        Stream<String> added = draft.added().stream().map(one -> "+ " + one.candidate() + line(one.recipient()));
        return new DecreeContent(
                Stream.of(head, removed, added).flatMap(lines -> lines).collect(Collectors.joining("\n", "", "\n")));
    }

    /** SHA-256 in hexadecimal. */
    String hash() {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String line(Recipient one) {
        return Stream.of(
                        one.name(),
                        one.address(),
                        one.village(),
                        one.kecamatan(),
                        one.businessType(),
                        String.valueOf(one.value()))
                .collect(Collectors.joining(" | ", " | ", ""));
    }
}
