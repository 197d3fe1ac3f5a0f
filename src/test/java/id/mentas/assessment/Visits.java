package id.mentas.assessment;

import id.mentas.testing.SampleFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a TKSK writes after a visit; for tests of any room. */
public final class Visits {

    private Visits() {}

    /** A visit to a woman who baked until the pandemic: an oven and flour for Rp4.975.000 at most. */
    public static Map<String, Object> baker() {
        Map<String, Object> form = new HashMap<>();
        form.put("visitDate", "2026-02-03");
        form.put("businessType", "KUE");
        form.put("potential", "Pernah berjualan kue basah di pasar; banyak pesanan hajatan di desa.");
        form.put("formerBusiness", "Kue basah");
        form.put("businessStatus", "BERHENTI");
        form.put("stopReason", "Sepi sejak pandemi, modal habis.");
        form.put("skill", "EXPERIENCED");
        form.put("place", "OWN");
        form.put("water", "WELL");
        form.put("power", "PLN");
        form.put("monthlyIncome", 1_500_000L);
        form.put("workers", 1L);
        form.put("householdSize", 5L);
        form.put(
                "goods",
                goods(
                        row("Oven gas", 2, "buah", 850_000, null),
                        row("Mixer kue", 1, "buah", 750_000, null),
                        row("Tepung terigu protein sedang", 4, "karung", 275_000, null)));
        form.put("needTraining", true);
        form.put("needWater", true);
        form.put("photo", SampleFiles.photo());
        form.put("coordinates", "0.502106,115.153709");
        return form;
    }

    public static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    @SafeVarargs
    public static List<Map<String, Object>> goods(Map<String, Object>... rows) {
        return List.of(rows);
    }

    public static Map<String, Object> row(String item, int quantity, String unit, long price, String reason) {
        Map<String, Object> row = new HashMap<>();
        row.put("item", item);
        row.put("quantity", quantity);
        row.put("unit", unit);
        row.put("unitPrice", price);
        row.put("reason", reason);
        return row;
    }
}
