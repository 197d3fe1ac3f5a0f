package id.mentas.registry.file;

import id.mentas.common.Refused;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The texts of a workbook, which its cells name by number: kept as bytes, a third of what strings would take. */
final class SharedStrings {

    private static final int CHUNK = 1 << 20;
    private static final int MOST_CHUNKS = 192;
    private static final int LENGTH = 3;

    private final List<byte[]> chunks = new ArrayList<>();
    private int used = CHUNK;
    private int[] places = new int[1024];
    private int count;

    static SharedStrings read(XmlPart part) {
        SharedStrings strings = new SharedStrings();
        StringBuilder string = new StringBuilder();
        boolean phonetic = false;
        while (part.next()) {
            if (part.begins("si")) {
                string.setLength(0);
            } else if (part.begins("rPh")) {
                phonetic = true;
            } else if (part.ends("rPh")) {
                phonetic = false;
            } else if (part.ends("t") && !phonetic) {
                append(string, part.text());
            } else if (part.ends("si")) {
                strings.add(SheetText.plain(string));
            }
        }
        return strings;
    }

    /** @throws Refused when there is none of this number */
    String get(int number) {
        if (number >= count) {
            throw ZipDirectory.broken();
        }
        byte[] chunk = chunks.get(places[number] >>> 20);
        int at = places[number] & (CHUNK - 1);
        int length = ((chunk[at] & 0xFF) << 16) | ((chunk[at + 1] & 0xFF) << 8) | (chunk[at + 2] & 0xFF);
        return new String(chunk, at + LENGTH, length, StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder string, StringBuilder piece) {
        if (string.length() + piece.length() > LineCutter.MAX_CELL) {
            throw Inflated.tooLong();
        }
        string.append(piece);
    }

    private void add(String string) {
        byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
        if (used + LENGTH + bytes.length > CHUNK) {
            if (chunks.size() == MOST_CHUNKS) {
                throw new Refused(
                        "file",
                        "Buku kerja ini berisi terlalu banyak teks. Simpan daftarnya sebagai \"CSV UTF-8\", lalu kirim lagi.");
            }
            chunks.add(new byte[CHUNK]);
            used = 0;
        }
        if (count == places.length) {
            places = Arrays.copyOf(places, count + (count >> 1));
        }
        places[count++] = ((chunks.size() - 1) << 20) | used;
        byte[] chunk = chunks.get(chunks.size() - 1);
        chunk[used] = (byte) (bytes.length >> 16);
        chunk[used + 1] = (byte) (bytes.length >> 8);
        chunk[used + 2] = (byte) bytes.length;
        System.arraycopy(bytes, 0, chunk, used + LENGTH, bytes.length);
        used += LENGTH + bytes.length;
    }
}
