package id.mentas.engine.access;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.util.EnsureUtil;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.glassfish.jersey.message.internal.HeaderValueException;
import org.jspecify.annotations.Nullable;

/**
 * Tells what was wrong in a request from what is wrong in the house. The engine's REST classes read a request without checking it: what then
 * breaks while they, or the libraries that they read with, are at it is the request's fault.
 */
final class RequestFault {

    private static final String REST = "org.camunda.bpm.engine.rest.";

    /** Those who read for the REST classes: their frames say nothing of whose the fault is. */
    private static final Set<String> READERS = Set.of(
            "java.",
            "jdk.",
            "sun.",
            "org.joda.time.",
            "com.fasterxml.jackson.",
            "org.glassfish.",
            "jakarta.",
            "org.springframework.util.",
            "org.camunda.bpm.engine.variable.",
            "org.camunda.bpm.engine.impl.calendar.DateTimeUtil",
            "camundafeel.");

    private static final Set<Class<?>> KINDS = Set.of(
            IllegalArgumentException.class,
            NullPointerException.class,
            ClassCastException.class,
            IndexOutOfBoundsException.class,
            HeaderValueException.class,
            NoSuchElementException.class,
            DateTimeException.class,
            UnsupportedOperationException.class,
            ArithmeticException.class);

    private static final Set<String> DOORS = Set.of("id.mentas.engine.", "id.mentas.people.", "id.mentas.web.");

    private static final Pattern NO_ENTITY = Pattern.compile(".*\\.entity\\..* is null$");

    private static final Pattern CASE_MODELS = Pattern.compile("\"act_(ru|re|hi)_case");

    private RequestFault() {}

    /** Some of the engine's commands ask what they have not found for its fields. */
    static boolean isUnknownId(Throwable thrown) {
        Throwable root = root(thrown);
        return root instanceof NullPointerException
                && NO_ENTITY.matcher(String.valueOf(root.getMessage())).matches();
    }

    static boolean isOne(Throwable thrown) {
        Throwable root = root(thrown);
        return root instanceof NullValueException
                || asksForCaseModels(thrown)
                // Some headers are read late, while the answer is chosen, and carry the parser's own exception.
                || within(thrown, HeaderValueException.class) != null
                || thrown instanceof InvalidRequestException
                || isOfTheEnginesOwnQuery(root)
                || (root instanceof ProcessEngineException && isOfAnArgument(root))
                || (KINDS.stream().anyMatch(kind -> kind.isInstance(root)) && isOfTheReading(root));
    }

    /** The engine's check of arguments failed, and not in work of ours that a step began. */
    private static boolean isOfAnArgument(Throwable root) {
        List<StackTraceElement> engine = Stream.of(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.camunda.")
                        && !frame.getClassName().endsWith("Logger"))
                .limit(2)
                .toList();
        return engine.size() == 2
                && (isCheck(engine.get(0)) || isQuery(engine.get(0), engine.get(1)))
                && Stream.of(root.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .noneMatch(frame ->
                                frame.startsWith("id.mentas.") && DOORS.stream().noneMatch(frame::startsWith));
    }

    private static boolean isCheck(StackTraceElement frame) {
        return frame.getClassName().equals(EnsureUtil.class.getName())
                || frame.getMethodName().startsWith("validate");
    }

    /** Two filters that exclude each other: said by the query that the REST classes are filling from a request. */
    private static boolean isQuery(StackTraceElement frame, StackTraceElement caller) {
        return frame.getClassName().endsWith("QueryImpl")
                && caller.getClassName().startsWith(REST);
    }

    /** Some filters together make a query that the engine itself writes wrongly. */
    private static boolean isOfTheEnginesOwnQuery(Throwable root) {
        return root instanceof SQLException refusal
                && "42601".equals(refusal.getSQLState())
                && Stream.of(root.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().startsWith("org.apache.ibatis."));
    }

    private static boolean isOfTheReading(Throwable root) {
        return Stream.of(root.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(frame -> READERS.stream().noneMatch(frame::startsWith))
                .findFirst()
                .map(frame -> frame.startsWith(REST))
                .orElse(true);
    }

    /** Queries for what hangs on a case model (CMMN), whose tables this database has not. */
    static boolean asksForCaseModels(Throwable thrown) {
        return root(thrown) instanceof SQLException refusal
                && "42P01".equals(refusal.getSQLState())
                && CASE_MODELS.matcher(String.valueOf(refusal.getMessage())).find();
    }

    /** The first of a type among a failure and its causes. */
    static <T> @Nullable T within(Throwable thrown, Class<T> type) {
        Throwable each = thrown;
        for (int depth = 0; each != null && depth < 20; depth++) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
            each = each.getCause();
        }
        return null;
    }

    static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        for (int depth = 0; depth < 30 && root.getCause() != null; depth++) {
            root = root.getCause();
        }
        return root;
    }

    /** What a log may hold of a refused call: kinds and the place, never what was typed. */
    static String kind(Throwable thrown) {
        Throwable root = root(thrown);
        StackTraceElement[] frames = root.getStackTrace();
        String at = frames.length == 0 ? "" : " at " + frames[0].getClassName() + ":" + frames[0].getLineNumber();
        String outer = thrown == root ? "" : thrown.getClass().getSimpleName() + " of ";
        return outer + root.getClass().getSimpleName() + at;
    }
}
