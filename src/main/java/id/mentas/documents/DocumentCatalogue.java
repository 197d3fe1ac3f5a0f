package id.mentas.documents;

import id.mentas.common.Declared;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All kinds of document that the rooms have declared. */
@Component
class DocumentCatalogue {

    private final Map<String, DocumentKind> byName;

    /** @throws IllegalStateException when two kinds have one word, or a paper has no template: the start fails */
    DocumentCatalogue(List<DocumentKinds> rooms) {
        this.byName = Declared.byName("documents", rooms.stream().flatMap(room -> room.kinds().stream()));
        byName.values().forEach(DocumentCatalogue::requireText);
    }

    private static void requireText(DocumentKind one) {
        if (one.isPaper() && !Templates.has(one.template())) {
            throw new IllegalStateException("The paper " + one.word() + " of " + one.room()
                    + " has no template. Write it as templates/" + one.template() + ".html.");
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
