package id.mentas.monitoring;

import id.mentas.testing.SampleFiles;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a volunteer writes after a visit to a business, and who helps it; for tests of any room. */
public final class BusinessVisits {

    private BusinessVisits() {}

    /** A business that runs and earns. */
    public static Map<String, Object> running(LocalDate day) {
        Map<String, Object> form = new HashMap<>();
        form.put("visitedOn", day.toString());
        form.put("businessState", "RUNNING");
        form.put("turnover", 3_000_000L);
        form.put("monthResult", "PROFIT");
        form.put("profit", 900_000L);
        form.put("workers", 2L);
        form.put("goods", "COMPLETE");
        form.put("income", 1_800_000L);
        form.put("obstacle", "NONE");
        form.put("needs", "[{\"need\":\"PEMASARAN\"}]");
        form.put("photo", SampleFiles.photo());
        form.put("coordinates", "0.502106,115.153709");
        return form;
    }

    /** One that runs and lacks flour. */
    public static Map<String, Object> withObstacle(LocalDate day) {
        Map<String, Object> form = running(day);
        form.put("needs", "[]");
        form.put("obstacle", "MATERIAL");
        form.put("obstacleNote", "Tepung terlambat datang.");
        return form;
    }

    /** One that has stopped. */
    public static Map<String, Object> stopped(LocalDate day) {
        Map<String, Object> form = running(day);
        form.keySet().removeAll(List.of("turnover", "monthResult", "profit", "workers"));
        form.put("businessState", "STOPPED");
        return form;
    }

    /** One that runs although the goods of the grant were sold. */
    public static Map<String, Object> sold(LocalDate day) {
        Map<String, Object> form = running(day);
        form.put("goods", "SOLD");
        return form;
    }

    /** What was done about an obstacle. */
    public static Map<String, Object> resolved(LocalDate day) {
        return Map.of(
                "actedOn",
                day.toString(),
                "action",
                "Mencari bahan bersama pemasok.",
                "result",
                "PARTLY",
                "needs",
                List.of("MODAL"));
    }
}
