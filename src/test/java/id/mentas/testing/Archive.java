package id.mentas.testing;

import id.mentas.documents.Document;
import id.mentas.documents.DocumentKind;
import id.mentas.documents.Documents;
import java.util.List;
import org.springframework.stereotype.Component;

/** The papers that the house has issued, looked up by their kind. */
@Component
public class Archive {

    private final Documents documents;

    Archive(Documents documents) {
        this.documents = documents;
    }

    /** The first paper of a kind of a case; fails where there is none. */
    public Document ofCase(String caseNumber, DocumentKind kind) {
        return ofCase(caseNumber, kind.name());
    }

    /** The first paper of a kind of another room, by the kind's name; fails where there is none. */
    public Document ofCase(String caseNumber, String kind) {
        return first(documents.ofCase(caseNumber), kind);
    }

    /** The first paper of a kind of a round or another process; fails where there is none. */
    public Document ofRound(String key, DocumentKind kind) {
        return first(documents.ofRound(key), kind.name());
    }

    /** What a paper says, its lines joined by single spaces. */
    public String text(Document paper) {
        return SampleFiles.textOf(documents.content(paper.id()));
    }

    private static Document first(List<Document> papers, String kind) {
        return papers.stream()
                .filter(paper -> paper.kind().name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + kind + " among " + papers));
    }
}
