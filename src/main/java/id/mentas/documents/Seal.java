package id.mentas.documents;

import id.mentas.common.PublicCode;

/**
 * How a reader can check that a paper is genuine: a code with its address, also as a QR code, and the hash of what the paper says.
 *
 * @param address of the page that answers, {@code https://mentas.example/sk/ABCD-EFGH-JKMN}
 * @param typed where the code can be typed, {@code mentas.example/periksa}
 * @param contentHash SHA-256 in hexadecimal
 */
public record Seal(PublicCode code, String address, String typed, String contentHash, Picture qr) {

    /** The hash in groups, so that eyes can follow it. */
    public String hashInGroups() {
        return contentHash.replaceAll("(.{8})(?=.)", "$1 ");
    }
}
