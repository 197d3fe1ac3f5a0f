package id.mentas.engine.model;

import id.mentas.engine.Finding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Which process calls which; one that comes back to itself would fill the memory in one transaction. */
final class CallGraph {

    private record Call(String where, String called) {}

    private final StageShelf shelf;
    private final Map<String, List<Call>> calls = new HashMap<>();

    CallGraph(StageShelf shelf) {
        this.shelf = shelf;
    }

    /** What in the given models calls itself, or whom the model doesn't say. */
    List<Finding> findings(Iterable<Document> models) {
        List<Finding> findings = new ArrayList<>();
        models.forEach(this::read);
        for (Document model : models) {
            for (Element call : Models.elements(model, "callActivity")) {
                String called = call.getAttribute("calledElement").strip();
                if (called.isEmpty() || ExpressionGuard.isExpression(called)) {
                    findings.add(
                            Finding.unsafe(Models.where(call), "proses yang dipanggil harus ditulis dengan id-nya"));
                }
            }
            for (Element process : Models.elements(model, "process")) {
                back(process.getAttribute("id")).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** Follows all calls from a process and says by which one it comes back. */
    private Optional<Finding> back(String process) {
        Deque<Call> ahead = new ArrayDeque<>(callsOf(process));
        List<String> seen = new ArrayList<>();
        while (!ahead.isEmpty()) {
            Call call = ahead.pop();
            if (call.called().equals(process)) {
                return Optional.of(Finding.unsafe(
                        call.where(), "proses \"" + process + "\" memanggil dirinya sendiri lewat langkah ini"));
            }
            if (!seen.contains(call.called())) {
                seen.add(call.called());
                ahead.addAll(callsOf(call.called()));
            }
        }
        return Optional.empty();
    }

    private List<Call> callsOf(String process) {
        if (!calls.containsKey(process)) {
            calls.put(process, List.of());
            shelf.modelOf(process).ifPresent(this::read);
        }
        return calls.getOrDefault(process, List.of());
    }

    private void read(Document model) {
        for (Element process : Models.elements(model, "process")) {
            calls.put(
                    process.getAttribute("id"),
                    Models.elements(process, "callActivity").stream()
                            .map(call -> new Call(
                                    Models.where(call),
                                    call.getAttribute("calledElement").strip()))
                            .toList());
        }
    }
}
