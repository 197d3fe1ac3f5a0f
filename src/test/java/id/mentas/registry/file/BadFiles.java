package id.mentas.registry.file;

import id.mentas.registry.SheetFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The corpus of bad files: made here, nobody in them exists. */
public final class BadFiles {

    public static final String HEADING =
            "nik,no_kk,nama,jenis_kelamin,tempat_lahir,tanggal_lahir,alamat,rt,rw,kode_desa,desil,bansos,pekerjaan,no_hp,"
                    + "usaha_sebelumnya,status_usaha,jenis_usaha_minat,keluarga_asn_tni_polri,sumber,tanggal_data";
    public static final String ROW =
            "6411011203850001,6411010101100001,Ahmad Noor,L,Ujoh Bilang,1985-03-12,Jl. Melati,001,002,64.11.01.2001,2,"
                    + "PKH,PETANI,081234567890,KUE,BERHENTI,MAKANAN,T,DTSEN,2026-01-10";
    private static final String GOOD = HEADING + "\n" + ROW + "\n";

    private static final String WANTED =
            "Kolom yang dikenal: nik, no_kk, nama, jenis_kelamin, tempat_lahir, tanggal_lahir, alamat, rt, "
                    + "rw, kode_desa, nama_desa, nama_kecamatan, nama_kabupaten, desil, bansos, pekerjaan, no_hp, usaha_sebelumnya, "
                    + "status_usaha, jenis_usaha_minat, keluarga_asn_tni_polri, sumber, tanggal_data. ";
    private static final String ALL_MISSING =
            "Judul kolom tidak ditemukan: harus ada di antara 15 baris pertama yang berisi. Kolom yang tidak ada: "
                    + "nik, no_kk, nama, jenis_kelamin, tanggal_lahir, kode_desa, desil, status_usaha, jenis_usaha_minat, "
                    + "keluarga_asn_tni_polri, sumber, tanggal_data. ";
    private static final String FOUND = "Kolom di berkas: " + HEADING.replace(",", ", ") + ".";
    private static final String SAVE = "Simpan daftarnya sebagai Excel (.xlsx) atau CSV UTF-8, lalu kirim lagi.";
    private static final String NO_ROWS =
            "Berkas tidak berisi baris selain judul kolom. Isi satu baris untuk satu orang, lalu kirim lagi.";
    private static final String EMPTY =
            "Berkas kosong. Isi judul kolom dan satu baris untuk satu orang, lalu kirim lagi.";
    private static final String BROKEN =
            "Buku kerja Excel ini rusak atau terpotong. Buka di Excel, simpan ulang sebagai Buku Kerja Excel "
                    + "(.xlsx), lalu kirim lagi.";
    private static final String STRANGE =
            "Susunan buku kerja ini tidak lazim. Buka di Excel, simpan ulang sebagai Buku Kerja Excel (.xlsx), "
                    + "lalu kirim lagi.";
    private static final String TOO_LONG =
            "Satu sel di buku kerja ini lebih panjang dari 32.767 huruf. Hapus isi yang bukan bagian daftar, lalu kirim lagi.";
    private static final String XLSX = "Simpan sebagai Buku Kerja Excel (.xlsx), lalu kirim lagi.";

    private static final List<BadFile> ALL = make();

    private final List<BadFile> files = new ArrayList<>();

    static List<BadFile> all() {
        return ALL;
    }

    private static List<BadFile> make() {
        BadFiles bad = new BadFiles();
        bad.headings();
        bad.emptyOnes();
        bad.quotes();
        bad.endless();
        bad.otherKinds();
        bad.otherArchives();
        bad.brokenWorkbooks();
        bad.bombs();
        bad.sheets();
        return bad.files;
    }

