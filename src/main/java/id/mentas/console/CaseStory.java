package id.mentas.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The history of a case in words: what was noted and who decided what, on which version of the model. */
@Component
class CaseStory {

    /** One sentence of it. @param remark a further line, empty where there is none @param decision whose page says what was seen */
    record Sentence(Instant at, String who, String text, String remark, @Nullable Long decision) {}

    private final ConsoleHistory history;
    private final ConsoleDecisions decisions;
    private final ConsoleProcess process;
    private final ConsoleLabels words;

    CaseStory(ConsoleHistory history, ConsoleDecisions decisions, ConsoleProcess process, ConsoleLabels words) {
        this.history = history;
        this.decisions = decisions;
        this.process = process;
        this.words = words;
    }

    List<Sentence> of(String caseNumber) {
        List<Sentence> story = new ArrayList<>();
        history.journal(caseNumber)
                .forEach(event -> story.add(new Sentence(
                        event.at(), words.person(event.person()), event.sentence(), words.stage(event.stage()), null)));
        decisions.of(caseNumber).forEach(decision -> story.add(decided(decision)));
        story.sort(Comparator.comparing(Sentence::at));
        return story;
    }

    Sentence decided(ConsoleDecisions.Decision decision) {
        String task = process.taskName(decision.processDefinition(), "userTask_" + camel(decision.form()));
        String version = decision.processDefinition().split(":", -1)[1];
        return new Sentence(
                decision.at(),
                words.person(decision.person()),
                task.startsWith("userTask_")
                        ? "\"" + process.modelName(decision.processDefinition()) + "\" dimulai."
                        : "Tugas \"" + task + "\" diselesaikan.",
                "Model versi " + version,
                decision.id());
    }

    private static String camel(String kebab) {
        StringBuilder name = new StringBuilder();
        for (String word : kebab.split("-", -1)) {
            name.append(
                    name.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
