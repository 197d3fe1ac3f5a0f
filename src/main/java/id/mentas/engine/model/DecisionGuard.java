package id.mentas.engine.model;

import id.mentas.engine.Finding;
import id.mentas.engine.decision.DecisionContract;
import id.mentas.engine.decision.FeelRules;
import id.mentas.engine.decision.StrictFeel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reads a decision model: only FEEL is a language here, each cell must be understood, and a table that a stage asks must read what
 * the stage tells and say what the stage knows.
 */
@Component
class DecisionGuard {

    private static final Set<String> CELLS =
            Set.of("inputEntry", "outputEntry", "defaultOutputEntry", "inputExpression", "literalExpression");
    private static final int MOST_RULES = 1000;

    private final ObjectProvider<DecisionContract> contracts;
    private final StrictFeel feel = new StrictFeel();

    DecisionGuard(ObjectProvider<DecisionContract> contracts) {
        this.contracts = contracts;
    }

    List<Finding> findings(Document model) {
        List<Finding> findings = new ArrayList<>(Models.elements(model, "*").stream()
                .flatMap(DecisionGuard::unsafe)
                .toList());
        if (Models.elements(model, "rule").size() > MOST_RULES) {
            findings.add(Finding.unsafe("Tabel", "barisnya lebih dari " + MOST_RULES));
        }
        if (findings.isEmpty()) {
            for (Element decision : Models.elements(model, "decision")) {
                Optional<DecisionContract> contract = contracts.stream()
                        .filter(one -> one.decision().equals(decision.getAttribute("id")))
                        .findFirst();
                List<Element> tables = Models.elements(decision, "decisionTable");
                if (contract.isPresent() && tables.isEmpty()) {
                    findings.add(Finding.incomplete(Models.where(decision), "harus berupa tabel keputusan"));
                }
                tables.forEach(table ->
                        findings.addAll(new TableCheck(feel, decision, table, contract.orElse(null)).findings()));
            }
        }
        return findings;
    }

    private static Stream<Finding> unsafe(Element element) {
        String language = element.getAttribute("expressionLanguage");
        if (!language.isEmpty()
                && !language.matches("(?i)feel|https?://www\\.omg\\.org/spec/(FEEL|DMN)/.*FEEL.*|.*/FEEL/?")) {
            return Stream.of(Finding.unsafe(
                    Models.where(element), "bahasa \"" + language + "\" tidak diizinkan dalam keputusan, pakai FEEL"));
        }
        String text = element.getLocalName().equals("text") ? element.getTextContent() : "";
        if (ExpressionGuard.isExpression(text) || text.matches("(?s).*\\bexternal\\b.*\\bjava\\b.*")) {
            return Stream.of(
                    Finding.unsafe(Models.where(element), "ekspresi selain FEEL tidak diizinkan dalam keputusan"));
        }
        return CELLS.contains(element.getLocalName())
                ? FeelRules.problem(text(element)).map(problem -> Finding.unsafe(place(element), problem)).stream()
                : Stream.empty();
    }

