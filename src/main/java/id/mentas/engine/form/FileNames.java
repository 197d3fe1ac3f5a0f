package id.mentas.engine.form;

import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may stand beside the bytes of a file that somebody sends: they are kept with it and handed out with it again. */
final class FileNames {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TYPE = 100;
    private static final int LONGEST_ENCODING = 40;

    private static final Pattern TYPE = Pattern.compile(
            "[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+(?:\\s*;\\s*[A-Za-z0-9-]+=\"?[A-Za-z0-9_.:+-]+\"?)*");

    private FileNames() {}

    /** What is wrong with the name of a file, a whole sentence; null where nothing is. */
    static @Nullable String faultOfName(@Nullable String name) {
        return name == null
                        || name.isBlank()
                        || name.length() > LONGEST_NAME
                        || name.codePoints().anyMatch(FileNames::isUnreadable)
                ? "Nama berkas kosong, lebih dari " + LONGEST_NAME
                        + " huruf, atau berisi huruf yang tidak terbaca. Ganti nama berkasnya, lalu pilih lagi."
                : null;
    }

    /** What is wrong with what a file is said to be; null where nothing is said, or nothing is wrong. */
    static @Nullable String faultOfType(@Nullable String type) {
        return type != null
                        && !type.isEmpty()
                        && (type.length() > LONGEST_TYPE || !TYPE.matcher(type).matches())
                ? "Jenis berkas lebih dari " + LONGEST_TYPE
                        + " huruf atau tidak terbaca; tulis misalnya image/jpeg. Pilih berkas lain."
                : null;
    }

    static @Nullable String faultOfEncoding(@Nullable String encoding) {
        return encoding != null && (encoding.length() > LONGEST_ENCODING || !isEncoding(encoding))
                ? "Pengodean berkas tidak dikenal; tulis misalnya UTF-8, atau hapus."
                : null;
    }

    /** Also the signs that turn the direction of writing: a name must read as it is. */
    private static boolean isUnreadable(int sign) {
        int kind = Character.getType(sign);
        return kind == Character.CONTROL
                || kind == Character.FORMAT
                || kind == Character.SURROGATE
                || kind == Character.LINE_SEPARATOR
                || kind == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isEncoding(String encoding) {
        try {
            return Charset.isSupported(encoding);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
