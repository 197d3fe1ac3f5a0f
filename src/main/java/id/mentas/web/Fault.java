package id.mentas.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/**
 * A failure whose cause lies in what was sent or in what the house stands on, not in the house itself.
 *
 * @param status of the answer
 * @param sentence in Indonesian: what is wrong and what to do
 */
public record Fault(int status, String sentence) {

    /** Text that no database and no paper can hold. */
    public static final Fault UNREADABLE = new Fault(
            400,
            "Kiriman ini berisi huruf yang tidak dapat disimpan (karakter kosong atau setengah lambang)."
                    + " Ketik ulang isian yang disalin dari tempat lain, lalu kirim lagi.");

    public static final Fault TOO_DEEP =
            new Fault(400, "Isi kiriman ini bersarang terlalu dalam. Sederhanakan susunannya, lalu kirim lagi.");

    public static final Fault UNFIT = new Fault(
            400,
            "Ada isian yang nilainya tidak mungkin disimpan: terlalu panjang, terlalu besar, atau bukan tanggal dan angka yang"
                    + " benar. Perbaiki isian itu, lalu kirim lagi.");

    public static final Fault TAKEN = new Fault(
            409,
            "Data ini bertabrakan dengan data yang sudah ada atau sedang diubah orang lain. Muat ulang, lalu coba lagi.");

    public static final Fault DATABASE_AWAY = new Fault(
            503,
            "Basis data Mentas sedang tidak dapat dihubungi. Kiriman Anda belum disimpan. Tunggu sebentar, lalu coba lagi.");

    public static final Fault NO_ROOM = new Fault(
            507,
            "Server kehabisan tempat untuk berkas sementara. Kiriman Anda belum disimpan. Beri tahu administrator, lalu coba"
                    + " lagi nanti.");

    private static final int DEEPEST = 30;

    /** What the pool says, without a state, of a connection that broke under a transaction. */
    private static final String CLOSED = "Connection is closed";

    /** What a failure is; empty where only the house itself can be at fault. */
    public static Optional<Fault> of(@Nullable Throwable failure) {
        return of(failure, DEEPEST);
    }

    private static Optional<Fault> of(@Nullable Throwable failure, int depth) {
        if (failure == null || depth == 0) {
            return Optional.empty();
        }
        Fault found = one(failure);
        if (found != null) {
            return Optional.of(found);
        }
        // A failed rollback hides why there was one.
        Throwable first =
                failure instanceof TransactionSystemException hidden ? hidden.getApplicationException() : null;
        return of(first, depth - 1).or(() -> of(failure.getCause(), depth - 1));
    }

    /** Whether nobody but the operator can mend it. */
    public boolean isOfTheHouse() {
        return status >= 500;
    }

    private static @Nullable Fault one(Throwable failure) {
        if (failure instanceof FaultException known) {
            return known.fault();
        }
        if (failure instanceof StackOverflowError) {
            return TOO_DEEP;
        }
        if (failure instanceof SQLTransientConnectionException) {
            return DATABASE_AWAY;
        }
        if (failure instanceof SQLException refusal) {
            return CLOSED.equals(refusal.getMessage()) ? DATABASE_AWAY : bySqlState(refusal.getSQLState());
        }
        return failure instanceof IOException && isFull(failure.getMessage()) ? NO_ROOM : null;
    }

    /** Classes of the SQL standard: 08 connection, 22 data, 23 constraint, 40 rollback, 53 resources, 57 operator. */
    private static @Nullable Fault bySqlState(@Nullable String state) {
        if (state == null) {
            return null;
        }
        return switch (state) {
            case "22021", "22P05" -> UNREADABLE;
            case "57014" -> null;
            case "53100" -> NO_ROOM;
            default ->
                switch (state.substring(0, Math.min(2, state.length()))) {
                    case "08", "53", "57" -> DATABASE_AWAY;
                    case "22" -> UNFIT;
                    case "23", "40" -> TAKEN;
                    default -> null;
                };
        };
    }

    private static boolean isFull(@Nullable String message) {
        String words = String.valueOf(message).toLowerCase(Locale.ROOT);
        return words.contains("no space left on device")
                || words.contains("disk quota exceeded")
                || words.contains("not enough space");
    }
}
