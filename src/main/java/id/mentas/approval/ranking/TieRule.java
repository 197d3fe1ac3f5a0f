package id.mentas.approval.ranking;

import id.mentas.approval.ranking.Candidate.TieBreak;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What decides between two people, as a round says: the score first, then what is stored here, the number of the case last.
 *
 * @param between DESIL, STOPPED and DATE in the round's order
 */
public record TieRule(List<TieBreak> between) {

    static final TieRule USUAL = of("DESIL,STOPPED,DATE");

    private static final List<String> KNOWN = List.of(
            "DESIL,STOPPED,DATE",
            "DESIL,DATE,STOPPED",
            "STOPPED,DESIL,DATE",
            "STOPPED,DATE,DESIL",
            "DATE,DESIL,STOPPED",
            "DATE,STOPPED,DESIL");

    public TieRule {
        between = List.copyOf(between);
    }

    /** @param stored as the round keeps it, {@code DESIL,STOPPED,DATE} */
    public static TieRule of(String stored) {
        return new TieRule(
                Arrays.stream(stored.split(",", -1)).map(TieBreak::valueOf).toList());
    }

    /** All rules that a round may have, as stored, with their words. */
    public static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        KNOWN.forEach(stored -> choices.put(stored, of(stored).words()));
        return choices;
    }

    List<TieBreak> order() {
        return Stream.concat(Stream.concat(Stream.of(TieBreak.SCORE), between.stream()), Stream.of(TieBreak.NUMBER))
                .toList();
    }

    /** {@code nilai, desil, usaha terhenti, tanggal usulan, nomor kasus}. */
    public String words() {
        return order().stream().map(TieBreak::label).collect(Collectors.joining(", "));
    }
}
