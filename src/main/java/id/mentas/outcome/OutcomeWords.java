package id.mentas.outcome;

import id.mentas.documents.Formats;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says a measurement in Indonesian words. */
final class OutcomeWords {

    private static final Map<String, String> BUSINESS = Map.of(
            "NONE", "Belum ada",
            "RUNNING", "Berjalan",
            "STOPPED", "Berhenti",
            "SOLD", "Dijual",
            "MOVED", "Pindah tempat");

    private OutcomeWords() {}

    static String business(String state) {
        return BUSINESS.getOrDefault(state, state);
    }

    static String money(@Nullable Long amount) {
        return amount == null ? "Tidak diketahui" : Formats.rupiah(amount);
    }

    /** The newest desil, with a remark where the registry was not read again. */
    static String desilNow(Measurement m) {
        return m.desilMeasured() ? String.valueOf(m.newestDesil()) : "Belum diukur lagi";
    }
}
