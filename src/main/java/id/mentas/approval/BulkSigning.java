package id.mentas.approval;

import id.mentas.engine.OtherTasks;
import id.mentas.grant.FieldError;
import id.mentas.grant.Numbers;
import id.mentas.grant.Refused;
import id.mentas.grant.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs several decrees at once: all that were ticked or none. */
@Service
@Transactional
class BulkSigning {

    private static final String FIELD = "decrees";

    private final ApprovalProcess process;
    private final OtherTasks others;
    private final DecreeRounds decreeRounds;
    private final Signers signers;
    private final Places places;
    private final Numbers numbers;
    private final Regions regions;
    private final Clock clock;

    BulkSigning(
            ApprovalProcess process,
            OtherTasks others,
            DecreeRounds decreeRounds,
            Signers signers,
            Places places,
            Numbers numbers,
            Regions regions,
            Clock clock) {
        this.process = process;
        this.others = others;
        this.decreeRounds = decreeRounds;
        this.signers = signers;
        this.places = places;
        this.numbers = numbers;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * Answers the task of each ticked decree as if its own form had been handed in.
     *
     * @return business key, {@code tanda-tangan/2026/3}
     * @throws Refused naming the decrees that can't be signed; then nothing has changed
     */
    String sign(SignDecrees form, String person) {
        List<SignDecrees.Line> chosen = form.chosen();
        if (chosen.isEmpty()) {
            throw new Refused(FIELD, "Centang sedikitnya satu surat keputusan yang Anda tanda tangani.");
        }
        Map<String, String> waiting = waiting(person);
        List<FieldError> gone = chosen.stream()
                .filter(line -> !waiting.containsKey(line.decreeRound()))
                .map(line -> fault(
                        line, "sudah ditandatangani, dikembalikan, atau tidak menunggu Anda. Buka kembali formulir."))
                .toList();
        refuse(gone);
        lock(chosen);
        List<FieldError> faults = new ArrayList<>();
        chosen.forEach(line -> sign(line, Objects.requireNonNull(waiting.get(line.decreeRound())), faults));
        refuse(faults);
        int year = LocalDate.now(clock).getYear();
        return "tanda-tangan/" + year + "/" + numbers.next("tanda-tangan/" + year);
    }

    /** What may be signed by this person: key of the decree round to id of the task. */
    Map<String, String> waiting(String person) {
        Map<String, String> waiting = new HashMap<>(process.waitingForSignature(person));
        waiting.keySet().removeIf(key -> !signers.may(decreeRounds.get(key).round(), person));
        return waiting;
    }

    /** All rows in the order in which everybody locks them: decree rounds, then quotas. */
    private void lock(List<SignDecrees.Line> chosen) {
        List<DecreeRound> locked = chosen.stream()
                .map(SignDecrees.Line::decreeRound)
                .sorted()
                .distinct()
                .map(decreeRounds::lock)
                .toList();
        locked.stream()
                .sorted((one, other) -> (one.round() + one.kabupaten()).compareTo(other.round() + other.kabupaten()))
                .forEach(r -> places.lock(r.round(), r.kabupaten()));
    }

    private void sign(SignDecrees.Line line, String task, List<FieldError> faults) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("decision", SignDecree.Signature.SIGN.name());
        answer.put("version", line.version());
        try {
            if (!others.handIn(task, answer)) {
                faults.add(fault(line, "baru saja diambil atau dijawab. Buka kembali formulir."));
            }
        } catch (Refused refusal) {
            faults.add(fault(line, String.valueOf(refusal.getMessage())));
        }
    }

    private FieldError fault(SignDecrees.Line line, String sentence) {
        String key = line.decreeRound();
        String area =
                decreeRounds.find(key).map(r -> regions.name(r.kabupaten())).orElse(key);
        return new FieldError(FIELD, area + ": " + sentence);
    }

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }
}
