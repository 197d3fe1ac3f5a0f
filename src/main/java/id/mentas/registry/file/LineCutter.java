package id.mentas.registry.file;

import id.mentas.common.Refused;
import java.io.ByteArrayOutputStream;

/**
 * Cuts the bytes of a CSV file into parts at the ends of records, and refuses what no office file contains before it costs
 * memory. Follows the same rules of quotes and line ends as the reader of the parts.
 */
final class LineCutter {

    static final int MAX_CELL = 32_767;
    static final int MAX_COLUMNS = 200;
    static final int MAX_RECORD = 1 << 20;
    private static final int ROWS = 10_000;
    private static final int BYTES = 4 << 20;

    private enum At {
        CELL_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    private final byte separator;
    private final PartSink sink;
    private final int rowsOfAPart;
    private final int bytesOfAPart;
    private final ByteArrayOutputStream part = new ByteArrayOutputStream(1 << 16);

    private At at = At.CELL_START;
    private boolean afterReturn;
    private int line;
    private int recordLine;
    private int quoteLine;
    private int firstRow;
    private int cell;
    private int columns = 1;
    private int record;
    private boolean blank = true;
    private int rowsHere;
    private int rows;
    private int parts;

    LineCutter(char separator, int firstRow, PartSink sink) {
        this(separator, firstRow, sink, ROWS, BYTES);
    }

    LineCutter(char separator, int firstRow, PartSink sink, int rowsOfAPart, int bytesOfAPart) {
        this.separator = (byte) separator;
        this.sink = sink;
        this.rowsOfAPart = rowsOfAPart;
        this.bytesOfAPart = bytesOfAPart;
        this.firstRow = firstRow;
        line = firstRow;
        recordLine = firstRow;
    }

    void take(byte[] bytes, int from, int until) {
        int kept = from;
        for (int i = from; i < until; i++) {
            byte next = bytes[i];
            if (afterReturn && endsBefore(next)) {
                kept = cutIfFull(bytes, kept, i);
            }
            if (read(next)) {
                kept = cutIfFull(bytes, kept, i + 1);
            }
        }
        part.write(bytes, kept, until - kept);
    }

    /** The file is at its end; answers how many rows it had. */
    int end() {
        if (at == At.QUOTED) {
            throw refused("Tanda kutip yang dibuka pada baris " + quoteLine
                    + " tidak ditutup. Tutup atau hapus tanda kutip itu, lalu kirim lagi.");
        }
        endRecord();
        flush();
        return rows;
    }

    /** After a carriage return: whether the record ended with it alone. */
    private boolean endsBefore(byte next) {
        afterReturn = false;
        if (next == '\n') {
            return false;
        }
        if (at == At.QUOTED) {
            line++;
            return false;
        }
        line++;
        endRecord();
        return true;
    }

    /** Takes one byte; answers whether a record ended with it. */
    private boolean read(byte next) {
        if (next == 0) {
            throw refused(
                    "Berkas ini bukan CSV: baris " + line
                            + " berisi data biner. Buka berkas aslinya di Excel, simpan sebagai \"CSV UTF-8\", lalu kirim lagi.");
        }
        if (++record > MAX_RECORD) {
            throw tooLong();
        }
        if (at == At.QUOTED) {
            inQuotes(next);
            return false;
        }
        if (next == '\n') {
            line++;
            endRecord();
            return true;
        }
        if (next == '\r') {
            afterReturn = true;
        } else if (next == separator) {
            endCell();
        } else if (next == '"' && at != At.PLAIN) {
            quote();
        } else {
            letter(next);
        }
        return false;
    }

    private void inQuotes(byte next) {
        if (next == '"') {
            at = At.AFTER_QUOTE;
        } else if (next == '\r') {
            afterReturn = true;
            count(next);
        } else {
            if (next == '\n') {
                line++;
            }
            count(next);
        }
    }

    private void quote() {
        if (at == At.CELL_START) {
            quoteLine = line;
        } else {
            count((byte) '"');
        }
        at = At.QUOTED;
    }

    private void letter(byte next) {
        if (at == At.AFTER_QUOTE) {
            throw refused(
                    "Tanda kutip pada baris " + quoteLine
                            + " salah tempat: sesudah tanda kutip penutup masih ada isi. Hapus tanda kutip di dalam isian, lalu kirim lagi.");
        }
        at = At.PLAIN;
        count(next);
    }

    /** One more byte of a cell; those that continue a character don't count. */
    private void count(byte next) {
        if ((next & 0xC0) != 0x80 && ++cell > MAX_CELL) {
            throw refused(
                    "Satu isian pada baris " + recordLine
                            + " lebih panjang dari 32.767 huruf. Mungkin tanda kutip tidak ditutup. Perbaiki baris itu, lalu kirim lagi.");
        }
        // A no-break space alone, C2 A0, leaves a line blank.
        if (blank && (next < 0 || next > ' ') && next != (byte) 0xC2 && next != (byte) 0xA0) {
            blank = false;
        }
    }

    private void endCell() {
        cell = 0;
        at = At.CELL_START;
        if (++columns > MAX_COLUMNS) {
            throw refused("Baris " + recordLine
                    + " berisi lebih dari 200 kolom. Hapus kolom yang tidak perlu, lalu kirim lagi.");
        }
    }

    private void endRecord() {
        if (!blank) {
            rows++;
            rowsHere++;
        }
        blank = true;
        record = 0;
        columns = 1;
        cell = 0;
        at = At.CELL_START;
        recordLine = line;
    }

    private int cutIfFull(byte[] bytes, int from, int until) {
        if (rowsHere < rowsOfAPart && part.size() + until - from < bytesOfAPart) {
            return from;
        }
        part.write(bytes, from, until - from);
        flush();
        return until;
    }

    private void flush() {
        if (part.size() > 0) {
            sink.part(++parts, firstRow, rowsHere, part.toByteArray());
            part.reset();
            rowsHere = 0;
            firstRow = line;
        }
    }

    private Refused tooLong() {
        return refused(
                at == At.QUOTED
                        ? "Tanda kutip yang dibuka pada baris " + quoteLine
                                + " tidak ditutup. Tutup atau hapus tanda kutip itu, lalu kirim lagi."
                        : "Baris " + recordLine
                                + " lebih panjang dari 1 MB. Berkas usulan berisi satu baris untuk satu orang.");
    }

    private static Refused refused(String sentence) {
        return new Refused("file", sentence);
    }
}