    private void headings() {
        text(
                "a column is missing",
                GOOD.replace(",desil,", ","),
                "Kolom yang tidak ada: desil. " + WANTED + FOUND.replace(" desil,", ""));
        text(
                "a column is unknown",
                GOOD.replace(",bansos,", ",warna,"),
                "Kolom yang tidak dikenal: warna. " + WANTED + FOUND.replace(" bansos,", " warna,")
                        + " Bila kolom itu tidak perlu dibaca, pilih \"Abaikan kolom itu dan kirim\" di halaman Kirim berkas usulan; "
                        + "pilihan itu diingat.");
        text(
                "a column has no name",
                GOOD.replace(",bansos,", ",,"),
                "Kolom yang tidak dikenal: kolom ke-12 tanpa nama. " + WANTED + FOUND.replace(" bansos,", ""));
        text(
                "a column stands twice",
                GOOD.replace(",bansos,", ",Nama,"),
                "Kolom nama ada dua kali. Hapus salah satunya, lalu kirim lagi.");
        text(
                "the heading stands too far below",
                "DAFTAR USULAN 2026\n".repeat(15) + GOOD,
                ALL_MISSING + "Kolom yang tidak dikenal: DAFTAR USULAN 2026. " + WANTED
                        + "Kolom di berkas: DAFTAR USULAN 2026.");
        text(
                "there is no heading",
                ROW + "\n",
                ALL_MISSING + "Kolom yang tidak dikenal: " + ROW.replace(",", ", ") + ". " + WANTED
                        + "Kolom di berkas: " + ROW.replace(",", ", ") + ".");
        text(
                "another separator",
                GOOD.replace(',', '|'),
                ALL_MISSING + "Kolom yang tidak dikenal: "
                        + HEADING.replace(',', '|').substring(0, 40) + "…. " + WANTED + "Kolom di berkas: "
                        + HEADING.replace(',', '|').substring(0, 40) + "….");
        text(
                "a heading of 201 columns",
                HEADING + ",x".repeat(181) + "\n" + ROW + "\n",
                "Baris 1 berisi lebih dari 200 kolom. Hapus kolom yang tidak perlu, lalu kirim lagi.");
        text(
                "an unclosed quote in the heading",
                GOOD.replace("nik,", "\"nik,"),
                "Tanda kutip yang dibuka pada baris 1 tidak ditutup. Tutup atau hapus tanda kutip itu, lalu kirim lagi.");
    }

    private void emptyOnes() {
        text("nothing", "", EMPTY);
        text("a byte order mark only", "\uFEFF", EMPTY);
        text("blank lines only", "\r\n\r\n ;;; \r\n", EMPTY);
        text("Excel's separator line only", "sep=;\r\n", EMPTY);
        text("a heading only", HEADING + "\n", NO_ROWS);
        text("a heading and blank rows", HEADING + "\n,,,,\n \u00a0,\"\"\n", NO_ROWS);
    }

    private void quotes() {
        text(
                "an unclosed quote",
                GOOD + ROW.replace("Jl. Melati", "\"Jl. Melati") + "\n" + ROW + "\n",
                "Tanda kutip yang dibuka pada baris 3 tidak ditutup. Tutup atau hapus tanda kutip itu, lalu kirim lagi.");
        text(
                "a quote inside a quoted cell",
                GOOD + ROW.replace("Jl. Melati", "\"Toko \"Maju\"\""),
                "Tanda kutip pada baris 3 salah tempat: sesudah tanda kutip penutup masih ada isi. Hapus tanda kutip di dalam "
                        + "isian, lalu kirim lagi.");
        text(
                "a zero byte",
                GOOD + "\0",
                "Berkas ini bukan CSV: baris 3 berisi data biner. Buka berkas aslinya di Excel, simpan sebagai "
                        + "\"CSV UTF-8\", lalu kirim lagi.");
        text(
                "a cell of 40,000 letters",
                HEADING + "\n" + "x".repeat(40_000) + "\n",
                "Satu isian pada baris 2 lebih panjang dari 32.767 huruf. Mungkin tanda kutip tidak ditutup. Perbaiki baris itu, "
                        + "lalu kirim lagi.");
        text(
                "a row of 201 cells",
                GOOD + ",".repeat(200) + "x\n",
                "Baris 3 berisi lebih dari 200 kolom. Hapus kolom yang tidak perlu, lalu kirim lagi.");
        text(
                "a row of 2 MB",
                GOOD + ("x".repeat(30_000) + ",").repeat(70) + "\n",
                "Baris 3 lebih panjang dari 1 MB. Berkas usulan berisi satu baris untuk satu orang.");
    }

