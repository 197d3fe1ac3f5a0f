package id.mentas.documents;

import java.nio.ByteBuffer;
import java.util.Optional;

/** The kinds of file that are taken, known by their first bytes and not by their name. */
enum FileType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf");

    private static final byte[] JPEG_HEAD = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] PDF_HEAD = {'%', 'P', 'D', 'F', '-'};

    final String contentType;
    final String ending;

    FileType(String contentType, String ending) {
        this.contentType = contentType;
        this.ending = ending;
    }

    boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    static Optional<FileType> of(byte[] content) {
        if (startsWith(content, JPEG_HEAD)) {
            return Optional.of(JPEG);
        }
        if (startsWith(content, PNG_HEAD)) {
            return Optional.of(PNG);
        }
        return startsWith(content, PDF_HEAD) ? Optional.of(PDF) : Optional.empty();
    }

    static FileType ofContentType(String contentType) {
        for (FileType type : values()) {
            if (type.contentType.equals(contentType)) {
                return type;
            }
        }
        throw new IllegalArgumentException("Not a kept type: " + contentType);
    }

    private static boolean startsWith(byte[] content, byte[] head) {
        return content.length >= head.length
                && ByteBuffer.wrap(content, 0, head.length).equals(ByteBuffer.wrap(head));
    }
}
