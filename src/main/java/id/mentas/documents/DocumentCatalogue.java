package id.mentas.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** All kinds of document that the rooms have declared. */
@Component
class DocumentCatalogue {

    private final Map<String, DocumentKind> byName = new TreeMap<>();

    /** @throws IllegalStateException when two kinds have one word, or a paper has no template: the start fails */
    DocumentCatalogue(List<DocumentKinds> rooms) {
        rooms.stream().flatMap(room -> room.kinds().stream()).forEach(this::add);
    }

    private void add(DocumentKind kind) {
        DocumentKind other = byName.put(kind.name(), kind);
        if (other != null) {
            throw new IllegalStateException("Two documents are called " + kind.word() + ": one of " + other.room()
                    + " and one of " + kind.room() + ". Give one of them another word.");
        }
        if (kind.isPaper() && !Templates.has(kind.template())) {
            throw new IllegalStateException("The paper " + kind.word() + " of " + kind.room()
                    + " has no template. Write it as templates/" + kind.template() + ".html.");
        }
    }

    Collection<DocumentKind> all() {
        return byName.values();
    }

    /** The kind of a row in the database. What no room declares any more was kept all the same, and its usual readers still open it. */
    DocumentKind ofRow(String name) {
        DocumentKind kind = byName.get(name);
        return kind == null ? DocumentKind.paper("documents", "no-longer-declared", "Berkas", "Berkas") : kind;
    }
}
