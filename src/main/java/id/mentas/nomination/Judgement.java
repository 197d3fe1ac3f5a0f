package id.mentas.nomination;

import java.util.List;

/**
 * What the eligibility table said of a person.
 *
 * @param codes of all rules that fired, in the table's order
 * @param reasons their Indonesian sentences
 * @param advice what to do about each, in Indonesian; empty where nothing can be done
 * @param table key and version, `nomination-eligibility:3`
 */
public record Judgement(Verdict verdict, List<String> codes, List<String> reasons, List<String> advice, String table) {

    /** As it is kept with the case: without advice. */
    Judgement(Verdict verdict, List<String> codes, List<String> reasons, String table) {
        this(verdict, codes, reasons, List.of(), table);
    }

    /** As the case's history tells it. */
    public String sentence() {
        return switch (verdict) {
            case ACCEPTED -> "Memenuhi syarat.";
            case REVIEW -> "Perlu ditinjau: " + String.join(" ", reasons);
            default -> "Tidak memenuhi syarat: " + String.join(" ", reasons);
        };
    }
}
