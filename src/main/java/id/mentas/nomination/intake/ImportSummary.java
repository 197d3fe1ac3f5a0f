package id.mentas.nomination.intake;

import id.mentas.nomination.Verdict;
import java.util.List;

/** What became of the rows of a file, counted. */
record ImportSummary(List<Place> places, List<Reason> reasons) {

    /** Rows of a kabupaten/kota with a verdict. @param kabupaten four digits, empty where the row names none that is known */
    record Place(String kabupaten, Verdict verdict, long rows) {}

    /**
     * Rows that carry a reason.
     *
     * @param sentence in Indonesian, as the first such row got it
     */
    record Reason(Verdict verdict, String code, String sentence, long rows) {}
}
