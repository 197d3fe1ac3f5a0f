package id.mentas.approval.decree;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mentas.approval.ranking.DecreeRounds;
import id.mentas.common.Money;
import id.mentas.region.Regions;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the signatory reads of all decrees and amending decrees that wait. */
@Component
class BulkSight {

    /** A decree that waits, in words. @param list address of the provisional list */
    record Row(
            String decreeRound,
            String version,
            String kabupaten,
            String round,
            String recipients,
            String value,
            String waitlist,
            String blocked,
            String objections,
            String list) {}

    /** An amending decree that waits, in words. */
    record Amending(String amendment, String version, String kabupaten, String round, String removed, String added) {}

    private final BulkSigning bulk;
    private final DecreeRounds decreeRounds;
    private final Changes changes;
    private final DecreeSigning signing;
    private final DecreeSight sight;
    private final Regions regions;
    private final ObjectMapper json;

    BulkSight(
            BulkSigning bulk,
            DecreeRounds decreeRounds,
            Changes changes,
            DecreeSigning signing,
            DecreeSight sight,
            Regions regions,
            ObjectMapper json) {
        this.bulk = bulk;
        this.decreeRounds = decreeRounds;
        this.changes = changes;
        this.signing = signing;
        this.sight = sight;
        this.regions = regions;
        this.json = json;
    }

    Map<String, Object> toSign(String person) {
        List<String> keys = bulk.waiting(person).keySet().stream().sorted().toList();
        List<Proposal> proposals = keys.stream()
                .filter(key -> decreeRounds.find(key).isPresent())
                .map(signing::proposal)
                .toList();
        List<Amendment> amendments =
                keys.stream().flatMap(key -> changes.find(key).stream()).toList();
        return Map.of(
                "waitingNote",
                note(proposals, amendments.size()),
                "anyDecrees",
                !proposals.isEmpty(),
                "anyAmendments",
                !amendments.isEmpty(),
                "decrees",
                write(proposals.stream().map(this::row).toList()),
                "amendments",
                write(amendments.stream().map(this::row).toList()));
    }

    private Amending row(Amendment amendment) {
        List<Change> pending = changes.pending(amendment.round(), amendment.kabupaten());
        return new Amending(
                amendment.key(),
                Version.of(pending),
                regions.name(amendment.kabupaten()),
                amendment.round(),
                sight.inWords(pending, Change.Kind.REMOVED),
                sight.inWords(pending, Change.Kind.ADDED));
    }

    private static String note(List<Proposal> proposals, int amendments) {
        String changed = amendments == 0 ? "" : amendments + " SK perubahan menunggu tanda tangan Anda.";
        if (proposals.isEmpty()) {
            return amendments == 0 ? "Tidak ada surat keputusan yang menunggu tanda tangan Anda." : changed;
        }
        int recipients =
                proposals.stream().mapToInt(one -> one.granted().size()).sum();
        Money total = proposals.stream().map(Proposal::total).reduce(Money.ZERO, Money::plus);
        return proposals.size() + " surat keputusan menunggu tanda tangan Anda: " + recipients
                + " penerima, nilai seluruhnya " + total + "." + (changed.isEmpty() ? "" : " " + changed);
    }

    private Row row(Proposal proposal) {
        String key = proposal.round().key();
        return new Row(
                key,
                proposal.version(),
                regions.name(proposal.round().kabupaten()),
                proposal.round().round(),
                proposal.granted().size() + " orang",
                proposal.total().toString(),
                proposal.waitlist().size() + " orang",
                proposal.blocked().size() + " orang",
                sight.objectionsInWords(key),
                sight.listPath(key).orElse(""));
    }

    private String write(List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
