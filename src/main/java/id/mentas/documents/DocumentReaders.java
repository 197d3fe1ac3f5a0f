package id.mentas.documents;

import id.mentas.people.directory.Role;
import id.mentas.people.directory.SignedIn;

/**
 * Who may open documents of a kind, besides those who may open any: who watches over the kabupaten/kota, who made it, whom its owner
 * names, and the field workers of the case's kecamatan. Nobody of another kabupaten/kota is ever asked about.
 */
@FunctionalInterface
public interface DocumentReaders {

    /** Nobody else. */
    DocumentReaders USUAL = (reader, document) -> false;

    /** Everybody who works in that kabupaten/kota: what is published anyhow. */
    DocumentReaders ALL_OF_THE_AREA = (reader, document) -> true;

    boolean include(SignedIn reader, Document document);

    /** Those of a role too. */
    static DocumentReaders also(Role role) {
        return (reader, document) -> reader.is(role);
    }
}
