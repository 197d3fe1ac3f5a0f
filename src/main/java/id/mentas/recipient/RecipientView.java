package id.mentas.recipient;

import id.mentas.approval.ranking.Candidate;
import id.mentas.grant.Outcome;
import id.mentas.grant.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person may know of the own case.
 *
 * @param entered the day on which each stage began, in order
 * @param reasons why it was refused; empty where it was not
 * @param objectionUntil the last day for an objection, null where there is nothing to object to
 * @param points by criterion, empty before a home was visited
 * @param place null before a list of the kabupaten/kota names the case
 * @param decree number of the decree that names the person
 */
public record RecipientView(
        String caseNumber,
        String kabupaten,
        String business,
        Stage stage,
        @Nullable Outcome outcome,
        Map<Stage, LocalDate> entered,
        List<String> reasons,
        @Nullable LocalDate objectionUntil,
        List<Point> points,
        int score,
        @Nullable Place place,
        @Nullable String decree) {

    /** Points for one criterion. @param words what they are for */
    public record Point(String criterion, int points, String words) {}

    /**
     * Where the person stands in the list.
     *
     * @param state of the candidate
     * @param listed how many are on the list
     * @param places quota
     * @param objectionUntil the last day on which one may object to the list, null once that is over
     */
    public record Place(Candidate.State state, int rank, int listed, int places, @Nullable LocalDate objectionUntil) {}
}
