package id.mentas.documents;

import java.util.List;

/** The kinds of document that a room declares by a bean. A room may have several such beans. */
public record DocumentKinds(List<DocumentKind> kinds) {

    public DocumentKinds {
        kinds = List.copyOf(kinds);
    }

    public static DocumentKinds of(DocumentKind... kinds) {
        return new DocumentKinds(List.of(kinds));
    }
}
