package id.mentas.registry.file;

import id.mentas.common.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Looks at the first bytes of a file, whatever its name says, and refuses what is neither text nor a workbook. */
final class FileLook {

    private static final int LOOK = 4096;
    private static final String SAVE = "Simpan daftarnya sebagai Excel (.xlsx) atau CSV UTF-8, lalu kirim lagi.";
    private static final Set<String> WORKBOOK_NAMES = Set.of("xlsx", "xlsm", "xlsb", "xls", "ods");
    private static final Set<String> TEXT_NAMES = Set.of("csv", "txt", "tsv", "xls");

    /** First bytes, and what a file that begins so is. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("%PDF", "dokumen PDF"),
            Map.entry("\u00ff\u00d8\u00ff", "foto"),
            Map.entry("\u0089PNG", "gambar"),
            Map.entry("GIF8", "gambar"),
            Map.entry("II*\0", "gambar"),
            Map.entry("MM\0*", "gambar"),
            Map.entry("RIFF", "gambar atau rekaman"),
            Map.entry("\0\0\0\u0018ftyp", "foto atau video"),
            Map.entry("\0\0\0 ftyp", "foto atau video"),
            Map.entry("Rar!", "arsip RAR"),
            Map.entry("7z\u00bc\u00af", "arsip 7z"),
            Map.entry("\u001f\u008b", "arsip GZIP"),
            Map.entry("SQLite format 3", "basis data"),
            Map.entry("MZ", "program"),
            Map.entry("\u007fELF", "program"),
            Map.entry("{\\rtf", "dokumen RTF"));

    private FileLook() {}

    static FileShape.Format format(FileSource file) throws IOException {
        byte[] first;
        try (InputStream in = file.open()) {
            first = in.readNBytes(LOOK);
        }
        String start = new String(first, StandardCharsets.ISO_8859_1);
        String ending = ending(file.name());
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            if (TEXT_NAMES.contains(ending)) {
                throw refused("Nama berkas ini berakhiran ." + ending
                        + ", tetapi isinya bukan: isinya arsip atau buku kerja Excel. " + SAVE);
            }
            return FileShape.Format.XLSX;
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            throw old(file);
        }
        refuseOthers(start);
        if (WORKBOOK_NAMES.contains(ending) && !start.isEmpty()) {
            throw refused(
                    "Nama berkas ini berakhiran ." + ending + ", tetapi isinya teks, bukan buku kerja Excel. " + SAVE);
        }
        return FileShape.Format.CSV;
    }

    private static void refuseOthers(String start) {
        OTHERS.forEach((sign, what) -> {
            if (start.startsWith(sign)) {
                throw refused("Berkas ini " + what + ", bukan daftar. " + SAVE);
            }
        });
        if (isWide(start)) {
            throw refused("Berkas ini disimpan sebagai \"Teks Unicode\" (UTF-16). Di Excel pilih Simpan sebagai, "
                    + "jenis \"CSV UTF-8\", lalu kirim lagi.");
        }
        String text = start.replace("\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("<")) {
            boolean page = text.contains("<html") || text.contains("<table") || text.contains("<!doctype html");
            throw refused(
                    "Berkas ini " + (page ? "halaman web" : "XML") + ", bukan CSV atau Excel. Buka di Excel, simpan "
                            + "sebagai Buku Kerja Excel (.xlsx), lalu kirim lagi.");
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            throw refused("Berkas ini JSON, bukan daftar. " + SAVE);
        }
    }

    /** Two bytes a letter: told by its mark, or by a zero at every other place. */
    private static boolean isWide(String start) {
        if (start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff")) {
            return true;
        }
        int length = Math.min(start.length(), 64) & ~1;
        long zeros = start.substring(0, length).chars().filter(c -> c == 0).count();
        return length >= 8 && zeros * 2 == length;
    }

    /** The container of old Excel also holds workbooks with a password. */
    private static Refused old(FileSource file) throws IOException {
        byte[] encrypted = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] word = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
        try (InputStream in = file.open()) {
            byte[] buffer = new byte[1 << 16];
            int kept = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer, kept, buffer.length - kept)) {
                String text = new String(buffer, 0, kept + n, StandardCharsets.ISO_8859_1);
                if (text.contains(new String(encrypted, StandardCharsets.ISO_8859_1))) {
                    return refused("Buku kerja Excel ini dikunci dengan kata sandi. Buka, hapus kata sandinya "
                            + "(Berkas → Info → Proteksi Buku Kerja), simpan, lalu kirim lagi.");
                }
                if (text.contains(new String(word, StandardCharsets.ISO_8859_1))) {
                    return refused("Berkas ini dokumen Word, bukan daftar. " + SAVE);
                }
                kept = Math.min(encrypted.length, kept + n);
                System.arraycopy(buffer, text.length() - kept, buffer, 0, kept);
            }
        }
        return refused("Berkas ini Excel lama (.xls), yang tidak dapat dibaca. Buka di Excel, simpan sebagai "
                + "Buku Kerja Excel (.xlsx), lalu kirim lagi.");
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Refused refused(String sentence) {
        return new Refused("file", sentence);
    }
}
