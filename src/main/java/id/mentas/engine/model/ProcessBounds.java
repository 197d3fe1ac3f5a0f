package id.mentas.engine.model;

import id.mentas.engine.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads a process model for what would keep the engine busy without end. */
final class ProcessBounds {

    private static final Map<String, TimerRules.Kind> TIMERS = Map.of(
            "timeDate", TimerRules.Kind.DATE,
            "timeDuration", TimerRules.Kind.DURATION,
            "timeCycle", TimerRules.Kind.CYCLE);

    private static final int MOST_TRIES = 100;

    private ProcessBounds() {}

    static List<Finding> findings(Document model) {
        List<Finding> findings = new ArrayList<>();
        TIMERS.forEach((name, kind) ->
                Models.elements(model, name).forEach(timer -> timer(timer, kind).ifPresent(findings::add)));
        Models.elements(model, "failedJobRetryTimeCycle").stream()
                .filter(cycle -> !isRetryCycle(cycle.getTextContent().strip()))
                .forEach(cycle -> findings.add(Finding.unsafe(
                        Models.where(cycle),
                        "jarak ulang \"" + cycle.getTextContent().strip()
                                + "\" tidak dapat dipakai; tulis misalnya PT1M,PT10M,PT1H (sedikitnya satu detik)")));
        Models.elements(model, "loopCardinality").stream()
                .filter(number -> !isFewInstances(number.getTextContent().strip()))
                .forEach(number -> findings.add(Finding.unsafe(
                        Models.where(number),
                        "jumlah ulangan harus bilangan bulat, paling banyak " + RunBounds.MOST_INSTANCES)));
        Stream.of("signalEventDefinition", "conditionalEventDefinition")
                .flatMap(name -> Models.elements(model, name).stream())
                .forEach(event -> findings.add(Finding.unsafe(
                        Models.where(event), "sinyal dan syarat tidak dipakai di sini; pakai pesan (message)")));
        return findings;
    }

    private static Optional<Finding> timer(Element timer, TimerRules.Kind kind) {
        String text = timer.getTextContent().strip();
        return ExpressionGuard.isExpression(text)
                ? Optional.empty()
                : TimerRules.problem(kind, text, ClockUtil.getCurrentTime())
                        .map(problem -> Finding.unsafe(Models.where(timer), problem));
    }

    /** {@code R5/PT1M} or {@code PT10S,PT1M,PT10M}: never at once, never for ever. */
    private static boolean isRetryCycle(String text) {
        if (text.matches("R\\d{1,3}/P.+")) {
            String[] parts = text.split("/", 2);
            return Integer.parseInt(parts[0].substring(1)) <= MOST_TRIES && isWait(parts[1]);
        }
        String[] waits = text.split(",");
        return waits.length <= MOST_TRIES && Arrays.stream(waits).allMatch(wait -> isWait(wait.strip()));
    }

    private static boolean isWait(String text) {
        return text.startsWith("P")
                && !text.matches("P(T?0+[YMWDHS])+")
                && TimerRules.problem(TimerRules.Kind.DURATION, text, ClockUtil.getCurrentTime())
                        .isEmpty();
    }

    private static boolean isFewInstances(String text) {
        return ExpressionGuard.isExpression(text)
                || (text.matches("\\d{1,9}") && Integer.parseInt(text) <= RunBounds.MOST_INSTANCES);
    }
}
