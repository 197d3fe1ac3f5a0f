package id.mentas.engine.model;

import id.mentas.engine.Finding;
import id.mentas.engine.form.TaskForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What makes a model whole beyond running: labels, instructions, forms, tries, words that the code knows, a drawing. The build holds
 * what ships to it, and the deployment what a person sends.
 */
@Component
class ModelRules {

    private static final String PLATFORM = "7.24.0";
    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";
    private static final int SHORTEST_INSTRUCTION = 40;

    /** Kinds of flow node and how their ids begin; those without a rule have an empty one. */
    private static final Map<String, String> NODES = Map.ofEntries(
            Map.entry("startEvent", "startEvent_"),
            Map.entry("endEvent", "endEvent_"),
            Map.entry("userTask", "userTask_"),
            Map.entry("serviceTask", "serviceTask_"),
            Map.entry("businessRuleTask", "businessRuleTask_"),
            Map.entry("receiveTask", "receiveTask_"),
            Map.entry("sendTask", "sendTask_"),
            Map.entry("callActivity", "callActivity_"),
            Map.entry("boundaryEvent", "boundaryEvent_"),
            Map.entry("intermediateCatchEvent", "intermediateCatchEvent_"),
            Map.entry("exclusiveGateway", "gateway_"),
            Map.entry("parallelGateway", "gateway_"),
            Map.entry("inclusiveGateway", "gateway_"),
            Map.entry("eventBasedGateway", "gateway_"),
            Map.entry("complexGateway", ""),
            Map.entry("intermediateThrowEvent", ""),
            Map.entry("subProcess", ""),
            Map.entry("transaction", ""),
            Map.entry("task", ""),
            Map.entry("manualTask", ""));

    private static final Set<String> TIMED = Set.of("boundaryEvent", "intermediateCatchEvent", "startEvent");

    private final ProcessWords words;
    private final FormRules forms;

    ModelRules(ProcessWords words, FormRules forms) {
        this.words = words;
        this.forms = forms;
    }

    List<Finding> findings(Parcel parcel) {
        List<Finding> findings = new ArrayList<>();
        parcel.processes().forEach((name, model) -> findings.addAll(ofProcess(name, model)));
        parcel.decisions().forEach((name, model) -> findings.addAll(ofDecision(name, model)));
        parcel.files().forEach((name, content) -> findings.addAll(forms.findings(name, content)));
        return findings;
    }

    private List<Finding> ofProcess(String name, Document model) {
        List<Finding> findings = new ArrayList<>();
        Models.elements(model, "process").forEach(process -> header(name, model, process, findings));
        for (Element node : nodes(model)) {
            label(model, node, findings);
            tries(node, findings);
        }
        Models.elements(model, "userTask").forEach(task -> userTask(task, findings));
        Models.elements(model, "startEvent").stream()
                .filter(Models::hasForm)
                .filter(start -> Models.children(start, "documentation").isEmpty())
                .forEach(
                        start -> add(
                                findings,
                                start,
                                "tulis dalam dokumentasi apa yang dikerjakan orang dengan formulir ini, misalnya \"Catat sanggahan\""));
        Models.elements(model, "callActivity").forEach(call -> call(call, findings));
        Models.elements(model, "receiveTask").stream()
                .filter(task -> !Models.camunda(task, "asyncAfter").equals("true"))
                .forEach(task ->
                        add(findings, task, "beri asyncAfter, agar langkah sesudahnya tidak menghilangkan pesan"));
        Models.elements(model, "exclusiveGateway").forEach(gateway -> ways(model, gateway, findings));
        calls(model, findings);
        said(model, findings);
        drawn(model, findings);
        return findings;
    }

    private static void header(String name, Document model, Element process, List<Finding> findings) {
        String id = process.getAttribute("id");
        if (!name.replaceFirst(".*/", "")
                .replaceFirst("\\.bpmn(20\\.xml)?$", "")
                .equals(id)) {
            add(findings, process, "beri berkasnya nama " + id + ".bpmn, bukan " + name);
        }
        if (process.getAttribute("name").isBlank()) {
            add(findings, process, "beri proses ini nama");
        }
        if (Models.camunda(process, "historyTimeToLive").isEmpty()) {
            add(findings, process, "isi lama riwayat disimpan (historyTimeToLive)");
        }
        String platform = model.getDocumentElement().getAttributeNS(MODELER, "executionPlatformVersion");
        if (!platform.equals(PLATFORM)) {
            add(
                    findings,
                    process,
                    "pilih versi mesin " + PLATFORM + " (executionPlatformVersion), bukan \"" + platform + "\"");
        }
    }

    private static void label(Document model, Element node, List<Finding> findings) {
        boolean joins =
                node.getLocalName().endsWith("Gateway") && outgoing(model, node).size() < 2;
        if (node.getAttribute("name").isBlank() && !joins) {
            add(findings, node, "beri label");
        }
        String prefix = NODES.getOrDefault(node.getLocalName(), "");
        if (!node.getAttribute("id").startsWith(prefix)) {
            add(findings, node, "id-nya harus diawali " + prefix);
        }
    }

