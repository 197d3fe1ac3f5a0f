package id.mentas.handover;

import id.mentas.testing.SampleFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a TKSK writes who brings goods home, a stove and flour; for tests of any room. */
public final class AtTheDoor {

    private AtTheDoor() {}

    /** Both were received and are good. */
    public static Map<String, Object> given(LocalDate day, String noKk) {
        Map<String, Object> form = new HashMap<>();
        form.put("result", "HANDED_OVER");
        form.put("visitedOn", day.toString());
        form.put("identitySeen", true);
        form.put("noKk", noKk);
        form.put("lines", lines("GOOD", true));
        form.put("photo", SampleFiles.photo());
        form.put("signature", SampleFiles.photo());
        form.put("witnessName", "Yohanes Lian");
        form.put("witnessRole", "Ketua RT 001");
        form.put("coordinates", "-1.266700,116.828900");
        return form;
    }

    /** The stove was received, the flour was not. */
    public static Map<String, Object> givenInPart(LocalDate day, String noKk) {
        Map<String, Object> form = given(day, noKk);
        form.put("lines", ticked(List.of(1, 2), "GOOD", true, null, false));
        form.put("note", "Tepung belum datang.");
        return form;
    }

    /** Nothing was given. @param result such as `NOT_HOME` */
    public static Map<String, Object> inVain(LocalDate day, String result) {
        return Map.of(
                "result",
                result,
                "visitedOn",
                day.toString(),
                "note",
                "Truk belum tiba.",
                "nextDate",
                day.plusDays(3).toString());
    }

    /** What was owed has come. @param ticks a condition and whether it was received for each line in turn */
    public static Map<String, Object> completion(LocalDate day, List<Integer> lines, @Nullable Object... ticks) {
        Map<String, Object> form = given(day, "");
        form.keySet().removeAll(List.of("visitedOn", "noKk"));
        form.put("givenOn", day.toString());
        form.put("lines", ticked(lines, ticks));
        form.put("note", "Sisa barang.");
        return form;
    }

    /** @param ticks a condition and whether it was received for each line in turn */
    static String ticked(List<Integer> lines, @Nullable Object... ticks) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add("{\"line\":%d,\"condition\":%s,\"received\":%s}"
                    .formatted(
                            lines.get(i),
                            ticks[2 * i] == null ? "null" : "\"" + ticks[2 * i] + "\"",
                            ticks[2 * i + 1]));
        }
        return rows.toString();
    }

    static String lines(String condition, boolean received) {
        return """
               [{"line":1,"name":"Kompor gas","quantity":1,"unit":"unit","received":%b,"condition":"%s"},
                {"line":2,"name":"Tepung terigu","quantity":10,"unit":"kg","received":true,"condition":"GOOD"}]"""
                .formatted(received, condition);
    }
}
