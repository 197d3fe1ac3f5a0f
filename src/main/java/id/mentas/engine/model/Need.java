package id.mentas.engine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A form or decision that an element of a process names.
 *
 * @param where the element by label and id
 * @param id of the form or decision; a resource name for embedded forms
 * @param together whether it must be in the same deployment
 */
record Need(String where, Kind kind, String id, boolean together) {

    private static final String EMBEDDED = "embedded:deployment:";

    enum Kind {
        FORM("formulir"),
        EMBEDDED_FORM("formulir"),
        DECISION("tabel keputusan"),
        UNKNOWN_FORM("formulir");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    String problem() {
        return kind.word + " \"" + id + "\" tidak ada";
    }

    static List<Need> of(Document process) {
        List<Need> needs = new ArrayList<>();
        for (Element element : Models.elements(process, "*")) {
            String form = Models.camunda(element, "formRef");
            if (!form.isEmpty()) {
                needs.add(new Need(Models.where(element), Kind.FORM, form, together(element, "formRefBinding")));
            }
            String key = Models.camunda(element, "formKey");
            if (!key.isEmpty()) {
                needs.add(embedded(element, key));
            }
            String decision = Models.camunda(element, "decisionRef");
            if (!decision.isEmpty()) {
                needs.add(new Need(
                        Models.where(element), Kind.DECISION, decision, together(element, "decisionRefBinding")));
            }
        }
        return needs;
    }

    private static Need embedded(Element element, String key) {
        boolean ours = key.startsWith(EMBEDDED);
        return new Need(
                Models.where(element),
                ours ? Kind.EMBEDDED_FORM : Kind.UNKNOWN_FORM,
                ours ? key.substring(EMBEDDED.length()) : key,
                true);
    }

    private static boolean together(Element element, String attribute) {
        return Models.camunda(element, attribute).equals("deployment");
    }

    /** The file of a parcel that answers this need. */
    Optional<String> in(Parcel parcel) {
        return switch (kind) {
            case FORM -> parcel.fileOfForm(id);
            case EMBEDDED_FORM -> Optional.of(id).filter(parcel.files()::containsKey);
            case DECISION -> parcel.fileOfDecision(id);
            case UNKNOWN_FORM -> Optional.empty();
        };
    }
}
