package id.mentas.testing;

import java.util.HashMap;
import java.util.Map;

/** What an officer types to nominate one person. */
public final class TypedNomination {

    private TypedNomination() {}

    /** An invented woman of Ujoh Bilang whom the table accepts in the sample round, unless something is changed. */
    public static Map<String, Object> of(String nik, String noKk, String name, String birthDate) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("round", SampleCases.ROUND),
                Map.entry("nik", nik),
                Map.entry("noKk", noKk),
                Map.entry("name", name),
                Map.entry("sex", "P"),
                Map.entry("birthDate", birthDate),
                Map.entry("village", "6411012001"),
                Map.entry("address", "Jl. Kenanga"),
                Map.entry("desil", 2),
                Map.entry("source", "DTSEN"),
                Map.entry("dataDate", "2026-01-10"),
                Map.entry("publicServant", "T"),
                Map.entry("businessStatus", "BERHENTI"),
                Map.entry("formerBusiness", "KUE"),
                Map.entry("businessType", "MAKANAN")));
    }
}
