package id.mentas.outcome;

import id.mentas.documents.Formats;
import java.util.List;
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

    /** What is known of how the family stands, for its letter: nothing is said that was not seen or measured. */
    static List<String> known(Measurement m) {
        return List.of(businessKnown(m.businessState()), incomeKnown(m), desilKnown(m));
    }

    private static String businessKnown(String state) {
        return switch (state) {
            case "RUNNING" -> "Pada kunjungan terakhir usaha Saudara berjalan.";
            case "STOPPED" -> "Pada kunjungan terakhir usaha Saudara berhenti.";
            case "SOLD" -> "Pada kunjungan terakhir usaha Saudara sudah dijual.";
            case "MOVED" -> "Pada kunjungan terakhir usaha Saudara sudah pindah tempat.";
            default -> "Keadaan usaha Saudara tidak diketahui.";
        };
    }

    private static String incomeKnown(Measurement m) {
        Long before = m.incomeBefore();
        Long now = m.incomeNow();
        if (before == null || now == null) {
            return "Perubahan pendapatan keluarga Saudara tidak diketahui.";
        }
        String change = now > before ? "naik" : now < before ? "turun" : "tetap";
        return "Pendapatan keluarga sebulan yang dicatat petugas " + change
                + (now.equals(before)
                        ? ", " + Formats.rupiah(now) + "."
                        : " dari " + Formats.rupiah(before) + " menjadi " + Formats.rupiah(now) + ".");
    }

    private static String desilKnown(Measurement m) {
        if (!m.desilMeasured()) {
            return "Desil kesejahteraan keluarga Saudara belum diukur lagi sejak diusulkan, sehingga surat ini tidak menyatakan"
                    + " perubahannya.";
        }
        return m.desilRise() == 0
                ? "Menurut data registri terbaru, desil kesejahteraan keluarga Saudara tetap " + m.newestDesil() + "."
                : "Menurut data registri terbaru, desil kesejahteraan keluarga Saudara "
                        + (m.desilRise() > 0 ? "naik" : "turun") + " dari " + m.desilBefore() + " menjadi "
                        + m.newestDesil() + ".";
    }
}
