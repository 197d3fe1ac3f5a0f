package id.mentas.approval.ranking;

import id.mentas.approval.ranking.Candidate.Position;
import id.mentas.approval.ranking.Candidate.TieBreak;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The order of candidates, by the rule of their round. */
public final class Ranking {

    private static final Map<TieBreak, Comparator<Candidate>> RULES = new EnumMap<>(TieBreak.class);

    static {
        RULES.put(TieBreak.SCORE, Comparator.comparingInt(Candidate::score).reversed());
        RULES.put(TieBreak.DESIL, Comparator.comparingInt(Candidate::desil));
        RULES.put(TieBreak.STOPPED, Comparator.comparing(Candidate::stopped).reversed());
        RULES.put(TieBreak.DATE, Comparator.comparing(Candidate::nominatedOn));
        RULES.put(TieBreak.NUMBER, Comparator.comparing(Candidate::caseNumber));
    }

    /** One place in the order, and what set it apart from the one before. */
    record Placed(Candidate candidate, int rank, TieBreak tieBreak) {}

    private Ranking() {}

    /** Candidates in their order, ranks from 1. */
    static List<Placed> of(List<Candidate> candidates, TieRule rule) {
        List<Candidate> ordered = new ArrayList<>(candidates);
        ordered.sort(rule.order().stream()
                .map(Ranking::comparator)
                .reduce(Comparator::thenComparing)
                .orElseThrow());
        List<Placed> placed = new ArrayList<>();
        for (Candidate candidate : ordered) {
            TieBreak apart = placed.isEmpty()
                    ? TieBreak.FIRST
                    : between(placed.get(placed.size() - 1).candidate(), candidate, rule);
            placed.add(new Placed(candidate, placed.size() + 1, apart));
        }
        return placed;
    }

    /**
     * The ranks after one candidate was moved; the others keep their order. Ranks of those who have left the list stay theirs.
     *
     * @param ordered candidates in the order of their ranks
     * @param to rank from 1; more than there are means last
     * @return new ranks by case number
     */
    static Map<String, Integer> moved(List<Candidate> ordered, String caseNumber, int to) {
        List<Integer> ranks =
                ordered.stream().map(Candidate::rankOrLast).sorted().toList();
        List<String> order =
                new ArrayList<>(ordered.stream().map(Candidate::caseNumber).toList());
        if (!order.remove(caseNumber)) {
            throw new IllegalArgumentException("Not in this ranking: " + caseNumber);
        }
        int index = (int) ranks.stream().filter(rank -> rank < to).count();
        order.add(Math.min(index, order.size()), caseNumber);
        Map<String, Integer> moved = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            moved.put(order.get(i), ranks.get(i));
        }
        return moved;
    }

    /** The candidates in the order of other ranks. @param ranks by case number */
    static List<Candidate> by(Map<String, Integer> ranks, List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(ranks.get(one.caseNumber()))))
                .toList();
    }

    /** Who has a place in one of two lists and not in the other. */
    record Crossing(Set<String> in, Set<String> out) {
        boolean any() {
            return !in.isEmpty() || !out.isEmpty();
        }
    }

    /** Who comes to a place and who loses one from one list to another. */
    static Crossing crossing(Map<String, Position> before, Map<String, Position> after) {
        Set<String> had = placed(before);
        Set<String> have = placed(after);
        Set<String> in = new TreeSet<>(have);
        in.removeAll(had);
        Set<String> out = new TreeSet<>(had);
        out.removeAll(have);
        return new Crossing(in, out);
    }

    private static Set<String> placed(Map<String, Position> positions) {
        return positions.entrySet().stream()
                .filter(one -> one.getValue() == Position.PLACE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * What the quota gives to each, in the order of ranks. Of one family card only the best-ranked gets a place.
     *
     * @param free places
     * @param blocked case numbers whose person or family has had a grant
     */
    public static Map<String, Position> underQuota(List<Candidate> ordered, int free, Set<String> blocked) {
        Map<String, Position> positions = new LinkedHashMap<>();
        Set<String> households = new HashSet<>();
        int left = free;
        for (Candidate candidate : ordered) {
            if (blocked.contains(candidate.caseNumber()) || !households.add(candidate.noKk())) {
                positions.put(candidate.caseNumber(), Position.BLOCKED);
            } else if (left > 0) {
                positions.put(candidate.caseNumber(), Position.PLACE);
                left--;
            } else {
                positions.put(candidate.caseNumber(), Position.WAITLIST);
            }
        }
        return positions;
    }

    private static TieBreak between(Candidate before, Candidate after, TieRule rule) {
        return rule.order().stream()
                .filter(one -> comparator(one).compare(before, after) != 0)
                .findFirst()
                .orElse(TieBreak.NUMBER);
    }

    private static Comparator<Candidate> comparator(TieBreak tieBreak) {
        return Objects.requireNonNull(RULES.get(tieBreak));
    }
}
