package id.mentas.registry.file;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which formats of a workbook's cells show a number as a date. */
final class CellFormats {

    private final BitSet dates = new BitSet();

    static CellFormats read(XmlPart part) {
        CellFormats formats = new CellFormats();
        Map<String, String> codes = new HashMap<>();
        boolean inCells = false;
        int count = 0;
        while (part.next()) {
            if (part.begins("numFmt")) {
                codes.put(part.attribute("numFmtId", ""), part.attribute("formatCode", ""));
            } else if (part.begins("cellXfs")) {
                inCells = true;
            } else if (part.ends("cellXfs")) {
                inCells = false;
            } else if (inCells && part.begins("xf")) {
                String id = part.attribute("numFmtId", "0");
                formats.dates.set(count++, codes.containsKey(id) ? showsDate(codes.get(id)) : isDate(id));
            }
        }
        return formats;
    }

    boolean isDate(int format) {
        return dates.get(format);
    }

    /** The numbers of Excel's own date formats, also of other languages. */
    private static boolean isDate(String id) {
        return id.matches("1[4-7]|22|2[7-9]|3[016]|5[0-8]");
    }

    /** A format with day or year in it, texts and colours aside. */
    static boolean showsDate(String code) {
        String plain =
                code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|[_*].", "").toLowerCase(Locale.ROOT);
        return plain.matches("[^0#?]*[dy][^0#?]*") && !plain.contains("general");
    }
}