    /** The text in a cell. */
    static String text(Element cell) {
        return Models.elements(cell, "text").stream()
                .map(text -> text.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    /** Where a cell stands, as a person sees the table: {@code "Kelayakan usulan" baris 3 kolom "Desil"}. */
    static String place(Element cell) {
        if (cell.getLocalName().equals("input")) {
            return Models.where((Element) cell.getParentNode().getParentNode()) + " kolom \"" + nameOf(cell) + "\"";
        }
        if (!(cell.getParentNode() instanceof Element rule)
                || !rule.getLocalName().equals("rule")) {
            return Models.where(cell);
        }
        Element table = (Element) rule.getParentNode();
        int row = Models.children(table, "rule").indexOf(rule) + 1;
        boolean input = cell.getLocalName().equals("inputEntry");
        int column = Models.children(rule, cell.getLocalName()).indexOf(cell);
        List<Element> columns = Models.children(table, input ? "input" : "output");
        String name = column < columns.size() ? nameOf(columns.get(column)) : String.valueOf(column + 1);
        return Models.where((Element) table.getParentNode()) + " baris " + row + " kolom \"" + name + "\"";
    }

    private static String nameOf(Element column) {
        return Stream.of(column.getAttribute("label"), column.getAttribute("name"), text(column))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(column.getAttribute("id"));
    }

    /** One table against the values that it may meet. */
    private record TableCheck(StrictFeel feel, Element decision, Element table, @Nullable DecisionContract contract) {

        private static final Map<String, Object> SAMPLES =
                Map.of("integer", 1, "long", 1L, "double", 1.5, "number", 1, "boolean", true, "string", "x");

        List<Finding> findings() {
            List<Finding> findings = new ArrayList<>();
            List<Element> inputs = Models.children(table, "input");
            List<Element> outputs = Models.children(table, "output");
            Map<String, Object> known = contract == null ? Map.of() : contract.inputs();
            List<Object> samples = new ArrayList<>();
            for (Element input : inputs) {
                samples.add(sample(input, known, findings));
            }
            for (Element rule : Models.children(table, "rule")) {
                List<Element> tests = Models.children(rule, "inputEntry");
                for (int i = 0; i < tests.size() && i < samples.size(); i++) {
                    Element cell = tests.get(i);
                    feel.testProblem(text(cell), samples.get(i), known, contract == null)
                            .ifPresent(problem -> findings.add(Finding.incomplete(place(cell), problem)));
                }
                List<Element> says = Models.children(rule, "outputEntry");
                for (int i = 0; i < says.size() && i < outputs.size(); i++) {
                    said(says.get(i), outputs.get(i).getAttribute("name"), known)
                            .ifPresent(findings::add);
                }
            }
            if (contract != null) {
                findings.addAll(shape(contract, outputs));
            }
            return findings;
        }

        private List<Finding> shape(DecisionContract wanted, List<Element> outputs) {
            List<Finding> findings = new ArrayList<>();
            Set<String> names = new HashSet<>();
            outputs.forEach(output -> names.add(output.getAttribute("name")));
            wanted.outputs().forEach((name, what) -> {
                if (!names.contains(name) && !(what instanceof DecisionContract.Output.AnyText)) {
                    findings.add(
                            Finding.incomplete(Models.where(decision), "kolom keluaran \"" + name + "\" tidak ada"));
                }
            });
            if (Models.children(table, "rule").isEmpty()) {
                findings.add(Finding.incomplete(Models.where(decision), "tabel ini tidak mempunyai baris"));
            }
            String policy = table.getAttribute("hitPolicy");
            boolean lists = policy.equals("COLLECT") || policy.equals("RULE ORDER");
            if (lists != wanted.several() || !table.getAttribute("aggregation").isEmpty()) {
                findings.add(Finding.incomplete(
                        Models.where(decision),
                        wanted.several()
                                ? "cara memilih baris (hit policy) harus COLLECT tanpa penjumlahan"
                                : "cara memilih baris (hit policy) harus FIRST, UNIQUE atau ANY"));
            }
            return findings;
        }

        /** A value that a column may meet; what the column reads must be known to who asks. */
        private Object sample(Element input, Map<String, Object> known, List<Finding> findings) {
            Element expression = Models.elements(input, "inputExpression").get(0);
            String type = expression.getAttribute("typeRef");
            Object byType = SAMPLES.getOrDefault(type, "x");
            if (contract == null) {
                return byType;
            }
            String reads = text(input);
            Object value = known.get(reads);
            if (value == null) {
                findings.add(Finding.incomplete(
                        place(input),
                        "membaca \"" + reads + "\" yang tidak dikenal; yang dikenal: "
                                + String.join(", ", known.keySet())));
                return byType;
            }
            if (!type.isEmpty() && SAMPLES.containsKey(type) && !alike(byType, value)) {
                findings.add(Finding.incomplete(
                        place(input), "jenis \"" + type + "\" tidak cocok dengan masukan \"" + reads + "\""));
            }
            return value;
        }

        private static boolean alike(Object one, Object other) {
            return one instanceof Number ? other instanceof Number : one.getClass() == other.getClass();
        }

        private Optional<Finding> said(Element cell, String output, Map<String, Object> known) {
            String text = text(cell);
            Map<String, Object> variables = new HashMap<>(known);
            Optional<String> unreadable =
                    text.isEmpty() ? Optional.empty() : feel.valueProblem(text, variables, contract == null);
            Object value = text.isEmpty() || unreadable.isPresent() ? null : feel.value(text, variables);
            return unreadable
                    .or(() -> contract == null ? Optional.empty() : contract.problem(output, value))
                    .map(problem -> Finding.incomplete(place(cell), problem));
        }
    }
}