    private static void userTask(Element task, List<Finding> findings) {
        int instruction = Models.children(task, "documentation").stream()
                .mapToInt(text -> text.getTextContent().strip().length())
                .sum();
        if (instruction < SHORTEST_INSTRUCTION) {
            add(findings, task, "tulis dalam dokumentasi apa yang dikerjakan dan aturannya");
        }
        if (Models.camunda(task, "candidateGroups").isBlank()) {
            add(findings, task, "isi grup yang mengerjakan (candidateGroups)");
        }
        if (Models.camunda(task, "dueDate").isBlank()) {
            add(findings, task, "isi batas waktu (dueDate)");
        }
        String id = TaskForm.kebab(task.getAttribute("id").replaceFirst("^userTask_", ""));
        String ref = Models.camunda(task, "formRef");
        String key = Models.camunda(task, "formKey");
        if (ref.isEmpty() && key.isEmpty()) {
            add(findings, task, "pasang formulir " + id);
        } else if (!ref.isEmpty()
                && !(ref.equals(id) && Models.camunda(task, "formRefBinding").equals("deployment"))) {
            add(findings, task, "formulirnya harus " + id + ", terikat pada kiriman yang sama (deployment)");
        } else if (ref.isEmpty() && !key.endsWith("/" + id + ".html")) {
            add(findings, task, "formulirnya harus " + id + ".html, bukan " + key);
        }
    }

    private static void call(Element call, List<Finding> findings) {
        List<Element> in = Models.elements(call, "in");
        if (in.stream().noneMatch(one -> one.getAttribute("businessKey").equals("#{execution.processBusinessKey}"))) {
            add(findings, call, "teruskan nomor kasus (camunda:in businessKey=\"#{execution.processBusinessKey}\")");
        }
        if (in.stream().anyMatch(one -> one.getAttribute("variables").equals("all"))) {
            add(findings, call, "teruskan fakta satu per satu, bukan semua variabel");
        }
    }

    private static void tries(Element node, List<Finding> findings) {
        boolean timed = TIMED.contains(node.getLocalName())
                && !Models.children(node, "timerEventDefinition").isEmpty();
        boolean job = Models.camunda(node, "asyncBefore").equals("true")
                || (Models.camunda(node, "asyncAfter").equals("true")
                        && !node.getLocalName().equals("eventBasedGateway"))
                || timed;
        boolean tries = Models.children(node, "extensionElements").stream()
                .anyMatch(extension ->
                        !Models.children(extension, "failedJobRetryTimeCycle").isEmpty());
        if (job && !tries) {
            add(findings, node, "isi jarak ulang bila gagal (failedJobRetryTimeCycle), misalnya R5/PT5M");
        }
    }

    private static void ways(Document model, Element gateway, List<Finding> findings) {
        List<Element> ways = outgoing(model, gateway);
        if (ways.size() < 2) {
            return;
        }
        for (Element way : ways) {
            String to = way.getAttribute("targetRef");
            if (way.getAttribute("name").isBlank()) {
                add(findings, gateway, "beri label pada jalan ke " + to);
            }
            if (Models.children(way, "conditionExpression").isEmpty()
                    && !gateway.getAttribute("default").equals(way.getAttribute("id"))) {
                add(findings, gateway, "beri syarat pada jalan ke " + to + ", atau jadikan jalan bawaan");
            }
        }
    }

    private static void calls(Document model, List<Finding> findings) {
        for (Element element : Models.elements(model, "*")) {
            boolean own = Models.CAMUNDA.equals(element.getNamespaceURI());
            for (String attribute : List.of("class", "expression")) {
                if (element.hasAttributeNS(Models.CAMUNDA, attribute) || (own && element.hasAttribute(attribute))) {
                    add(findings, element, "pakai delegateExpression=\"${langkah}\", bukan " + attribute);
                }
            }
            String delegate = Models.camunda(element, "delegateExpression");
            if (!delegate.isEmpty() && !delegate.strip().matches("[$#]\\{\\s*[a-zA-Z]+\\s*}")) {
                add(findings, element, "tulis delegateExpression sebagai ${langkah}, bukan " + delegate);
            }
        }
    }

    private void said(Document model, List<Finding> findings) {
        Models.elements(model, "message").stream()
                .filter(message -> !words.all().contains(message.getAttribute("name")))
                .forEach(message -> add(
                        findings,
                        message,
                        "pesan \"" + message.getAttribute("name") + "\" tidak pernah dikirim aplikasi"));
        Models.elements(model, "error").stream()
                .filter(error -> !words.all().contains(error.getAttribute("errorCode")))
                .forEach(error -> add(
                        findings,
                        error,
                        "galat \"" + error.getAttribute("errorCode") + "\" tidak pernah dilaporkan aplikasi"));
    }

    private static void drawn(Document model, List<Finding> findings) {
        Set<String> drawn = new HashSet<>();
        Stream.of("BPMNShape", "BPMNEdge")
                .flatMap(kind -> Models.elements(model, kind).stream())
                .forEach(shape -> drawn.add(shape.getAttribute("bpmnElement")));
        Stream.concat(nodes(model).stream(), Models.elements(model, "sequenceFlow").stream())
                .filter(element -> !drawn.contains(element.getAttribute("id")))
                .forEach(element -> add(findings, element, "tidak tergambar pada diagram"));
    }

    private static List<Finding> ofDecision(String name, Document model) {
        String id = name.replaceFirst(".*/", "").replaceFirst("\\.dmn(11\\.xml)?$", "");
        boolean named = Models.elements(model, "decision").stream()
                .anyMatch(decision -> decision.getAttribute("id").equals(id));
        return named
                ? List.of()
                : List.of(Finding.incomplete(
                        name, "tabel di dalamnya harus mempunyai id " + id + ", sama dengan nama berkasnya"));
    }

    private static List<Element> nodes(Document model) {
        return Models.elements(model, "*").stream()
                .filter(element ->
                        NODES.containsKey(element.getLocalName()) && !Models.CAMUNDA.equals(element.getNamespaceURI()))
                .toList();
    }

    private static List<Element> outgoing(Document model, Element node) {
        return Models.elements(model, "sequenceFlow").stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(node.getAttribute("id")))
                .toList();
    }

    private static void add(List<Finding> findings, Element element, String what) {
        findings.add(Finding.incomplete(Models.where(element), what));
    }
}
