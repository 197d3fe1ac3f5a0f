package id.mentas.registry.file;

import id.mentas.common.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The end of a ZIP file, which tells how long its directory is: read before the directory is taken into memory. */
final class ZipDirectory {

    private static final int MAX_ENTRIES = 2_000;
    private static final int MAX_BYTES = 1 << 20;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int LOCATOR_64_LENGTH = 20;

    private ZipDirectory() {}

    /** @throws Refused when the file is cut off, or its directory is longer than that of any workbook */
    static void check(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            int length = (int) Math.min(size, END_LENGTH + 0xFFFF + LOCATOR_64_LENGTH);
            ByteBuffer tail = read(channel, size - length, length);
            int end = length - END_LENGTH;
            while (end >= 0 && tail.getInt(end) != END) {
                end--;
            }
            if (end < 0) {
                throw broken();
            }
            long entries = tail.getShort(end + 10) & 0xFFFF;
            long bytes = tail.getInt(end + 12) & 0xFFFFFFFFL;
            int locator = end - LOCATOR_64_LENGTH;
            if (locator >= 0 && tail.getInt(locator) == LOCATOR_64) {
                ByteBuffer large = read(channel, tail.getLong(locator + 8), 56);
                if (large.getInt(0) != END_64) {
                    throw broken();
                }
                entries = large.getLong(32);
                bytes = large.getLong(40);
            }
            if (entries < 0 || entries > MAX_ENTRIES || bytes < 0 || bytes > MAX_BYTES) {
                throw new Refused(
                        "file",
                        "Berkas ini berisi terlalu banyak bagian untuk sebuah buku kerja Excel. Salin daftarnya ke buku kerja "
                                + "baru, simpan, lalu kirim lagi.");
            }
        }
    }

    static Refused broken() {
        return new Refused(
                "file",
                "Buku kerja Excel ini rusak atau terpotong. Buka di Excel, simpan ulang sebagai Buku Kerja Excel (.xlsx), "
                        + "lalu kirim lagi.");
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        if (from < 0 || from > channel.size() - length) {
            throw broken();
        }
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
            // Until all is there.
        }
        return buffer;
    }
}
