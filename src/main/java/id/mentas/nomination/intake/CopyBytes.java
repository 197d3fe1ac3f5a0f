package id.mentas.nomination.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows in PostgreSQL's binary COPY format, which needs no escapes and no parsing of dates and numbers. */
final class CopyBytes {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final int JSONB_VERSION = 1;

    private byte[] array;
    private int size;

    CopyBytes(int capacity) {
        array = new byte[capacity];
    }

    byte[] array() {
        return array;
    }

    int size() {
        return size;
    }

    void reset() {
        size = 0;
    }

    void header() {
        write(SIGNATURE);
        write4(0);
        write4(0);
    }

    void trailer() {
        write2(-1);
    }

    void tuple(int columns) {
        write2(columns);
    }

    void nulls(int columns) {
        for (int i = 0; i < columns; i++) {
            write4(-1);
        }
    }

    void text(@Nullable String text) {
        if (text == null) {
            nulls(1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write4(bytes.length);
        write(bytes);
    }

    void jsonb(byte[] bytes) {
        write4(bytes.length + 1);
        room(1);
        array[size++] = JSONB_VERSION;
        write(bytes);
    }

    void smallint(int number) {
        write4(Short.BYTES);
        write2(number);
    }

    void integer(int number) {
        write4(Integer.BYTES);
        write4(number);
    }

    void bigint(long number) {
        write4(Long.BYTES);
        write8(number);
    }

    void bool(boolean fact) {
        write4(1);
        room(1);
        array[size++] = (byte) (fact ? 1 : 0);
    }

    void date(LocalDate day) {
        integer((int) (day.toEpochDay() - FIRST_DAY));
    }

    void uuid(UUID uuid) {
        write4(2 * Long.BYTES);
        write8(uuid.getMostSignificantBits());
        write8(uuid.getLeastSignificantBits());
    }

    private void write(byte[] bytes) {
        room(bytes.length);
        System.arraycopy(bytes, 0, array, size, bytes.length);
        size += bytes.length;
    }

    private void write2(int number) {
        room(Short.BYTES);
        array[size++] = (byte) (number >> 8);
        array[size++] = (byte) number;
    }

    private void write4(int number) {
        room(Integer.BYTES);
        array[size++] = (byte) (number >> 24);
        array[size++] = (byte) (number >> 16);
        array[size++] = (byte) (number >> 8);
        array[size++] = (byte) number;
    }

    private void write8(long number) {
        write4((int) (number >> Integer.SIZE));
        write4((int) number);
    }

    private void room(int more) {
        if (size + more > array.length) {
            array = Arrays.copyOf(array, Math.max(array.length * 2, size + more));
        }
    }
}
