package id.mentas.engine.model;

import id.mentas.engine.Finding;
import id.mentas.engine.RefusedRequest;
import id.mentas.engine.access.ModelSize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Judges what is about to be deployed, by whatever door: nothing in it may run code, and every delegate, form and decision that it
 * names must be there. What a person left out of a stage is added from that stage's newest deployment.
 */
@Component
class ModelGuard {

    private static final Logger LOG = LoggerFactory.getLogger(ModelGuard.class);
    private static final int SENTENCES_SHOWN = 10;

    private final ProcessGuard processes;
    private final DecisionGuard decisions;
    private final TaskGroups groups;
    private final ObjectProvider<ModelRules> rules;

    ModelGuard(ProcessGuard processes, DecisionGuard decisions, TaskGroups groups, ObjectProvider<ModelRules> rules) {
        this.processes = processes;
        this.decisions = decisions;
        this.groups = groups;
        this.rules = rules;
    }

    /**
     * Judges a person's deployment.
     *
     * @return the files to add to it
     * @throws RefusedRequest with a sentence for each element that can't be taken
     */
    Map<String, byte[]> complete(Map<String, byte[]> files, CommandContext context) {
        ModelSize.check(files);
        Parcel parcel = new Parcel(files);
        StageShelf shelf = new StageShelf(context);
        Map<String, byte[]> before = new HashMap<>();
        parcel.processIds().forEach(id -> shelf.filesOf(id).forEach(before::putIfAbsent));
        List<Finding> findings = findings(parcel, shelf);
        findings.addAll(inBrowser(files, before));
        findings.addAll(formsAlone(parcel));
        // Without a person it is the application's own code that deploys; what ships was held to the rules by the
        // build.
        if (context.getAuthenticatedUserId() != null) {
            findings.addAll(rules.getObject().findings(parcel));
        }
        Map<String, byte[]> added = new LinkedHashMap<>();
        for (Need need : needs(parcel)) {
            if (need.in(parcel).isEmpty() && !existsElsewhere(need, shelf)) {
                Optional<String> file = need.in(new Parcel(before));
                file.ifPresentOrElse(
                        name -> added.put(name, before.get(name)),
                        () -> findings.add(Finding.incomplete(need.where(), need.problem())));
            }
        }
        refuse(findings);
        return added;
    }

    /** Judges what ships with the application: unsafe is unsafe, but what is only incomplete fails the build, not the start. */
    void judgeShipped(Map<String, byte[]> files, CommandContext context) {
        ModelSize.check(files);
        Parcel parcel = new Parcel(files);
        StageShelf shelf = new StageShelf(context);
        List<Finding> findings = findings(parcel, shelf);
        needs(parcel).stream()
                .filter(need -> need.in(parcel).isEmpty() && !existsElsewhere(need, shelf))
                .forEach(need -> findings.add(Finding.incomplete(need.where(), need.problem())));
        refuse(findings.stream().filter(Finding::unsafe).toList());
        findings.forEach(finding -> LOG.warn("Shipped model is incomplete: {}", finding.sentence()));
    }

    private List<Finding> findings(Parcel parcel, StageShelf shelf) {
        List<Finding> findings = new ArrayList<>();
        parcel.processes().values().forEach(model -> {
            findings.addAll(processes.findings(model));
            findings.addAll(ProcessBounds.findings(model));
            findings.addAll(groups.findings(model));
        });
        findings.addAll(new CallGraph(shelf).findings(parcel.processes().values()));
        parcel.decisions().values().forEach(model -> findings.addAll(decisions.findings(model)));
        parcel.files()
                .forEach((name, content) -> FileContent.finding(name, content).ifPresent(findings::add));
        return findings;
    }

    private static List<Finding> inBrowser(Map<String, byte[]> files, Map<String, byte[]> before) {
        List<Finding> findings = new ArrayList<>();
        files.forEach((name, content) -> {
            if (Parcel.isForm(name)) {
                FormGuard.finding(name, content).ifPresent(findings::add);
            } else if (name.endsWith(".html")
                    && before.values().stream().noneMatch(known -> Arrays.equals(known, content))) {
                findings.add(FormGuard.foreignHtml(name));
            }
        });
        return findings;
    }

    /** Tasks open the form that was deployed with their process, so a form that comes alone would silently do nothing. */
    private static List<Finding> formsAlone(Parcel parcel) {
        return parcel.files().keySet().stream()
                .filter(name -> parcel.processes().isEmpty() && Parcel.isForm(name))
                .map(name -> Finding.incomplete(
                        name, "formulir hanya berlaku bila dikirim bersama model proses (.bpmn) yang memakainya"))
                .toList();
    }

    private static List<Need> needs(Parcel parcel) {
        return parcel.processes().values().stream()
                .flatMap(model -> Need.of(model).stream())
                .toList();
    }

    private static boolean existsElsewhere(Need need, StageShelf shelf) {
        return !need.together()
                && switch (need.kind()) {
                    case DECISION -> shelf.hasDecision(need.id());
                    case FORM -> shelf.hasForm(need.id());
                    case EMBEDDED_FORM, UNKNOWN_FORM -> false;
                };
    }

    private static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new RefusedRequest(findings.stream()
                    .map(Finding::sentence)
                    .distinct()
                    .limit(SENTENCES_SHOWN)
                    .collect(Collectors.joining(" ")));
        }
    }
}
