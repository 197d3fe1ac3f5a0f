package id.mentas.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The kinds of file that are taken, known by their first bytes and not by their name. */
enum FileType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    CSV("text/csv", "csv");

    private static final byte[] JPEG_HEAD = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] PDF_HEAD = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP_HEAD = {'P', 'K', 3, 4};

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
        if (startsWith(content, PDF_HEAD)) {
            return Optional.of(PDF);
        }
        if (startsWith(content, ZIP_HEAD)) {
            return Optional.of(XLSX);
        }
        return isText(content) ? Optional.of(CSV) : Optional.empty();
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

    /** UTF-8 without control characters. */
    private static boolean isText(byte[] content) {
        for (byte b : content) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return content.length > 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