    /** Would fill any memory. */
    private void endless() {
        endless(
                "an endless heading",
                "nik",
                "x",
                "Baris pertama terlalu panjang untuk judul kolom: paling banyak 200 kolom. Periksa apakah "
                        + "berkas ini daftar usulan.");
        endless(
                "endless columns in the heading",
                "nik",
                ",x",
                "Baris pertama terlalu panjang untuk judul kolom: paling banyak 200 kolom. "
                        + "Periksa apakah berkas ini daftar usulan.");
        endless(
                "an endless cell",
                GOOD,
                "x",
                "Satu isian pada baris 3 lebih panjang dari 32.767 huruf. Mungkin tanda kutip tidak ditutup. "
                        + "Perbaiki baris itu, lalu kirim lagi.");
        endless(
                "endless columns",
                GOOD,
                ",",
                "Baris 3 berisi lebih dari 200 kolom. Hapus kolom yang tidak perlu, lalu kirim lagi.");
        endless(
                "an endless quoted cell",
                GOOD + "\"",
                "x\n",
                "Satu isian pada baris 3 lebih panjang dari 32.767 huruf. Mungkin tanda "
                        + "kutip tidak ditutup. Perbaiki baris itu, lalu kirim lagi.");
        endless(
                "an endless cell of continuation bytes",
                GOOD,
                "\u00a0",
                StandardCharsets.ISO_8859_1,
                "Baris 3 lebih panjang dari 1 MB. Berkas usulan berisi satu baris untuk satu orang.");
    }

    private void otherKinds() {
        bytes("a PDF", "usulan.pdf", "%PDF-1.7\n", "Berkas ini dokumen PDF, bukan daftar. " + SAVE);
        bytes("a PDF renamed", "usulan.csv", "%PDF-1.7\n", "Berkas ini dokumen PDF, bukan daftar. " + SAVE);
        bytes(
                "a photo",
                "usulan.csv",
                "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF",
                "Berkas ini foto, bukan daftar. " + SAVE);
        bytes("a picture", "usulan.xlsx", "\u0089PNG\r\n\u001a\n", "Berkas ini gambar, bukan daftar. " + SAVE);
        bytes("a RAR archive", "usulan.rar", "Rar!\u001a\u0007\0", "Berkas ini arsip RAR, bukan daftar. " + SAVE);
        bytes("a packed CSV", "usulan.csv.gz", "\u001f\u008b\u0008\0", "Berkas ini arsip GZIP, bukan daftar. " + SAVE);
        bytes("a program", "usulan.csv", "MZ\u0090\0\u0003\0\0\0", "Berkas ini program, bukan daftar. " + SAVE);
        bytes("rich text", "usulan.txt", "{\\rtf1\\ansi nik}", "Berkas ini dokumen RTF, bukan daftar. " + SAVE);
        bytes("JSON", "usulan.csv", "[{\"nik\": \"1\"}]", "Berkas ini JSON, bukan daftar. " + SAVE);
        bytes(
                "a web page as Excel",
                "usulan.xls",
                "\r\n<html><body><table><tr><td>nik</td></tr></table></body></html>",
                "Berkas ini halaman web, bukan CSV atau Excel. Buka di Excel, simpan sebagai Buku Kerja Excel (.xlsx), lalu kirim lagi.");
        bytes(
                "Excel's XML of 2003",
                "usulan.xls",
                "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>",
                "Berkas ini XML, bukan CSV atau Excel. Buka di Excel, simpan sebagai Buku Kerja Excel (.xlsx), lalu kirim lagi.");
        String wide =
                "Berkas ini disimpan sebagai \"Teks Unicode\" (UTF-16). Di Excel pilih Simpan sebagai, jenis \"CSV UTF-8\", lalu "
                        + "kirim lagi.";
        bytes("Unicode text", "usulan.txt", "\uFEFF" + GOOD.replace(',', '\t'), StandardCharsets.UTF_16LE, wide);
        bytes("Unicode text, the other way round", "usulan.txt", "\uFEFF" + GOOD, StandardCharsets.UTF_16BE, wide);
        bytes("Unicode text without a mark", "usulan.csv", GOOD, StandardCharsets.UTF_16LE, wide);
        String container = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(100_000);
        bytes(
                "old Excel",
                "usulan.xls",
                container + "W\0o\0r\0k\0b\0o\0o\0k\0",
                "Berkas ini Excel lama (.xls), yang tidak dapat dibaca. Buka "
                        + "di Excel, simpan sebagai Buku Kerja Excel (.xlsx), lalu kirim lagi.");
        bytes(
                "a workbook with a password",
                "usulan.xlsx",
                container + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0",
                "Buku kerja Excel ini dikunci dengan kata sandi. Buka, hapus kata sandinya (Berkas → Info → Proteksi Buku Kerja), "
                        + "simpan, lalu kirim lagi.");
        bytes(
                "an old Word document",
                "usulan.xls",
                container + "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0",
                "Berkas ini dokumen Word, bukan daftar. " + SAVE);
        bytes(
                "text named as a workbook",
                "usulan.xlsx",
                GOOD,
                "Nama berkas ini berakhiran .xlsx, tetapi isinya teks, bukan buku kerja Excel. " + SAVE);
    }

