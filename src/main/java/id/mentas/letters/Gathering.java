package id.mentas.letters;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import id.mentas.documents.Formats;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one mail says of many letters about tasks: the most urgent by number, of the others how many.
 *
 * @param forReader whether the reader may do some of them
 * @param rest how many are not listed
 * @param restIsLate whether all of these are in the reader's list of late tasks
 */
record Gathering(int count, boolean forReader, List<Part> parts, int rest, boolean restIsLate) {

    /** What fits on a telephone's screen without getting lost. */
    static final int LISTED = 50;

    private static final Comparator<Letter> URGENCY = comparing(Letter::dueDate, nullsLast(naturalOrder()))
            .thenComparing(Letter::createdAt)
            .thenComparing(Letter::key);

    /** The tasks of one meaning. */
    record Part(String heading, int count, List<Kind> kinds) {}

    /** The tasks of one label. @param first due date of all of them */
    record Kind(String task, int count, @Nullable LocalDate first, List<Line> lines) {}

    /** One task. */
    record Line(String about, @Nullable LocalDate dueDate) {}

    /** @param letters that can be gathered, to the same people */
    static Gathering of(List<Letter> letters, LocalDate today) {
        List<Letter> urgent = letters.stream().sorted(URGENCY).toList();
        List<Letter> rest = urgent.subList(Math.min(LISTED, urgent.size()), urgent.size());
        Set<UUID> listed = urgent.stream().limit(LISTED).map(Letter::id).collect(toSet());
        List<Part> parts =
                by(urgent, Letter::template).map(same -> part(same, listed)).toList();
        return new Gathering(
                letters.size(),
                letters.stream().anyMatch(Gathering::isForReader),
                parts,
                rest.size(),
                rest.stream().allMatch(letter -> isLateForReader(letter, today)));
    }

    String subject() {
        return Formats.integer(count) + (forReader ? " tugas menunggu Anda" : " tugas tertunda");
    }

    private static Part part(List<Letter> letters, Set<UUID> listed) {
        LetterTemplate.Gathered gathered = letters.get(0).template().gathered();
        String heading = gathered == null ? letters.get(0).template().subject() : gathered.heading();
        return new Part(
                heading,
                letters.size(),
                by(letters, Gathering::task).map(same -> kind(same, listed)).toList());
    }

    private static Kind kind(List<Letter> letters, Set<UUID> listed) {
        Letter first = letters.get(0);
        List<Line> lines = letters.stream()
                .filter(letter -> listed.contains(letter.id()))
                .map(Gathering::line)
                .toList();
        return new Kind(task(first), letters.size(), first.dueDate(), lines);
    }

    private static Line line(Letter letter) {
        String about = letter.about();
        return new Line(about == null ? letter.subject() : about, letter.dueDate());
    }

    /** Letters written before they could be gathered do not say which task. */
    private static String task(Letter letter) {
        return letter.task() == null ? letter.template().subject() : letter.task();
    }

    private static boolean isLateForReader(Letter letter, LocalDate today) {
        return isForReader(letter)
                && letter.dueDate() != null
                && letter.dueDate().isBefore(today);
    }

    private static boolean isForReader(Letter letter) {
        LetterTemplate.Gathered gathered = letter.template().gathered();
        return gathered != null && gathered.forReader();
    }

    /** In the order in which the first of each comes. */
    private static <K> Stream<List<Letter>> by(List<Letter> letters, Function<Letter, K> what) {
        return letters.stream().collect(groupingBy(what, LinkedHashMap::new, toList())).values().stream();
    }
}
