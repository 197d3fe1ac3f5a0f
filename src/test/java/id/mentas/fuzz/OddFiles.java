package id.mentas.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Files that nobody should send. */
final class OddFiles {

    private static final List<String> NAMES = List.of(
            "a.csv",
            "a.xlsx",
            "a.png",
            "a.pdf",
            "a.bpmn",
            "a.dmn",
            "a.form",
            "a.html",
            "a",
            "",
            "../a.csv",
            "a\u0007.bpmn",
            "\ud83d\ude00.csv");

    private static final List<String> CONTENTS = List.of(
            "",
            "\u0000",
            "a,b\r\n\u0000,\"",
            "nik;nama\r\n=1+1;\u0000\r\n",
            "PK\u0003\u0004nonsense",
            "%PDF-1.4 nonsense",
            "<",
            "<a",
            "<definitions/>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
            "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"x\"><process id=\"\u00e9 \"/></definitions>",
            "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"x\">"
                    + "<process id=\"odd\" isExecutable=\"true\"><startEvent id=\"a\"/><sequenceFlow id=\"f\" sourceRef=\"a\""
                    + " targetRef=\"nowhere\"/></process></definitions>",
            "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"x\" name=\"x\" namespace=\"x\">"
                    + "<decision id=\"odd\"><decisionTable/></decision></definitions>",
            "{",
            "null",
            "{\"components\":null}",
            "{\"id\":\"odd\",\"components\":[null,{}]}");

    private OddFiles() {}

    static String name(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    static byte[] content(Random random) {
        int kind = random.nextInt(8);
        if (kind == 0) {
            return deep(100 + random.nextInt(20_000)).getBytes(StandardCharsets.UTF_8);
        }
        if (kind == 1) {
            byte[] any = new byte[random.nextInt(4000)];
            random.nextBytes(any);
            return any;
        }
        if (kind == 2) {
            int depth = 100 + random.nextInt(20_000);
            return ("{\"components\":" + "[".repeat(depth) + "]".repeat(depth) + "}").getBytes(StandardCharsets.UTF_8);
        }
        return CONTENTS.get(random.nextInt(CONTENTS.size())).getBytes(StandardCharsets.UTF_8);
    }

    /** A process within a process within a process. */
    static String deep(int depth) {
        StringBuilder model = new StringBuilder("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                + " targetNamespace=\"x\"><process id=\"odd\" isExecutable=\"true\">");
        for (int i = 0; i < depth; i++) {
            model.append("<subProcess id=\"s").append(i).append("\">");
        }
        return model.append("</subProcess>".repeat(depth))
                .append("</process></definitions>")
                .toString();
    }
}
