package id.mentas.documents;

import id.mentas.common.Actor;
import id.mentas.common.NotFound;
import id.mentas.common.UploadedFile;
import id.mentas.people.directory.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps papers, pictures and uploads, and gives them out to those who may see them. */
@Service
@Transactional
public class Documents {

    private final DocumentStore store;
    private final Pdf pdf;
    private final FileCheck check;
    private final DocumentRights rights;
    private final Actor actor;

    Documents(DocumentStore store, Pdf pdf, FileCheck check, DocumentRights rights, Actor actor) {
        this.store = store;
        this.pdf = pdf;
        this.check = check;
        this.rights = rights;
        this.actor = actor;
    }

    /**
     * Sets a paper as PDF and keeps it, in the caller's transaction.
     *
     * @param key unique over all documents; with a known key the document that is there is given back and nothing is set again
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Document issue(Paper paper, Owner owner, String key) {
        return store.findByKey(key)
                .orElseGet(() -> store.add(
                        key, paper.kind(), paper.title(), owner, FileType.PDF, pdf.render(paper), actor.userId()));
    }

    /**
     * Keeps a file that somebody brought, in the caller's transaction.
     *
     * @param title for lists, "Foto rumah"; no personal data
     * @param key unique over all documents; with a known key the document that is there is given back
     * @throws id.mentas.common.Refused when it is of a kind or size that is not taken; ask {@link #check} at the door, where the field is known
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Document store(DocumentKind kind, String title, Owner owner, UploadedFile file, String key) {
        return store.findByKey(key).orElseGet(() -> {
            FileCheck.Checked ready = check.ready("", kind, file);
            return store.add(key, kind, title, owner, ready.type(), ready.content(), actor.userId());
        });
    }

    /**
     * Looks at a file without keeping it.
     *
     * @param field of the form, named in the refusal
     * @throws id.mentas.common.Refused when it is of a kind or size that is not taken
     */
    public void check(String field, DocumentKind kind, UploadedFile file) {
        check.check(field, kind, file);
    }

    /** Without any check of rights. */
    public Optional<Document> find(UUID id) {
        return store.find(id);
    }

    /** Documents of a case, the oldest first. */
    public List<Document> ofCase(String caseNumber) {
        return store.ofCase(caseNumber);
    }

    /** Documents of a case that this person may open, the oldest first. */
    public List<Document> ofCase(String caseNumber, SignedIn reader) {
        return store.ofCase(caseNumber).stream()
                .filter(document -> rights.mayRead(reader, document))
                .toList();
    }

    /** Documents of a round process, the oldest first. */
    public List<Document> ofRound(String roundKey) {
        return store.ofRound(roundKey);
    }

    /** Documents of a round process that this person may open, the oldest first. */
    public List<Document> ofRound(String roundKey, SignedIn reader) {
        return store.ofRound(roundKey).stream()
                .filter(document -> rights.mayRead(reader, document))
                .toList();
    }

    /** Papers of round processes that this person may open, the newest first; at most so many are looked through. */
    List<Document> ofRounds(SignedIn reader, int most) {
        return store.ofRounds(reader.tenants(), most).stream()
                .filter(document -> rights.mayRead(reader, document))
                .toList();
    }

    /** Papers of cases that this person made and may open, the newest first. */
    public List<Document> madeBy(SignedIn reader, int most) {
        return store.madeBy(reader.userId(), most).stream()
                .filter(document -> rights.mayRead(reader, document))
                .toList();
    }

    /** One file of several papers, in this order, each noted as read. @throws NotFound when one may not be seen or is no PDF */
    public byte[] bundle(List<UUID> ids, SignedIn reader) {
        return PdfBundle.of(ids.stream().map(id -> pdf(open(id, reader))).toList());
    }

    private static byte[] pdf(File file) {
        if (!file.document().contentType().equals(FileType.PDF.contentType)) {
            throw notFound();
        }
        return file.content();
    }

    /** The bytes, without any check of rights: for the house's own use. */
    public byte[] content(UUID id) {
        return store.content(id);
    }

    /** A kept photograph or signature, ready to stand in a paper. */
    public Picture picture(UUID id) {
        Document document = store.find(id).orElseThrow(Documents::notFound);
        return Picture.of(store.content(id), document.contentType());
    }

    /** Whether this person works on the case or watches over it, so that its papers and letters are open to them. */
    public boolean mayReadPapersOf(String caseNumber, SignedIn reader) {
        return rights.mayReadPapersOf(caseNumber, reader);
    }

    /** A document for a person, who is noted as its reader. @throws NotFound also where the person may not see it */
    File open(UUID id, SignedIn reader) {
        Document document =
                store.find(id).filter(found -> rights.mayRead(reader, found)).orElseThrow(Documents::notFound);
        store.noteReading(id, reader.userId());
        return new File(document, store.content(id));
    }

    static NotFound notFound() {
        return new NotFound("Berkas tidak ditemukan.");
    }

    /** A document with its bytes. */
    @SuppressWarnings("ArrayRecordComponent")
    record File(Document document, byte[] content) {}
}
