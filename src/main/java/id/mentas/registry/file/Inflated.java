package id.mentas.registry.file;

import id.mentas.common.Refused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** One part of a workbook as it is unpacked: stops where it grows beyond measure, or is no plain markup. */
final class Inflated extends FilterInputStream {

    private static final long MOST = 2L << 30;
    private static final long FREE = 32L << 20;
    private static final int RATIO = 200;
    /** Longer than any cell with every letter escaped. */
    private static final int LONGEST_PIECE = 300_000;

    private final long mostByRatio;
    private long count;
    private int piece;
    private boolean tagBegan;

    /** @param packed size of the whole file */
    Inflated(InputStream in, long packed) {
        super(in);
        this.mostByRatio = Math.max(FREE, packed * RATIO);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int n = read(one, 0, 1);
        return n < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = super.read(bytes, from, length);
        if (n > 0) {
            count += n;
            if (count > MOST || count > mostByRatio) {
                throw new Refused(
                        "file",
                        "Buku kerja ini menjadi terlalu besar ketika dibuka. Salin hanya daftarnya ke buku kerja baru, simpan, "
                                + "lalu kirim lagi.");
            }
            watch(bytes, from, from + n);
        }
        return n;
    }

    /** No piece between tags may be long, so that no reader keeps a long one; comments and declarations could hide one. */
    private void watch(byte[] bytes, int from, int until) {
        for (int i = from; i < until; i++) {
            byte next = bytes[i];
            if (tagBegan && (next == '!' || (next == '?' && count > LONGEST_PIECE))) {
                throw new Refused(
                        "file",
                        "Susunan buku kerja ini tidak lazim. Buka di Excel, simpan ulang sebagai Buku Kerja Excel (.xlsx), "
                                + "lalu kirim lagi.");
            }
            tagBegan = next == '<';
            if (tagBegan || next == '>') {
                piece = 0;
            } else if (++piece > LONGEST_PIECE) {
                throw tooLong();
            }
        }
    }

    static Refused tooLong() {
        return new Refused(
                "file",
                "Satu sel di buku kerja ini lebih panjang dari 32.767 huruf. Hapus isi yang bukan bagian daftar, lalu kirim lagi.");
    }
}
