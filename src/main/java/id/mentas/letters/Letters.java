package id.mentas.letters;

import id.mentas.common.NotFound;
import id.mentas.documents.Templates;
import id.mentas.grant.CaseNumber;
import id.mentas.people.directory.SignedIn;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes letters into the outbox and finds them there. */
@Service
@Transactional
public class Letters {

    private final Outbox outbox;
    private final Templates templates = new Templates();

    Letters(Outbox outbox) {
        this.outbox = outbox;
    }

    /** A letter to the person of a case; kept for printing. See {@link LetterTemplate} for what the model must hold. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void toPerson(String caseNumber, LetterTemplate template, Map<String, ?> model, String key) {
        toPerson(caseNumber, template, model, key, null);
    }

    /** A letter to the person of a case that goes with a document: the document is what is printed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void toPerson(
            String caseNumber, LetterTemplate template, Map<String, ?> model, String key, @Nullable UUID document) {
        write(new NewLetter(
                key,
                template,
                model,
                Letter.To.PERSON,
                caseNumber,
                CaseNumber.parse(caseNumber).kabupaten(),
                caseNumber,
                null,
                document));
    }

    /**
     * A letter to the people of a group who work for a tenant.
     *
     * @param about case number or business key of a round process
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void toGroup(
            String group, String tenant, String about, LetterTemplate template, Map<String, ?> model, String key) {
        toGroup(group, tenant, about, template, model, key, null);
    }

    /** A letter to the people of a group, with the address of a document. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void toGroup(
            String group,
            String tenant,
            String about,
            LetterTemplate template,
            Map<String, ?> model,
            String key,
            @Nullable UUID document) {
        write(about(new NewLetter(key, template, model, Letter.To.GROUP, group, tenant, null, null, document), about));
    }

    /** A letter to one user. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void toUser(
            String userId, String tenant, String about, LetterTemplate template, Map<String, ?> model, String key) {
        write(about(new NewLetter(key, template, model, Letter.To.USER, userId, tenant, null, null, null), about));
    }

    /**
     * Writes a letter in the caller's transaction; one with a known key is there already and nothing happens.
     *
     * @throws IllegalArgumentException when the model does not fit the template
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(NewLetter letter) {
        letter.template().check(letter.model());
        String about = Letter.about(letter.caseNumber(), letter.roundKey());
        String subject = letter.template().subject() + (about == null ? "" : " – " + about);
        Map<String, Object> model = new HashMap<>(letter.model());
        model.put("about", about == null ? "" : about);
        String body = templates.fill(letter.template().file(), model);
        // People of the field have no e-mail: their letters are printed and brought.
        Letter.State state = letter.toKind() == Letter.To.PERSON ? Letter.State.NO_ADDRESS : Letter.State.WAITING;
        outbox.add(letter, subject, body, state);
    }

    /** Letters of a case, the oldest first. */
    @Transactional(readOnly = true)
    public List<Letter> ofCase(String caseNumber) {
        return outbox.ofCase(caseNumber);
    }

    /**
     * One page of letters, the newest first.
     *
     * @param tenants whose letters; none are found for an empty collection
     * @param state null for all
     * @param page from 0
     */
    @Transactional(readOnly = true)
    public Page list(Collection<String> tenants, Letter.@Nullable State state, int page, int size) {
        if (tenants.isEmpty()) {
            return new Page(List.of(), page, size, 0);
        }
        List<String> wanted = List.copyOf(tenants);
        return new Page(outbox.list(wanted, state, page * size, size), page, size, outbox.count(wanted, state));
    }

    @Transactional(readOnly = true)
    public Optional<Letter> find(UUID id) {
        return outbox.find(id);
    }

    /** Sends an unsent letter on its way again. @throws NotFound also where the person does not watch over that kabupaten/kota */
    public void retry(UUID id, SignedIn by) {
        Letter letter = outbox.find(id)
                .filter(found -> by.mayWatch(found.tenant()))
                .orElseThrow(() -> new NotFound("Surat tidak ditemukan."));
        outbox.retry(letter.id());
    }

    void printed(UUID id) {
        outbox.printed(id);
    }

    private static NewLetter about(NewLetter l, String about) {
        boolean ofCase = CaseNumber.isOne(about);
        return new NewLetter(
                l.key(),
                l.template(),
                l.model(),
                l.toKind(),
                l.toRef(),
                l.tenant(),
                ofCase ? about : null,
                ofCase ? null : about,
                l.document());
    }

    /** One page of letters. @param total of all pages */
    public record Page(List<Letter> letters, int page, int size, long total) {}
}