    private void otherArchives() {
        String good =
                "Nama berkas ini berakhiran .csv, tetapi isinya bukan: isinya arsip atau buku kerja Excel. " + SAVE;
        add("a workbook named as CSV", "usulan.csv", SheetFile.usual().bytes(), good);
        add(
                "an archive",
                "usulan.zip",
                SheetFile.empty().with("usulan.csv", GOOD).bytes(),
                "Berkas ini arsip ZIP, bukan buku kerja Excel. "
                        + "Keluarkan dahulu daftar di dalamnya, lalu kirim daftar itu.");
        add(
                "an empty archive",
                "usulan.xlsx",
                SheetFile.empty().bytes(),
                "Berkas ini arsip ZIP, bukan buku kerja Excel. Keluarkan dahulu "
                        + "daftar di dalamnya, lalu kirim daftar itu.");
        add(
                "a Word document",
                "usulan.docx",
                SheetFile.empty().with("word/document.xml", "<x/>").bytes(),
                "Berkas ini dokumen Word, bukan daftar. Salin tabelnya ke Excel. " + XLSX);
        add(
                "a presentation",
                "usulan.pptx",
                SheetFile.empty().with("ppt/presentation.xml", "<x/>").bytes(),
                "Berkas ini presentasi, bukan daftar. Salin tabelnya ke Excel. " + XLSX);
        add(
                "an OpenDocument sheet",
                "usulan.ods",
                SheetFile.empty()
                        .with("mimetype", "x")
                        .with("content.xml", "<x/>")
                        .bytes(),
                "Berkas ini OpenDocument (.ods), yang tidak dapat dibaca. " + XLSX);
        add(
                "a binary workbook",
                "usulan.xlsb",
                SheetFile.usual().with("xl/workbook.bin", "x").bytes(),
                "Berkas ini Buku Kerja Biner Excel (.xlsb), yang tidak dapat dibaca. " + XLSX);
        add(
                "a workbook with macros",
                "usulan.xlsm",
                SheetFile.usual().with("xl/vbaProject.bin", "x").bytes(),
                "Buku kerja ini berisi makro. " + XLSX);
    }

