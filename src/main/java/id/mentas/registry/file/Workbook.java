package id.mentas.registry.file;

import id.mentas.common.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** An opened XLSX: its sheets, texts and formats. */
final class Workbook implements AutoCloseable {

    /** @param part where its rows lie in the file */
    record Sheet(String name, boolean hidden, String part) {}

    private static final String SAVE = "Simpan sebagai Buku Kerja Excel (.xlsx), lalu kirim lagi.";

    private final ZipFile zip;
    private final long size;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;
    private @Nullable SharedStrings strings;
    private @Nullable CellFormats formats;

    private Workbook(ZipFile zip, long size) {
        this.zip = zip;
        this.size = size;
    }

    /** @throws Refused when it is no workbook, or one that can't be read */
    static Workbook open(Path file) throws IOException {
        ZipDirectory.check(file);
        ZipFile zip = new ZipFile(file.toFile());
        try {
            Workbook workbook = new Workbook(zip, Files.size(file));
            workbook.refuseOthers();
            workbook.read();
            return workbook;
        } catch (IOException | RuntimeException broken) {
            zip.close();
            throw broken;
        }
    }

    List<Sheet> sheets() {
        return sheets;
    }

    SheetRows rows(Sheet sheet) throws IOException {
        return new SheetRows(part(sheet.part()), this);
    }

    SharedStrings strings() {
        return java.util.Objects.requireNonNull(strings);
    }

    CellFormats formats() {
        return java.util.Objects.requireNonNull(formats);
    }

    boolean from1904() {
        return from1904;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void refuseOthers() {
        if (zip.getEntry("xl/vbaProject.bin") != null) {
            throw refused("Buku kerja ini berisi makro. " + SAVE);
        }
        if (zip.getEntry("xl/workbook.bin") != null) {
            throw refused("Berkas ini Buku Kerja Biner Excel (.xlsb), yang tidak dapat dibaca. " + SAVE);
        }
        if (zip.getEntry("word/document.xml") != null) {
            throw refused("Berkas ini dokumen Word, bukan daftar. Salin tabelnya ke Excel. " + SAVE);
        }
        if (zip.getEntry("ppt/presentation.xml") != null) {
            throw refused("Berkas ini presentasi, bukan daftar. Salin tabelnya ke Excel. " + SAVE);
        }
        if (zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null) {
            throw refused("Berkas ini OpenDocument (.ods), yang tidak dapat dibaca. " + SAVE);
        }
        if (zip.getEntry("_rels/.rels") == null) {
            throw refused(
                    "Berkas ini arsip ZIP, bukan buku kerja Excel. Keluarkan dahulu daftar di dalamnya, lalu kirim daftar itu.");
        }
    }

    private void read() throws IOException {
        String main = relations("").entrySet().stream()
                .filter(relation -> relation.getValue().type().endsWith("/officeDocument"))
                .map(relation -> relation.getValue().target())
                .findFirst()
                .orElseThrow(ZipDirectory::broken);
        Map<String, Relation> relations = relations(main);
        try (XmlPart part = part(main)) {
            while (part.next()) {
                if (part.begins("workbookPr")) {
                    from1904 = part.attribute("date1904", "0").matches("1|true");
                } else if (part.begins("sheet")) {
                    add(part, relations);
                }
            }
        }
        strings = only(relations, "/sharedStrings", SharedStrings::read, new SharedStrings());
        formats = only(relations, "/styles", CellFormats::read, new CellFormats());
    }

    private void add(XmlPart part, Map<String, Relation> relations) {
        Relation relation = relations.get(part.attribute("id", ""));
        if (relation != null && relation.type().endsWith("/worksheet")) {
            boolean hidden = !"visible".equals(part.attribute("state", "visible"));
            sheets.add(new Sheet(part.attribute("name", ""), hidden, relation.target()));
        }
    }

    private <T> T only(
            Map<String, Relation> relations, String type, java.util.function.Function<XmlPart, T> reader, T none)
            throws IOException {
        for (Relation relation : relations.values()) {
            if (relation.type().endsWith(type)) {
                try (XmlPart part = part(relation.target())) {
                    return reader.apply(part);
                }
            }
        }
        return none;
    }

    /**
     * What another part is to one.
     *
     * @param target its name in the file
     */
    private record Relation(String type, String target) {}

    private Map<String, Relation> relations(String of) throws IOException {
        int slash = of.lastIndexOf('/') + 1;
        String folder = of.substring(0, slash);
        Map<String, Relation> relations = new HashMap<>();
        try (XmlPart part = part(folder + "_rels/" + of.substring(slash) + ".rels")) {
            while (part.next()) {
                if (part.begins("Relationship")) {
                    String target = part.attribute("Target", "");
                    relations.put(
                            part.attribute("Id", ""),
                            new Relation(
                                    part.attribute("Type", ""),
                                    target.startsWith("/") ? target.substring(1) : folder + target));
                }
            }
        }
        return relations;
    }

    private XmlPart part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw ZipDirectory.broken();
        }
        InputStream in = new Inflated(zip.getInputStream(entry), size);
        return new XmlPart(in);
    }

    private static Refused refused(String sentence) {
        return new Refused("file", sentence);
    }
}
