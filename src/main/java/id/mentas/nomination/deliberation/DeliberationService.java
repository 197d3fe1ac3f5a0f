package id.mentas.nomination.deliberation;

import id.mentas.common.Refused;
import id.mentas.common.UploadedFile;
import id.mentas.documents.Document;
import id.mentas.documents.DocumentKind;
import id.mentas.documents.DocumentKinds;
import id.mentas.documents.Documents;
import id.mentas.documents.Owner;
import id.mentas.documents.UploadRule;
import id.mentas.grant.Journal;
import id.mentas.grant.Numbers;
import id.mentas.grant.Stage;
import id.mentas.nomination.ConfirmWillingness;
import id.mentas.people.directory.SignedIn;
import id.mentas.region.Regions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the answers of a whole village at once: all of them or none. */
@Service
@Transactional
public class DeliberationService {

    /** The list of those present, which the village signs on paper. */
    static final DocumentKind ATTENDANCE = DocumentKind.upload(
            "nomination", "deliberation", "Daftar Hadir Musyawarah Desa", "Daftar-Hadir-Musyawarah", UploadRule.PAGE);

    private final DeliberationCheck check;
    private final Deliberations deliberations;
    private final DeliberationProcess process;
    private final Numbers numbers;
    private final Documents documents;
    private final Journal journal;
    private final Regions regions;

    DeliberationService(
            DeliberationCheck check,
            Deliberations deliberations,
            DeliberationProcess process,
            Numbers numbers,
            Documents documents,
            Journal journal,
            Regions regions) {
        this.check = check;
        this.deliberations = deliberations;
        this.process = process;
        this.numbers = numbers;
        this.documents = documents;
        this.journal = journal;
        this.regions = regions;
    }

    @Bean
    static DocumentKinds papersOfNomination() {
        return DocumentKinds.of(ATTENDANCE);
    }

    /**
     * Answers the task of everyone who was asked as if its own form had been handed in.
     *
     * @return business key of the deliberation, `musyawarah/6411012001/3`
     * @throws Refused naming the rows that can't be taken; then nothing has changed
     */
    String hold(VillageDeliberation form, SignedIn me) {
        // Taken first: whoever hands in the same village meanwhile waits here and then sees who is left of it.
        String key = "musyawarah/" + form.village() + "/" + numbers.next("musyawarah/" + form.village());
        List<AnsweredRow> rows = check.answered(form, me);
        long id = deliberations.add(key, form, me.userId());
        rows.forEach(row -> handIn(row, form));
        deliberations.asked(
                id, rows.stream().map(row -> row.asked().caseNumber()).toList());
        keepAttendance(form, key);
        return key;
    }

    private void handIn(AnsweredRow row, VillageDeliberation form) {
        boolean taken;
        try {
            taken = process.handIn(row.waiting().task(), answer(row.asked(), form));
        } catch (Refused refusal) {
            throw new Refused(List.of(row.fault(String.valueOf(refusal.getMessage()))));
        }
        if (!taken) {
            throw new Refused(List.of(row.fault(GoneWords.MEANWHILE)));
        }
    }

    /** What the form of the one task would hold. */
    private static Map<String, Object> answer(VillageDeliberation.Asked asked, VillageDeliberation form) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("willing", String.valueOf(asked.willing()));
        if (asked.willing() == ConfirmWillingness.Willing.YES) {
            answer.put("businessType", String.valueOf(asked.businessType()));
        } else {
            answer.put("reason", String.valueOf(asked.reason()));
        }
        answer.put("deliberationDate", form.deliberationDate().toString());
        answer.put("deliberationPlace", form.deliberationPlace());
        answer.put("deliberationResult", form.resultOf(asked).name());
        return answer;
    }

    /** The photograph is of the round, open to the volunteers of the kecamatan and the social office. */
    private void keepAttendance(VillageDeliberation form, String key) {
        UploadedFile photo = form.attendance();
        if (photo == null) {
            return;
        }
        documents.check("attendance", ATTENDANCE, photo);
        String village = form.village();
        Document kept = documents.store(
                ATTENDANCE,
                "Daftar hadir musyawarah desa " + regions.name(village),
                Owner.ofRound(village.substring(0, 4), key).alsoFor("psm-" + village.substring(0, 6)),
                photo,
                "attendance/" + key);
        deliberations.attended(key, kept.id());
    }

    /** Counts what was answered and tells it in the history of the round processes. */
    public void record(String key) {
        deliberations.count(key);
        Deliberations.Held held = deliberations.get(key);
        journal.noteRound(
                key,
                held.village().substring(0, 4),
                Stage.NOMINATION,
                "Musyawarah desa %s dicatat: %d bersedia, %d tidak bersedia, %d belum ditanya."
                        .formatted(regions.name(held.village()), held.willing(), held.unwilling(), held.notAsked()));
    }
}