    private void brokenWorkbooks() {
        byte[] good = SheetFile.usual().bytes();
        add("half a workbook", "usulan.xlsx", java.util.Arrays.copyOf(good, good.length / 2), BROKEN);
        byte[] flipped = good.clone();
        for (int i = 60; i < 90; i++) {
            flipped[i] ^= 0x55;
        }
        add("a workbook with flipped bits", "usulan.xlsx", flipped, BROKEN);
        sheet("a sheet without end", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"", BROKEN);
        sheet("a text that is not there", rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>"), BROKEN);
        sheet("rows that run backwards", rows("<row r=\"5\"/><row r=\"4\"/>"), BROKEN);
        sheet("a row far below the last", rows("<row r=\"1048577\"/>"), BROKEN);
        sheet("a cell without a column", rows("<row r=\"1\"><c r=\"1\"><v>1</v></c></row>"), BROKEN);
        sheet(
                "a sheet that names files",
                "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
                        + rows("<row r=\"1\"><c t=\"inlineStr\"><is><t>&f;</t></is></c></row>"),
                STRANGE);
        sheet("a sheet with a hidden remark", rows("<!-- " + "> ".repeat(500) + " -->"), STRANGE);
        add(
                "a workbook without its sheet",
                "usulan.xlsx",
                SheetFile.usual().without("xl/worksheets/sheet1.xml").bytes(),
                BROKEN);
        SheetFile many = SheetFile.usual();
        for (int i = 0; i < 2_500; i++) {
            many.with("xl/media/" + i, "");
        }
        add(
                "a workbook of thousands of pieces",
                "usulan.xlsx",
                many.bytes(),
                "Berkas ini berisi terlalu banyak bagian untuk sebuah buku kerja "
                        + "Excel. Salin daftarnya ke buku kerja baru, simpan, lalu kirim lagi.");
    }

    private void bombs() {
        String large =
                "Buku kerja ini menjadi terlalu besar ketika dibuka. Salin hanya daftarnya ke buku kerja baru, simpan, lalu kirim lagi.";
        add(
                "a bomb of rows",
                "usulan.xlsx",
                SheetFile.usual()
                        .bomb("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>", "<c></c>", 40)
                        .bytes(),
                large);
        add(
                "a bomb of texts",
                "usulan.xlsx",
                SheetFile.usual()
                        .bomb("xl/sharedStrings.xml", "<sst>", "<si><t>a</t></si>", 40)
                        .bytes(),
                large);
        add(
                "a cell of 10 MB",
                "usulan.xlsx",
                SheetFile.usual()
                        .bomb(
                                "xl/worksheets/sheet1.xml",
                                "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>",
                                "x",
                                10)
                        .bytes(),
                TOO_LONG);
        add(
                "a text of 10 MB",
                "usulan.xlsx",
                SheetFile.usual()
                        .bomb("xl/sharedStrings.xml", "<sst><si><t>", "x", 10)
                        .bytes(),
                TOO_LONG);
        add(
                "a text in a million pieces",
                "usulan.xlsx",
                SheetFile.usual()
                        .bomb("xl/sharedStrings.xml", "<sst><si>", "<t>abcdefgh</t>", 10)
                        .bytes(),
                TOO_LONG);
        add(
                "a name of 10 MB",
                "usulan.xlsx",
                SheetFile.usual()
                        .bomb("xl/worksheets/sheet1.xml", "<worksheet a=\"", "x", 10)
                        .bytes(),
                TOO_LONG);
        sheet(
                "a cell beyond all columns",
                rows("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"),
                "Sel XFD1 berada di luar 200 kolom pertama. " + "Hapus isi di luar daftar, lalu kirim lagi.");
        sheet(
                "a cell in column ZZZZ",
                rows("<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>"),
                "Sel ZZZZ1 berada di luar 200 kolom pertama. " + "Hapus isi di luar daftar, lalu kirim lagi.");
    }

    private void sheets() {
        String formula =
                " berisi rumus. Salin semua sel, tempel sebagai nilai (Tempel Khusus → Nilai), simpan, lalu kirim lagi.";
        add(
                "a formula",
                "usulan.xlsx",
                SheetFile.of(SheetFile.rows(HEADING, ROW)
                                .replace("<c r=\"C2\" t=\"inlineStr\">", "<c r=\"C2\" t=\"str\"><f>A2</f>"))
                        .bytes(),
                "Sel C2" + formula);
        add(
                "a formula without value",
                "usulan.xlsx",
                SheetFile.of(SheetFile.rows(HEADING, ROW, ROW)
                                .replace(
                                        "</sheetData>",
                                        "<row r=\"9\"><c r=\"AB9\">" + "<f>SUM(A1)</f></c></row></sheetData>"))
                        .bytes(),
                "Sel AB9" + formula);
        add(
                "an empty workbook",
                "usulan.xlsx",
                SheetFile.of("").bytes(),
                "Buku kerja ini kosong. Isi judul kolom dan satu baris untuk satu " + "orang, lalu kirim lagi.");
        add(
                "a sheet with a heading only",
                "usulan.xlsx",
                SheetFile.of(SheetFile.rows(HEADING)).bytes(),
                NO_ROWS);
        add(
                "two lists",
                "usulan.xlsx",
                SheetFile.of(SheetFile.rows(HEADING, ROW), SheetFile.rows(HEADING, ROW))
                        .bytes(),
                "Ada 2 lembar yang "
                        + "berisi daftar: \"Lembar1\", \"Lembar2\". Sisakan satu lembar dalam satu berkas, lalu kirim lagi.");
        add(
                "a hidden list",
                "usulan.xlsx",
                SheetFile.of(SheetFile.rows("Petunjuk", "x"), SheetFile.rows(HEADING, ROW))
                        .hide(2)
                        .bytes(),
                "Lembar yang berisi daftar tersembunyi: \"Lembar2\". Tampilkan lembar itu di Excel (Format → Tampilkan), lalu kirim lagi.");
        add(
                "a sheet without a column",
                "usulan.xlsx",
                SheetFile.of(SheetFile.rows("Petunjuk", "x"), SheetFile.rows(HEADING.replace("desil,", ""), ROW))
                        .bytes(),
                "Kolom yang tidak ada: desil. " + WANTED + FOUND.replace(" desil,", ""));
    }

    private static String rows(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private void sheet(String what, String xml, String sentence) {
        add(
                what,
                "usulan.xlsx",
                SheetFile.usual().with("xl/worksheets/sheet1.xml", xml).bytes(),
                sentence);
    }

    private void text(String what, String text, String sentence) {
        add(what, "usulan.csv", text.getBytes(StandardCharsets.UTF_8), sentence);
    }

    private void bytes(String what, String name, String bytes, String sentence) {
        bytes(what, name, bytes, StandardCharsets.ISO_8859_1, sentence);
    }

    private void bytes(String what, String name, String text, Charset charset, String sentence) {
        add(what, name, text.getBytes(charset), sentence);
    }

    private void add(String what, String name, byte[] content, String sentence) {
        files.add(new BadFile(what, FileSource.of(name, content), sentence));
    }

    private void endless(String what, String start, String more, String sentence) {
        endless(what, start, more, StandardCharsets.UTF_8, sentence);
    }

    private void endless(String what, String start, String more, Charset charset, String sentence) {
        byte[] again = more.repeat(10_000).getBytes(charset);
        files.add(new BadFile(
                what,
                new FileSource() {
                    @Override
                    public String name() {
                        return "usulan.csv";
                    }

                    @Override
                    public long size() {
                        return Long.MAX_VALUE;
                    }

                    @Override
                    public InputStream open() {
                        return new SequenceInputStream(
                                new ByteArrayInputStream(start.getBytes(charset)), new Endless(again));
                    }
                },
                sentence));
    }

    /** The same bytes for ever. */
    private static final class Endless extends InputStream {

        private final byte[] again;
        private int at;

        Endless(byte[] again) {
            this.again = again;
        }

        @Override
        public int read() {
            at = at % again.length;
            return again[at++] & 0xFF;
        }
    }
}
