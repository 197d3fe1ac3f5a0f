package id.mentas.registry;

import id.mentas.registry.file.BadFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together by hand, so that everything in it can be wrong. */
public final class SheetFile {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public static SheetFile empty() {
        return new SheetFile();
    }

    /** With one sheet of one person. */
    public static SheetFile usual() {
        return of(rows(BadFiles.HEADING, BadFiles.ROW)).with("xl/sharedStrings.xml", "<sst/>");
    }

    /** @param sheets their XML; empty for a sheet without rows */
    public static SheetFile of(String... sheets) {
        SheetFile file = new SheetFile();
        StringBuilder names = new StringBuilder();
        StringBuilder relations = new StringBuilder(relation("strings", "sharedStrings", "sharedStrings.xml"));
        for (int i = 1; i <= sheets.length; i++) {
            names.append("<sheet name=\"Lembar" + i + "\" sheetId=\"" + i + "\" r:id=\"r" + i + "\"/>");
            relations.append(relation("r" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
            file.with("xl/worksheets/sheet" + i + ".xml", sheets[i - 1].isEmpty() ? "<worksheet/>" : sheets[i - 1]);
        }
        return file.with("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")))
                .with("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>" + names + "</sheets></workbook>")
                .with("xl/_rels/workbook.xml.rels", relations(relations.toString()))
                .with("xl/sharedStrings.xml", "<sst/>");
    }

    /** A sheet of lines with commas. */
    public static String rows(String... lines) {
        StringBuilder xml = new StringBuilder("<worksheet><sheetData>");
        for (int row = 1; row <= lines.length; row++) {
            xml.append("<row r=\"" + row + "\">");
            String[] cells = lines[row - 1].split(",", -1);
            for (int i = 0; i < cells.length; i++) {
                xml.append(
                        "<c r=\"" + (char) ('A' + i) + row + "\" t=\"inlineStr\"><is><t>" + cells[i] + "</t></is></c>");
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    public SheetFile with(String part, String content) {
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public SheetFile without(String part) {
        parts.remove(part);
        return this;
    }

    /** Hides a sheet, counted from 1. */
    public SheetFile hide(int sheet) {
        String workbook = new String(parts.get("xl/workbook.xml"), StandardCharsets.UTF_8);
        return with(
                "xl/workbook.xml",
                workbook.replace("sheetId=\"" + sheet + "\"", "state=\"hidden\" sheetId=\"" + sheet + "\""));
    }

    /** Fills a part with the same again and again, up to some megabytes. */
    public SheetFile bomb(String part, String start, String again, int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(start.getBytes(StandardCharsets.UTF_8));
        byte[] block = again.repeat(1000).getBytes(StandardCharsets.UTF_8);
        while (bytes.size() < megabytes << 20) {
            bytes.writeBytes(block);
        }
        parts.put(part, bytes.toByteArray());
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String relations(String relations) {
        return "<Relationships>" + relations + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + type + "\" Target=\"" + target + "\"/>";
    }
}
