package id.mentas.approval.decree;

import id.mentas.approval.ApprovalProcess;
import id.mentas.approval.ranking.DecreeRounds;
import id.mentas.approval.round.Places;
import id.mentas.approval.round.Signers;
import id.mentas.common.FieldError;
import id.mentas.common.Refused;
import id.mentas.engine.form.OtherTasks;
import id.mentas.grant.Numbers;
import id.mentas.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs several decrees and amending decrees at once: all that were ticked or none. */
@Service
@Transactional
class BulkSigning {

    private static final String FIELD = "decrees";

    /** Where a paper belongs. @param amending whether it changes decrees */
    private record Place(String round, String kabupaten, boolean amending) {}

    private final ApprovalProcess process;
    private final OtherTasks others;
    private final DecreeRounds decreeRounds;
    private final Changes changes;
    private final Signers signers;
    private final Places places;
    private final Numbers numbers;
    private final Regions regions;
    private final Clock clock;

    BulkSigning(
            ApprovalProcess process,
            OtherTasks others,
            DecreeRounds decreeRounds,
            Changes changes,
            Signers signers,
            Places places,
            Numbers numbers,
            Regions regions,
            Clock clock) {
        this.process = process;
        this.others = others;
        this.decreeRounds = decreeRounds;
        this.changes = changes;
        this.signers = signers;
        this.places = places;
        this.numbers = numbers;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * Answers the task of each ticked paper as if its own form had been handed in.
     *
     * @return business key, {@code tanda-tangan/2026/3}
     * @throws Refused naming the papers that can't be signed; then nothing has changed
     */
    String sign(SignDecrees form, String person) {
        if (form.rows().isEmpty()) {
            throw new Refused(FIELD, "Tidak ada surat keputusan yang menunggu tanda tangan Anda.");
        }
        List<SignDecrees.Row> chosen =
                form.rows().stream().filter(SignDecrees.Row::sign).toList();
        if (chosen.isEmpty()) {
            throw new Refused(FIELD, "Centang sedikitnya satu surat keputusan yang Anda tanda tangani.");
        }
        Map<String, String> waiting = waiting(person);
        List<FieldError> gone = chosen.stream()
                .filter(row -> !waiting.containsKey(row.key()))
                .map(row -> fault(
                        row, "sudah ditandatangani, dikembalikan, atau tidak menunggu Anda. Buka kembali formulir."))
                .toList();
        refuse(gone);
        lock(chosen);
        List<FieldError> faults = new ArrayList<>();
        chosen.forEach(row -> sign(row, Objects.requireNonNull(waiting.get(row.key())), faults));
        refuse(faults);
        int year = LocalDate.now(clock).getYear();
        return "tanda-tangan/" + year + "/" + numbers.next("tanda-tangan/" + year);
    }

    /** What may be signed by this person: key of the decree round or the amendment to id of the task. */
    Map<String, String> waiting(String person) {
        Map<String, String> waiting = new HashMap<>(process.waitingForSignature(person));
        waiting.keySet().removeIf(key -> place(key)
                .filter(place -> signers.may(place.round(), person))
                .isEmpty());
        return waiting;
    }

    /** All rows in the order in which everybody locks them: decree rounds, then quotas. */
    private void lock(List<SignDecrees.Row> chosen) {
        List<String> keys =
                chosen.stream().map(SignDecrees.Row::key).sorted().distinct().toList();
        keys.stream().filter(key -> decreeRounds.find(key).isPresent()).forEach(decreeRounds::lock);
        keys.stream()
                .flatMap(key -> place(key).stream())
                .sorted(Comparator.comparing(place -> place.round() + place.kabupaten()))
                .forEach(place -> places.lock(place.round(), place.kabupaten()));
    }

    private void sign(SignDecrees.Row row, String task, List<FieldError> faults) {
        try {
            if (!others.handIn(task, row.answer())) {
                faults.add(fault(row, "baru saja diambil atau dijawab. Buka kembali formulir."));
            }
        } catch (Refused refusal) {
            faults.add(fault(row, String.valueOf(refusal.getMessage())));
        }
    }

    private Optional<Place> place(String key) {
        return decreeRounds
                .find(key)
                .map(r -> new Place(r.round(), r.kabupaten(), false))
                .or(() -> changes.find(key).map(a -> new Place(a.round(), a.kabupaten(), true)));
    }

    private FieldError fault(SignDecrees.Row row, String sentence) {
        String paper = place(row.key())
                .map(place -> (place.amending() ? "SK perubahan " : "") + regions.name(place.kabupaten()))
                .orElse(row.key());
        return new FieldError(FIELD, paper + ": " + sentence);
    }

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }
}
